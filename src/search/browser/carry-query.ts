/**
 * The words asked for, carried from a result to the page it leads to. They go
 * in the name of the window, which the next page takes and clears at once: so
 * the address is the permalink from the first moment, and nothing is stored.
 * From there on they are in the state of the history entry, for reload and back.
 */
import type { Wanted } from '../query.ts';

const PREFIX = 'marked:';

/** Leaves words for the page that is opened next, if it is this address. */
export function leaveWords(wanted: Wanted, address: string): void {
  window.name = PREFIX + JSON.stringify({ wanted, path: new URL(address, location.href).pathname });
}

/** The words left for this page, or those that it was shown with before. */
export function wordsPassed(): Wanted | undefined {
  if (window.name.startsWith(PREFIX)) {
    const left = window.name.slice(PREFIX.length);
    window.name = '';
    const { wanted, path } = read(left);
    if (wanted && path === location.pathname) keepWords(wanted);
  }
  return history.state?.wanted;
}

/** What was left, if it has the form; anyone may have named the window. */
function read(left: string): { wanted?: Wanted; path?: string } {
  try {
    const { wanted, path } = JSON.parse(left);
    const texts: unknown[] = [...wanted.phrases, ...wanted.words];
    return texts.every((text) => typeof text === 'string') ? { wanted, path } : {};
  } catch {
    return {};
  }
}

/** Keeps the words with the history entry, or takes them from it; the address stays, or becomes another passage's. */
export function keepWords(wanted: Wanted | undefined, fragment = location.hash): void {
  history.replaceState({ ...history.state, wanted }, '', location.pathname + fragment);
}
