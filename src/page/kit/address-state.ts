/**
 * What a page shows, kept in its address behind `#`, where no server sees it:
 * read when the page is opened, written when the reader changes something, and
 * restored when they go back or forward.
 */
import { must } from '../../reading/must.ts';

/** Whether a change is an entry of its own, to which "back" leads, or takes the place of the present one. */
export type HistoryMode = 'push' | 'replace';

/** How a state is written. */
export interface AddressForm<S> {
  /** The state in a fragment, which has no `#`; undefined for one that is a place on the page, never for the empty one. */
  parse: (fragment: string) => S | undefined;
  /** The fragment for a state, without `#`; empty for the one that a bare address stands for. */
  format: (state: S) => string;
  /** Fields that are accepted before `#` too, where someone's link has them, and moved behind it. */
  accepted?: readonly string[];
}

/** The state in the address. */
export interface AddressState<S> {
  /** What the address says now; where it names a place on the page, what was shown when it was gone to. */
  read: () => S;
  /** Puts a state into the address; one that stands there already makes no entry. */
  write: (state: S, mode: HistoryMode) => void;
  /** Calls back once for each change of the address that was not written here. */
  onReturn: (restore: () => void) => void;
}

/** Whether a fragment without `#` names a place on the page, and not fields of a state. */
export function isPlace(fragment: string): boolean {
  return fragment !== '' && !fragment.includes('=');
}

/** Keeps a page's state in its address. */
export function addressState<S>({ parse, format, accepted = [] }: AddressForm<S>): AddressState<S> {
  let address = location.href;
  let shown = '';
  const set = (fragment: string, mode: HistoryMode) => {
    const wanted = location.pathname + (fragment && `#${fragment}`);
    if (wanted !== location.pathname + location.search + location.hash)
      history[`${mode}State`](null, '', wanted);
    address = location.href;
    shown = fragment;
  };
  return {
    read() {
      moveBehindHash(accepted, set);
      const fragment = location.hash.slice(1);
      const state = parse(fragment);
      shown = state === undefined ? keptAtPlace(shown) : fragment;
      return state ?? parse(shown) ?? must(parse(''), 'the state of a bare address');
    },
    write: (state, mode) => set(format(state), mode),
    onReturn(restore) {
      // Browsers tell of one change as popstate and as hashchange.
      for (const type of ['popstate', 'hashchange'])
        window.addEventListener(type, () => {
          if (location.href === address) return;
          address = location.href;
          restore();
        });
    },
  };
}

function moveBehindHash(names: readonly string[], set: (fragment: string, mode: HistoryMode) => void): void {
  const before = new URLSearchParams(location.search);
  const fields = new URLSearchParams(location.hash.slice(1));
  const values = names.flatMap((name) =>
    before
      .getAll(name)
      .slice(0, 1)
      .map((value) => [name, value] as const),
  );
  if (values.length === 0) return;
  for (const [name, value] of values) fields.set(name, value);
  set(String(fields), 'replace');
}

/** The fragment that was shown when the place in the address was gone to: it stays with the entry, for reload and back. */
function keptAtPlace(shown: string): string {
  const kept: unknown = history.state?.shown;
  if (typeof kept === 'string') return kept;
  history.replaceState({ ...history.state, shown }, '');
  return shown;
}
