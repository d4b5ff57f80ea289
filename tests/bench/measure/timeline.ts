/**
 * The timeline of generated records, in a browser: its home page beside the
 * same page without its script, which is a still drawing and its list, in turns
 * within one run.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serve } from '../../../src/hosting/serve.ts';
import { PROJECT } from '../../../src/reading/paths.ts';
import { launch } from '../chromium.ts';
import { passagesFor, writeRecord } from '../generate.ts';
import { median, timed } from './clock.ts';
import { heapOf, load, type Measured, open, scriptBytes } from './page.ts';
import { zoomAndPan, zooms } from './zoom.ts';

const SIZES = ['12', '100', '1000', '10000'];
const LOADS = 7;
const USES = 3;

type Figures = Awaited<ReturnType<typeof measure>>;

/** The rows of the table: what was measured, how it is printed, and what is wanted. */
const ROWS: [name: string, figure: (figures: Figures) => string, wanted: string][] = [
  ['script over the wire, compressed, kB', ({ script }) => (script / 1000).toFixed(1), '30 at most'],
  [
    'shown, over shown without script',
    ({ live, still }) => (live.shown / still.shown).toFixed(2),
    '1.30 at most',
  ],
  ['  shown, ms', ({ live }) => live.shown.toFixed(0), ''],
  ['  shown without script, ms', ({ still }) => still.shown.toFixed(0), ''],
  ['blocked while loading, ms', ({ live }) => live.blocked.toFixed(0), '0; 50 at most at 10,000'],
  ['  without script, ms', ({ still }) => still.blocked.toFixed(0), ''],
  ['frames, zooming and panning, p95, ms', ({ live }) => live.p95.toFixed(1), '20 at most'],
  ['  the longest, ms', ({ live }) => live.longest.toFixed(1), '50 at most'],
  ['  the drawing zooms', ({ live }) => (live.zooming ? 'yes' : 'no'), 'yes'],
  ['script heap, MB', ({ live, still }) => ((live.heap - still.heap) / 1e6).toFixed(1), '5 at most'],
];

/** Prints the figures of records with 12 to 10,000 events, or of the sizes named, beside those wanted. Throws where a record cannot be built. */
export async function benchTimeline(named: readonly string[]): Promise<void> {
  const sizes = named.length > 0 ? named : SIZES;
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const browser = await launch();
  try {
    const all: Figures[] = [];
    for (const events of sizes) {
      const site = buildGenerated(join(folder, events), Number(events));
      const { address, close } = await serve(site, '/', 0);
      all.push(await measure(browser, address));
      await close();
    }
    const line = (name: string, cells: string[], wanted: string) =>
      console.log(`${name.padEnd(38)}${cells.map((cell) => cell.padStart(9)).join('')}   ${wanted}`);
    line(
      'events',
      sizes.map((events) => Number(events).toLocaleString('en-GB')),
      'wanted',
    );
    for (const [name, figure, wanted] of ROWS) line(name, all.map(figure), wanted);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds a generated record. Returns the folder of the site, with its first page a second time without script, in still/. */
function buildGenerated(folder: string, events: number): string {
  const [record, site] = [join(folder, 'record'), join(folder, 'site')];
  writeRecord(record, events, passagesFor(events));
  const taken = timed([join(PROJECT, 'src/commands/run.mjs'), 'build'], PROJECT, {
    RECORD: record,
    OUT: site,
    ADDRESS: 'https://bench.example/',
  });
  console.error(`${events} events built in ${(taken / 1000).toFixed(1)} s`);
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  mkdirSync(join(site, 'still'));
  writeFileSync(
    join(site, 'still/index.html'),
    page.replace(/<script\b[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, ''),
  );
  return site;
}

/** Medians of what was measured on a served site: of its home page, and of the same without script. */
async function measure(browser: Browser, address: string) {
  const pages = {
    live: { address, live: true },
    still: { address: `${address}still/`, live: false },
  };
  const script = await scriptBytes(browser, address);
  const loads = await inTurns(LOADS, pages, (page) => load(browser, page));
  const uses = await inTurns(USES, pages, (page) => use(browser, page));
  return {
    script,
    live: { ...loads.live, ...uses.live },
    still: { ...loads.still, ...uses.still },
  };
}

/** A page used for two seconds: its frames, what its scripts hold on to then, and whether it zooms, 1 or 0. */
async function use(browser: Browser, measured: Measured) {
  const page = await open(browser, measured);
  const frames = await zoomAndPan(page);
  const heap = await heapOf(page);
  const zooming = Number(measured.live && (await zooms(page)));
  await page.context().close();
  return { ...frames, heap, zooming };
}

/** Takes figures of both pages in turns. Returns the medians; a first round warms the machine and is not counted. */
async function inTurns<T extends Record<string, number>>(
  rounds: number,
  pages: { live: Measured; still: Measured },
  take: (page: Measured) => Promise<T>,
): Promise<{ live: T; still: T }> {
  const taken = { live: [] as T[], still: [] as T[] };
  for (let round = 0; round <= rounds; round += 1)
    for (const kind of ['live', 'still'] as const) {
      const figures = await take(pages[kind]);
      if (round > 0) taken[kind].push(figures);
    }
  return { live: medians(taken.live), still: medians(taken.still) };
}

function medians<T extends Record<string, number>>(figures: readonly T[]): T {
  const names = Object.keys(figures[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(figures.map((each) => each[name] ?? 0))])) as T;
}
