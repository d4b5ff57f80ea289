/**
 * Pagefind in the browser. What it cannot tell apart is told apart here: a
 * search that found nothing, and a search that could not be made.
 */

import { isWhole } from './whole.ts';

/** One record found. The excerpt is text; the positions are of whole words that match. */
export interface Found {
  url: string;
  meta: Record<string, string>;
  content: string;
  /** Indices, counted in words of `content`, that Pagefind matched. */
  locations: number[];
}

/** An answer: how many records match, and a way to read some of them. */
export interface Answer {
  count: number;
  read: (from: number, to: number) => Promise<Found[]>;
}

interface PagefindData {
  url: string;
  raw_url?: string;
  meta: Record<string, string>;
  raw_content?: string;
  content: string;
  locations: number[];
}

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string) => Promise<{ results: { data: () => Promise<PagefindData> }[] }>;
}

/** Thrown when the index or the code that reads it did not arrive whole. */
export class SearchDamaged extends Error {}

/** How long the search may take before it is called damaged, in milliseconds. */
const PATIENCE = 10_000;

let engine: Promise<Pagefind> | undefined;
let attempts = 0;
let failed = false;
let watching = false;

/** Searches below a base path. Throws SearchDamaged where no answer can be relied on. */
export async function search(base: string, query: string): Promise<Answer> {
  return reliably(async () => {
    engine ??= start(base);
    const { results } = await (await engine).search(query);
    return {
      count: results.length,
      read: (from, to) =>
        reliably(async () =>
          Promise.all(results.slice(from, to).map(async ({ data }) => found(await data()))),
        ),
    };
  });
}

/** Begins afresh after a failure. */
export function forget(): void {
  engine = undefined;
  failed = false;
}

async function reliably<T>(work: () => Promise<T>): Promise<T> {
  const patience = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new SearchDamaged('no answer')), PATIENCE),
  );
  try {
    const answer = await Promise.race([work(), patience]);
    if (failed) throw new SearchDamaged('a part of the index is missing');
    return answer;
  } catch (error) {
    engine = undefined;
    throw error instanceof SearchDamaged ? error : new SearchDamaged(String(error));
  }
}

async function start(base: string): Promise<Pagefind> {
  watchFetch();
  attempts += 1;
  // A module that failed to load stays failed at its address; another attempt needs another.
  const again = attempts > 1 ? `?attempt=${attempts}` : '';
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js${again}`)) as Pagefind;
  await pagefind.options({
    baseUrl: base,
    noWorker: true,
    excerptLength: 40,
    ranking: { metaWeights: { title: 0.1 } },
  });
  await pagefind.init();
  return pagefind;
}

/** Pagefind takes a missing part of its index for no results; here it is noticed. */
function watchFetch(): void {
  if (watching) return;
  watching = true;
  const fetchAsIs = window.fetch;
  window.fetch = async (...request) => {
    const address = String(request[0] instanceof Request ? request[0].url : request[0]);
    if (!address.includes('/pagefind/')) return fetchAsIs(...request);
    try {
      const response = await fetchAsIs(...request);
      const isIndex = /\.(pagefind|pf_\w+)(\?|$)/.test(address);
      if (!response.ok || (isIndex && !(await isWhole(await response.clone().arrayBuffer())))) failed = true;
      return response;
    } catch (error) {
      failed = true;
      throw error;
    }
  };
}

function found({ url, raw_url, meta, raw_content, content, locations }: PagefindData): Found {
  return { url: raw_url ?? url, meta, content: raw_content ?? content, locations };
}
