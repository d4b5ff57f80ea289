/** A page in the browser, and what its loading cost. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

/** A page to measure: with its script, or the same without. */
export interface Measured {
  address: string;
  /** Whether it has a script that says when the timeline is ready. */
  live: boolean;
}

/** What the page writes down about itself. */
interface Notes {
  /** When everything was painted, in milliseconds from navigation. */
  shown?: number;
  /** For how long tasks beyond 50 ms kept the page from answering, in milliseconds. */
  blocked: number;
}
type Noting = typeof globalThis & { notes: Notes };

/** The time in which the browser reports the last long tasks of a load, in milliseconds. */
const SETTLED = 400;

/** Opens a page with an empty cache, and waits until it is painted and at rest. */
export async function open(browser: Browser, { address, live }: Measured): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(takeNotes, live);
  await page.goto(address);
  await page.waitForFunction(() => (globalThis as Noting).notes.shown !== undefined, null, { polling: 100 });
  await page.waitForTimeout(SETTLED);
  return page;
}

/** Runs in the page, before anything of its own does. */
function takeNotes(live: boolean): void {
  const notes: Notes = { blocked: 0 };
  (globalThis as Noting).notes = notes;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.blocked += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  // A drag that ends on a link must not lead away.
  addEventListener('click', (event) => event.preventDefault());
  const isThere = () =>
    document.readyState !== 'loading' && (!live || document.documentElement.dataset['timeline'] === 'ready');
  // What is there when a frame begins is painted when the next task does.
  const frame = () => {
    if (!isThere()) requestAnimationFrame(frame);
    else
      setTimeout(() => {
        notes.shown = performance.now();
      });
  };
  requestAnimationFrame(frame);
}

/** Loads a page once. Returns its notes, in milliseconds. */
export async function load(browser: Browser, measured: Measured): Promise<Required<Notes>> {
  const page = await open(browser, measured);
  const { shown = Number.NaN, blocked } = await page.evaluate(() => (globalThis as Noting).notes);
  await page.context().close();
  return { shown, blocked };
}

/** The scripts that a page loads by itself, compressed, in bytes. */
export async function scriptBytes(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const bodies = await Promise.all(scripts);
  await page.context().close();
  return bodies.reduce((bytes, body) => bytes + gzipSync(body).length, 0);
}

/** What a page's scripts hold on to, in bytes. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}
