/**
 * What a page shows, kept in its address behind `#`, where no server sees it:
 * read when the page is opened, written when the reader changes something, and
 * restored when they go back or forward.
 */

/** Whether a change is an entry of its own, to which "back" leads, or takes the place of the present one. */
export type HistoryMode = 'push' | 'replace';

/** How a state is written. */
export interface AddressForm<S> {
  /** The state in a fragment, which has no `#`; undefined for one that is a place on the page. */
  parse: (fragment: string) => S | undefined;
  /** The fragment for a state, without `#`; empty for the one that a bare address stands for. */
  format: (state: S) => string;
  /** Fields that are accepted before `#` too, where someone's link has them, and moved behind it. */
  asked?: readonly string[];
}

/** The state in the address. */
export interface AddressState<S> {
  /** What the address says now; undefined where it names a place on the page. */
  read: () => S | undefined;
  /** Puts a state into the address; one that stands there already makes no entry. */
  write: (state: S, mode: HistoryMode) => void;
  /** Calls back once for each change of the address that was not written here. */
  onReturn: (restore: () => void) => void;
}

/** Keeps a page's state in its address. */
export function addressState<S>({ parse, format, asked = [] }: AddressForm<S>): AddressState<S> {
  let shown = location.href;
  const set = (fragment: string, mode: HistoryMode) => {
    const address = location.pathname + (fragment && `#${fragment}`);
    if (address !== location.pathname + location.search + location.hash)
      history[`${mode}State`](null, '', address);
    shown = location.href;
  };
  return {
    read() {
      const before = new URLSearchParams(location.search);
      const moved = asked.filter((name) => before.has(name));
      if (moved.length > 0) {
        const fields = new URLSearchParams(location.hash.slice(1));
        for (const name of moved) fields.set(name, before.get(name) ?? '');
        set(String(fields), 'replace');
      }
      return parse(location.hash.slice(1));
    },
    write: (state, mode) => set(format(state), mode),
    onReturn(restore) {
      // Browsers tell of one change as popstate and as hashchange.
      for (const type of ['popstate', 'hashchange'])
        window.addEventListener(type, () => {
          if (location.href === shown) return;
          shown = location.href;
          restore();
        });
    },
  };
}
