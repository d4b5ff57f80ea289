/**
 * The search of this record and of generated ones, in a browser, beside
 * Pagefind alone with an index of the same texts, in turns within one run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serve } from '../../../src/hosting/serve.ts';
import { PROJECT } from '../../../src/reading/paths.ts';
import { launch } from '../chromium.ts';
import { writeRecord } from '../generate.ts';
import { median } from './clock.ts';
import { type Asking, ask, askCold, type Cold, openSearch } from './search-page.ts';
import { KINDS, type Kind, type Proof, proofsOf, queriesOf } from './search-queries.ts';
import { buildSearchSite, type SearchSite } from './search-site.ts';

/** At most this many kilobytes to a first result, given how many passages there are. */
const MAX_KILOBYTES = (passages: number) => (passages < 1000 ? 170 : passages < 50_000 ? 300 : 1500);
const QUERIES = 5;
const PROOFS = 100;

interface Figures {
  passages: number;
  site: SearchSite;
  cold: Record<Kind, { ours: Cold[]; plain: Cold[] }>;
  warm: { ours: number; plain: number };
  wrong: string[];
}

/** Prints the figures of this record and of one with 8,000 passages, or of the sizes named. Throws where a record cannot be built. */
export async function benchSearch(sizes: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const browser = await launch();
  try {
    for (const size of sizes.length > 0 ? sizes : ['0', '8000']) {
      const record = Number(size) > 0 ? join(folder, `record-${size}`) : PROJECT;
      if (record !== PROJECT) writeRecord(record, 12, Number(size));
      print(await measure(browser, await buildSearchSite(record, join(folder, `site-${size}`))));
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(browser: Browser, site: SearchSite): Promise<Figures> {
  const { address, close } = await serve(site.folder, '/', 0);
  const ours = { address: `${address}search/`, folder: site.folder };
  const plain = { address: `${address}plain/`, folder: site.folder };
  const cold = {} as Figures['cold'];
  for (const [kind, queries] of Object.entries(queriesOf(site.model, QUERIES)) as [Kind, string[]][]) {
    cold[kind] = { ours: [], plain: [] };
    for (const query of queries) {
      cold[kind].ours.push(await askCold(browser, ours, query));
      cold[kind].plain.push(await askCold(browser, plain, query));
    }
  }
  const proofs = proofsOf(site.model, PROOFS);
  const proven = await proved(browser, ours, proofs);
  const beside = await proved(browser, plain, proofs);
  await close();
  return {
    passages: site.model.passages.size,
    site,
    cold,
    warm: { ours: p95(proven.times), plain: p95(beside.times) },
    wrong: proven.wrong,
  };
}

/** Asks true phrases and shuffled ones, and the words of both without marks, in one page. Returns what was wrong. */
async function proved(browser: Browser, asking: Asking, proofs: readonly Proof[]) {
  const page = await openSearch(browser, asking);
  const [times, wrong] = [[] as number[], [] as string[]];
  for (const { passage, phrase, shuffled } of proofs) {
    const here = await ask(page, `"${phrase}"`);
    const nowhere = await ask(page, `"${shuffled}"`);
    const words = await ask(page, phrase.replaceAll(/["“”-]/g, ' '));
    times.push(here.time, nowhere.time, words.time);
    if (!(here.exact > 0) || (here.exact === 1 && !here.first.endsWith(passage.replace('#', '/#'))))
      wrong.push(phrase);
    if (nowhere.exact !== 0) wrong.push(shuffled);
  }
  await page.context().close();
  return { times, wrong };
}

const p95 = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;

function print({ passages, site, cold, warm, wrong }: Figures): void {
  const line = (name: string, cells: (string | number)[], wanted = '') =>
    console.log(`${name.padEnd(38)}${cells.map((cell) => String(cell).padStart(10)).join('')}   ${wanted}`);
  const over = (ours: number, plain: number) => (ours / plain).toFixed(2);
  const most = (all: readonly Cold[]) => (Math.max(...all.map(({ bytes }) => bytes)) / 1000).toFixed(0);
  line(`${passages.toLocaleString('en-GB')} passages`, ['ours', 'Pagefind', 'over'], 'wanted');
  for (const kind of KINDS)
    line(
      `  ${kind}, cold, kB as gzip, the most`,
      [most(cold[kind].ours), most(cold[kind].plain), ''],
      `${MAX_KILOBYTES(passages)} at most`,
    );
  for (const kind of KINDS) {
    const [ours, plain] = [cold[kind].ours, cold[kind].plain].map((all) =>
      median(all.map(({ time }) => time)),
    ) as [number, number];
    line(
      `  ${kind}, cold, ms`,
      [ours.toFixed(0), plain.toFixed(0), over(ours, plain)],
      kind === 'typing error' ? '' : '1.30 at most',
    );
  }
  line(
    '  warm, p95, ms',
    [warm.ours.toFixed(0), warm.plain.toFixed(0), over(warm.ours, warm.plain)],
    '1.30 at most',
  );
  line(
    '  building the index, s',
    [(site.ours / 1000).toFixed(2), (site.plain / 1000).toFixed(2), over(site.ours, site.plain)],
    '1.20 at most',
  );
  line(`  wrong, of ${2 * PROOFS} phrases`, [wrong.length], 'none');
  for (const phrase of wrong) console.log(`    ${phrase}`);
}
