/** Queries asked in a browser: of the search page, and of a page with Pagefind alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

/** A page that shows results in `#results` and answers what stands behind #. */
export interface Asking {
  address: string;
  /** The folder that is served. */
  folder: string;
}

/** What a cold query cost until its first result was shown: milliseconds, and bytes over the wire. */
export interface Cold {
  time: number;
  bytes: number;
}

/** What the page says of an answer, by its hooks for measuring. */
export interface Said {
  time: number;
  loaded: string[];
  first: string;
  exact: number;
}

/** Asks a query in a page that has never been asked. */
export async function askCold(browser: Browser, asking: Asking, query: string): Promise<Cold> {
  const page = await openSearch(browser, asking);
  const { time, loaded } = await ask(page, query);
  await page.context().close();
  return { time, bytes: loaded.reduce((sum, path) => sum + wireBytes(join(asking.folder, path)), 0) };
}

/** Opens the page and waits until all that it loads by itself is there. */
export async function openSearch(browser: Browser, { address }: Asking): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

/** Asks a query and waits for its answer: for the first result, or for the word that there is none. */
export function ask(page: Page, query: string): Promise<Said> {
  return page.evaluate(answered, query);
}

/** Runs in the page. */
async function answered(query: string): Promise<Said> {
  const count = document.querySelector<HTMLElement>('#search-count');
  const results = document.querySelector('#results') as HTMLElement;
  const changes = (place: Node, isAnswer: () => boolean) =>
    new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!isAnswer()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(place, { childList: true, subtree: true });
    });
  if (location.hash) {
    const cleared = changes(document.body, () => !results.firstChild && !count?.textContent);
    location.hash = '';
    if (results.firstChild || count?.textContent) await cleared;
  }
  performance.clearResourceTimings();
  performance.setResourceTimingBufferSize(10_000);
  const from = performance.now();
  const shown = changes(document.body, () => Boolean(results.firstChild || count?.textContent));
  location.hash = String(new URLSearchParams({ q: query }));
  await shown;
  const time = performance.now() - from;
  const loaded = performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime < from + time)
    .map(({ name }) => new URL(name).pathname);
  while (count && !count.textContent) await new Promise((resolve) => setTimeout(resolve, 5));
  return {
    time,
    loaded,
    first: results.querySelector<HTMLElement>('[data-result]')?.dataset['result'] ?? '',
    exact: Number(count?.dataset['exact']),
  };
}

const weighed = new Map<string, number>();

/** What a file weighs when it is served compressed with gzip; the files of an index are so already. */
function wireBytes(file: string): number {
  const content = weighed.has(file) ? undefined : readFileSync(file);
  if (content) weighed.set(file, Math.min(content.length, gzipSync(content).length));
  return weighed.get(file) ?? 0;
}
