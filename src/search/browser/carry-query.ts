/**
 * The words asked for, passed from a result to the page it leads to. They go
 * in the name of the window, which the next page takes and clears at once: so
 * the address is the permalink from the first moment, and nothing is stored.
 * From there on they are in the state of the history entry, for reload and back.
 */
import type { Query } from '../query.ts';

/** What is marked on the page that is led to. */
export type Asked = Pick<Query, 'phrases' | 'words'>;

const PREFIX = 'marked:';

/** Leaves words for the page that is opened next, if it is this address. */
export function leaveWords(asked: Asked, address: string): void {
  window.name = PREFIX + JSON.stringify({ asked, path: new URL(address, location.href).pathname });
}

/** The words left for this page, or those that it was shown with before. */
export function wordsPassed(): Asked | undefined {
  if (window.name.startsWith(PREFIX)) {
    const left = window.name.slice(PREFIX.length);
    window.name = '';
    const { asked, path } = read(left);
    if (asked && path === location.pathname) keepWords(asked);
  }
  return history.state?.asked;
}

/** What was left, if it has the form; anyone may have named the window. */
function read(left: string): { asked?: Asked; path?: string } {
  try {
    const { asked, path } = JSON.parse(left);
    const texts: unknown[] = [...asked.phrases, ...asked.words];
    return texts.every((text) => typeof text === 'string') ? { asked, path } : {};
  } catch {
    return {};
  }
}

/** Keeps the words with the history entry, or takes them from it; the address stays, or becomes another passage's. */
export function keepWords(asked: Asked | undefined, fragment = location.hash): void {
  history.replaceState({ ...history.state, asked }, '', location.pathname + fragment);
}
