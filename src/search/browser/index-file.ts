/** Files of the index as they are fetched: whole, or not at all. */
import { contentOf, isPacked } from '../pagefind-format.ts';
import { noteArrival, readWhole, SearchDamaged } from './arrivals.ts';
import { unpack } from './gunzip.ts';

/** As the browser has it: while Pagefind is asked, another stands in its place. */
const fetchAsIs = window.fetch.bind(window);

/** What was asked for before it was needed, by address. */
const early = new Map<string, Promise<ArrayBuffer>>();

/** Begins to fetch a file that will be needed, once. A failure reaches whoever needs it. */
export function fetchEarly(address: string): Promise<ArrayBuffer> {
  const fetching = fetchFile(address);
  fetching.catch(() => {});
  early.set(address, fetching);
  return fetching;
}

/** Forgets what was begun, after a failure. */
export function forgetEarly(): void {
  early.clear();
}

/** The bytes of a file, unpacked if it is packed. Throws SearchDamaged where it is missing or not whole. */
export function fetchFile(address: string): Promise<ArrayBuffer> {
  return early.get(address) ?? fetchWhole(address);
}

/** What a file in JSON says. Throws SearchDamaged where it is missing or not whole. */
export async function fetchJson<T>(address: string): Promise<T> {
  const bytes = await fetchFile(address);
  try {
    return JSON.parse(new TextDecoder().decode(isPacked(address) ? contentOf(bytes) : bytes));
  } catch {
    throw new SearchDamaged(`${address} did not arrive whole`);
  }
}

async function fetchWhole(address: string): Promise<ArrayBuffer> {
  const response = await fetchAsIs(address).catch(() => undefined);
  noteArrival();
  if (!response?.ok) throw new SearchDamaged(`${address} is missing`);
  const bytes = await readWhole(response).catch(() => undefined);
  const whole = bytes && isPacked(address) ? await unpack(bytes) : bytes;
  if (!whole) throw new SearchDamaged(`${address} did not arrive whole`);
  return whole;
}
