/**
 * Pagefind in the browser. What it cannot tell apart is told apart here: a
 * search that found nothing, and a search that could not be made. What it
 * finds are candidates; whoever asks verifies them.
 */
import { type Found, type RecordEntry, SEARCH_FILES } from '../search-result.ts';
import { contentOf, unpack } from './gunzip.ts';
import { beginLoading, forgetLoading, takeBegun } from './loading.ts';

/** A record that may match, by the name of its file. */
export interface Candidate {
  file: string;
  score: number;
}

/** The index as the search asks it. Each throws SearchDamaged where no answer can be relied on. */
export interface Index {
  /** The records that match a term as Pagefind sees it, best first. */
  find: (term: string) => Promise<Candidate[]>;
  /** What records say, in the order asked for. */
  read: (files: readonly string[]) => Promise<Found[]>;
  /** All records of a small record, by the names of their files: one file for all. */
  all: () => Promise<RecordEntry[]>;
  /** A file of ours beside the index. */
  file: (path: string) => Promise<unknown>;
}

interface PagefindAnswer {
  results: { id: string; score: number }[];
}

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string) => Promise<PagefindAnswer>;
}

/** Thrown when the index or the code that reads it did not arrive whole. */
export class SearchDamaged extends Error {}

/** How long the search may take before it is called damaged, in milliseconds. */
const PATIENCE = 10_000;

let engine: Promise<Pagefind> | undefined;
let attempts = 0;
let failed = false;
let watching = false;
const records = new Map<string, Promise<Found>>();
const files = new Map<string, Promise<unknown>>();

/** The index below a base path. */
export function openIndex(base: string): Index {
  const once = <T>(kept: Map<string, Promise<T>>, key: string, load: () => Promise<T>) => {
    const loading = kept.get(key) ?? load();
    kept.set(key, loading);
    return loading;
  };
  return {
    find: (term) =>
      reliably(async () => {
        const { results } = await (await ready(base)).search(term);
        return results.map(({ id, score }) => ({ file: id, score }));
      }),
    read: (wanted) =>
      reliably(() =>
        Promise.all(
          wanted.map((file) =>
            once(records, file, () => readPacked<Found>(`${base}pagefind/fragment/${file}.pf_fragment`)),
          ),
        ),
      ),
    all: () =>
      reliably(async () => {
        const path = base + SEARCH_FILES.records;
        const entries = (await once(files, path, () => readPacked(path))) as RecordEntry[];
        for (const [file, found] of entries) records.set(file, Promise.resolve(found));
        return entries;
      }),
    file: (path) => reliably(() => once(files, path, async () => (await whole(base + path)).json())),
  };
}

/** Begins afresh after a failure. */
export function forget(): void {
  engine = undefined;
  failed = false;
  forgetLoading();
  records.clear();
  files.clear();
}

async function reliably<T>(work: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SearchDamaged('no answer')), PATIENCE);
  });
  try {
    const answer = await Promise.race([work(), patience]);
    if (failed) throw new SearchDamaged('a part of the index is missing');
    return answer;
  } catch (error) {
    engine = undefined;
    throw error instanceof SearchDamaged ? error : new SearchDamaged(String(error));
  } finally {
    clearTimeout(timer);
  }
}

function ready(base: string): Promise<Pagefind> {
  engine ??= start(base);
  return engine;
}

async function start(base: string): Promise<Pagefind> {
  watchFetch();
  attempts += 1;
  // A module that failed to load stays failed at its address; another attempt needs another.
  const again = attempts > 1 ? `?attempt=${attempts}` : '';
  beginLoading(base);
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js${again}`)) as Pagefind;
  await pagefind.options({ baseUrl: base, noWorker: true, ranking: { metaWeights: { title: 0.1 } } });
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
      const response = await (takeBegun(address) ?? fetchAsIs(...request));
      if (!response.ok) failed = true;
      const isIndex = /\.(pagefind|pf_(?!fragment)\w+)(\?|$)/.test(address);
      return isIndex ? await unpacked(response) : response;
    } catch (error) {
      failed = true;
      throw error;
    }
  };
}

/** A part of the index as Pagefind takes it without unpacking it, which it would do in script. */
async function unpacked(response: Response): Promise<Response> {
  const bytes = await response.arrayBuffer();
  const content = response.ok ? await unpack(bytes) : undefined;
  if (!content) failed = true;
  return new Response(content ?? bytes, { status: response.status });
}

async function whole(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new SearchDamaged(`${address} is missing`);
  return response;
}

async function readPacked<T>(address: string): Promise<T> {
  const content = await contentOf(await (await whole(address)).arrayBuffer());
  if (!content) throw new SearchDamaged(`${address} did not arrive whole`);
  return JSON.parse(new TextDecoder().decode(content));
}
