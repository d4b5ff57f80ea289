/**
 * Pagefind in the browser. It takes a file that is missing or cut short for one
 * without results; so while it is asked, its requests are answered here, with
 * files that were looked at, and one that is not whole is noticed.
 */

import { element } from '../../page/kit/element.ts';
import { INDEX_FOLDER, metaFile, PAGEFIND_FILES, type PagefindEntry } from '../pagefind-format.ts';
import type { Candidate } from '../search-index.ts';
import { noteArrival, SearchDamaged } from './arrivals.ts';
import { fetchEarly, fetchFile } from './index-file.ts';

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string) => Promise<{ results: { id: string; score: number }[] }>;
}

/** Begins to load what Pagefind is made of below a base path, together with the script that will ask it. */
export function beginPagefind(base: string): void {
  preloadModule(base + PAGEFIND_FILES.script);
  void fetchEarly(base + PAGEFIND_FILES.program);
  fetchEarly(base + PAGEFIND_FILES.entry)
    .then((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as PagefindEntry)
    .then((entry) => fetchEarly(base + metaFile(entry)))
    .catch(() => {});
}

function preloadModule(address: string): void {
  if (document.querySelector(`link[href="${CSS.escape(address)}"]`)) return;
  const preload = element('link', '');
  preload.rel = 'modulepreload';
  preload.href = address;
  document.head.append(preload);
}

/** How often it was started on this page: a module that failed to load stays failed at its address. */
let attempts = 0;

/**
 * Pagefind below a base path: the records that match a term as it sees it, best
 * first. Throws SearchDamaged where a file it needs is not whole, then and at
 * each further call.
 */
export function openPagefind(base: string): (term: string) => Promise<Candidate[]> {
  let starting: Promise<Pagefind> | undefined;
  let damage: unknown;
  const standIn = fetchFor(base + INDEX_FOLDER, (error) => {
    damage = error;
  });
  return async (term) => {
    const answer = await withFetch(standIn, async () => {
      starting ??= start(base);
      return (await starting).search(term);
    }).catch((error: unknown) => {
      throw damage ?? new SearchDamaged(String(error));
    });
    if (damage) throw damage;
    return answer.results.map(({ id, score }) => ({ file: id, score }));
  };
}

async function start(base: string): Promise<Pagefind> {
  attempts += 1;
  const again = attempts > 1 ? `?attempt=${attempts}` : '';
  const address = `${base}${PAGEFIND_FILES.script}${again}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  noteArrival();
  await pagefind.options({ baseUrl: base, noWorker: true, ranking: { metaWeights: { title: 0.1 } } });
  await pagefind.init();
  return pagefind;
}

type Fetch = typeof window.fetch;
const fetchAsIs = window.fetch;
let running = 0;

/** Does work with another fetch in the place of the browser's, as long as any such work is going on. */
async function withFetch<T>(standIn: Fetch, work: () => Promise<T>): Promise<T> {
  running += 1;
  window.fetch = standIn;
  try {
    return await work();
  } finally {
    running -= 1;
    if (running === 0) window.fetch = fetchAsIs;
  }
}

/** A fetch that answers for the files in a folder, unpacked, and tells of one that is not whole. */
function fetchFor(folder: string, onDamage: (error: unknown) => void): Fetch {
  return async (...request) => {
    const [wanted] = request;
    const { origin, pathname } = new URL(wanted instanceof Request ? wanted.url : wanted, location.href);
    if (origin !== location.origin || !pathname.startsWith(folder)) return fetchAsIs(...request);
    try {
      // What stands behind ? is Pagefind's, against old copies.
      return new Response(await fetchFile(pathname));
    } catch (error) {
      onDamage(error);
      throw error;
    }
  };
}
