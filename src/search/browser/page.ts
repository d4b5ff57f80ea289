/** The search page: what is asked, typed or in the address behind #. What answers is loaded when something is. */
import { addressState, type HistoryMode } from '../../page/kit/address-state.ts';
import { SEARCH_FILES } from '../search-result.ts';
import { formatSearchState, parseSearchState, type SearchState } from '../search-state.ts';
import { fetchEarly } from './index-file.ts';
import { followByKey } from './keys.ts';
import { beginPagefind } from './pagefind.ts';
import { all, base, choices, count, damaged, field, form, isSmall, retry } from './search-parts.ts';

/** At least so many characters are answered while they are typed. */
const MIN_TYPED = 2;
/** Typing is answered once it has rested so long, in milliseconds. */
const REST = 120;

const address = addressState({
  parse: parseSearchState,
  format: formatSearchState,
  // Moved behind the #, so that no server sees it again.
  accepted: ['q'],
});
let resting: ReturnType<typeof setTimeout> | undefined;
/** A query that is still being typed takes the place of its beginnings; one that has settled is what "back" leads to. */
let mode: HistoryMode = 'push';

async function show(state: SearchState, everything = false): Promise<void> {
  clearTimeout(resting);
  beginLoading(state);
  try {
    const { show: answer } = await import('./show.ts');
    await answer(state, everything);
  } catch {
    damaged.hidden = false;
  }
}

/** A small record is itself looked through for an exact wording, and Pagefind not asked. */
function beginLoading({ typed }: SearchState): void {
  if (typed.trim() === '') return;
  if (isSmall()) void fetchEarly(base + SEARCH_FILES.records);
  if (!isSmall() || !/["“”]/u.test(typed)) beginPagefind(base);
}

/** Shows a state that goes into the address. */
function go(state: SearchState, settles: boolean): void {
  address.write(state, mode);
  mode = settles ? 'push' : 'replace';
  void show(state);
}

function restore(): void {
  const state = address.read();
  mode = 'push';
  if (field.value !== state.typed) field.value = state.typed;
  if (state.typed || count.textContent) void show(state);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ ...address.read(), typed: field.value }, true);
});
field.addEventListener('input', () => {
  clearTimeout(resting);
  const typed = field.value;
  if (typed.trim().length >= MIN_TYPED || !typed)
    resting = setTimeout(() => go({ ...address.read(), typed }, false), REST);
});
choices.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement)) return;
  const fields = new URLSearchParams(formatSearchState(address.read()));
  fields.set(target.name, target.value);
  const state = parseSearchState(String(fields));
  if (state) go(state, true);
});
retry.addEventListener('click', () => void show(address.read()));
all.addEventListener('click', () => void show(address.read(), true));
followByKey(field, '.result-title');
address.onReturn(restore);
restore();
