/** The search page: what is asked, typed or in the address behind #. What answers is loaded when something is. */
import { followByKey } from './keys.ts';
import { beginLoading } from './loading.ts';
import { fragmentOf, type State, stateOf } from './state.ts';

const form = document.querySelector<HTMLFormElement>('#search-form');
const field = document.querySelector<HTMLInputElement>('#query');
const damaged = document.querySelector<HTMLElement>('#search-damaged');

/** From so many characters on, an answer is given while they are typed. */
const EARLY = 2;
/** So long typing rests before it is answered, in milliseconds. */
const REST = 120;

let resting: ReturnType<typeof setTimeout> | undefined;
/** Whether the address is one that "back" should lead to, or still being typed. */
let settled = true;

/** The state in the address: behind #, or in ?q=, from where it is moved so that no server sees it again. */
function stateInAddress(): State {
  const asked = new URLSearchParams(location.search).get('q');
  if (asked === null) return stateOf(location.hash);
  const state = { ...stateOf(location.hash), typed: asked };
  history.replaceState(null, '', location.pathname + fragmentOf(state));
  return state;
}

/** Whether Pagefind will be asked: a small record is itself looked through for an exact wording. */
function asksPagefind({ typed }: State): boolean {
  return typed.trim() !== '' && (form?.dataset['small'] === undefined || !/["“”]/u.test(typed));
}

async function show(state: State, everything = false): Promise<void> {
  clearTimeout(resting);
  if (asksPagefind(state)) beginLoading(form?.dataset['base'] ?? '/');
  try {
    const { show: answer } = await import('./show.ts');
    await answer(state, everything);
  } catch {
    if (damaged) damaged.hidden = false;
  }
}

/** What is asked now goes into the address: as an entry of its own, unless it goes on from one that is still being typed. */
function go(change: Partial<State>, settles: boolean): void {
  const state = { ...stateInAddress(), ...change };
  const address = location.pathname + fragmentOf(state);
  if (address !== location.pathname + location.hash) {
    if (settled) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
  settled = settles;
  void show(state);
}

function restore(): void {
  const state = stateInAddress();
  settled = true;
  if (field && field.value !== state.typed) field.value = state.typed;
  if (state.typed || document.querySelector('#search-count')?.textContent) void show(state);
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ typed: field?.value ?? '' }, true);
});
field?.addEventListener('input', () => {
  clearTimeout(resting);
  const typed = field.value;
  if (typed.trim().length >= EARLY || !typed) resting = setTimeout(() => go({ typed }, false), REST);
});
document.querySelector('#search-choices')?.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement)) return;
  const fields = new URLSearchParams(location.hash.slice(1));
  fields.set(target.name, target.value);
  go(stateOf(String(fields)), true);
});
damaged?.querySelector('button')?.addEventListener('click', () => void show(stateInAddress()));
document.querySelector('#all')?.addEventListener('click', () => void show(stateInAddress(), true));
followByKey(field, '.result-title');
window.addEventListener('popstate', restore);
window.addEventListener('hashchange', restore);
restore();
