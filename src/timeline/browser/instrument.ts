/**
 * The timeline as an instrument: choosing an event, walking through them by
 * key, filtering, and all of it in the address. The list of events on the page
 * is the truth; everything here is read from it and shown in it.
 */
import { drawArcs } from './arcs.ts';
import {
  type Filtered,
  formatState,
  isFiltered,
  type Known,
  parseState,
  passes,
  type State,
  WHOLE,
} from './state.ts';
import { type Step, walk } from './walk.ts';

interface Listed extends Filtered, Step {
  item: HTMLElement;
  connected: string[];
}

const find = <E extends Element>(selector: string): E | null => document.querySelector<E>(selector);
const all = <E extends Element>(selector: string): E[] => [...document.querySelectorAll<E>(selector)];
const list = (value: string | undefined) => (value ?? '').split(' ').filter(Boolean);

const drawing = find<HTMLElement>('.drawing');
const form = find<HTMLFormElement>('#timeline-filters');
const card = find<HTMLElement>('#timeline-card');
const told = find<HTMLElement>('#timeline-told');
const count = find<HTMLElement>('#timeline-count');

const events = all<HTMLElement>('.chronology .event').map((item): Listed => {
  const { event = '', lane = '', year, documents, actors, connected } = item.dataset;
  return {
    item,
    id: event,
    year: Number(year),
    lane,
    documents: list(documents),
    actors: list(actors),
    connected: list(connected),
    principal: item.classList.contains('principal'),
    text: (item.querySelector('.event-words')?.textContent ?? '').toLowerCase(),
  };
});
const byId = new Map(events.map((event) => [event.id, event]));
const known: Known = {
  event: new Set(byId.keys()),
  lane: new Set(events.map(({ lane }) => lane)),
  document: new Set(events.flatMap(({ documents }) => documents)),
  actor: new Set(events.flatMap(({ actors }) => actors)),
};

let state: State = WHOLE;
const shown = () => events.filter((event) => passes(event, state));

/** Changes the state, the address and the page; `replace` for changes that "back" should not step through. */
function change(by: Partial<State>, replace = false): void {
  state = { ...state, ...by };
  const fragment = formatState(state);
  const address = `${location.pathname}${location.search}${fragment && `#${fragment}`}`;
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  show();
}

function show(): void {
  showFilters();
  showChosen();
}

function showFilters(): void {
  const visible = new Set(shown().map(({ id }) => id));
  for (const { id, item } of events) item.hidden = !visible.has(id);
  for (const year of all<HTMLElement>('.chronology .year'))
    year.hidden = !year.querySelector('.event:not([hidden])');
  for (const mark of all<SVGElement>('.event-mark'))
    mark.classList.toggle('filtered', !visible.has(mark.dataset['event'] ?? ''));
  if (count)
    count.textContent =
      visible.size === 0
        ? 'No event passes these filters. Clear them to see all.'
        : `${visible.size} of ${events.length} events`;
  const clear = form?.querySelector<HTMLButtonElement>('[type="reset"]');
  if (clear) clear.disabled = !isFiltered(state);
  for (const control of form?.elements ?? []) {
    if (control instanceof HTMLSelectElement)
      control.value = [...state[control.name as 'document' | 'actor']][0] ?? '';
    else if (control instanceof HTMLInputElement && control.type === 'checkbox')
      control.checked = control.name === 'principal' ? state.principal : state.lane.has(control.value);
    else if (control instanceof HTMLInputElement && document.activeElement !== control)
      control.value = state.words;
  }
}

function showChosen(): void {
  const chosen = byId.get(state.event);
  for (const mark of all<SVGElement>('.event-mark'))
    mark.classList.toggle('chosen', mark.dataset['event'] === state.event);
  for (const { item, id } of events) item.toggleAttribute('data-chosen', id === state.event);
  if (drawing) drawArcs(drawing, state.event, chosen?.connected ?? []);
  const template = chosen?.item.querySelector('template');
  const body = card?.querySelector('.card-body');
  body?.replaceChildren(...(template ? [template.content.cloneNode(true)] : []));
  if (card) card.hidden = !chosen;
  if (!chosen || !told) return;
  const steps = shown();
  const place = steps.indexOf(chosen) + 1;
  const words = (part: string) => chosen.item.querySelector(part)?.textContent?.trim() ?? '';
  told.textContent = `${words('time')}. ${words('.event-title')}. ${place > 0 ? `${place} of ${steps.length}` : 'Filtered out'}.`;
}

/** Brings the mark that carries the chosen event's label into view, above the card. */
function bringIntoView(): void {
  const mark = find(`.event-mark[data-event="${CSS.escape(state.event)}"]:has(text)`);
  const box = mark?.getBoundingClientRect();
  if (box && (box.top < 60 || box.bottom > innerHeight / 2 || box.left < 0 || box.right > innerWidth))
    mark?.scrollIntoView({ block: 'center', inline: 'center' });
}

/** Steps to another event by key or button; an event that is filtered out is never stepped to. */
function step(key: string, among = shown()): boolean {
  const to = walk(key, among, state.event);
  if (to === undefined) return false;
  change({ event: to }, true);
  bringIntoView();
  return true;
}

function restore(): void {
  const parsed = parseState(location.hash, known);
  if (!parsed) return;
  state = parsed;
  show();
}

drawing?.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Enter' && state.event) byId.get(state.event)?.item.querySelector('a')?.click();
  else if (event.key === 'Escape') change({ event: '' });
  else if (!step(event.key)) return;
  event.preventDefault();
});
drawing?.addEventListener('click', (event) => {
  const mark = (event.target as Element).closest<SVGElement>('.event-mark');
  // A click with a modifier opens the event's own page, as on any link.
  if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  change({ event: mark.dataset['event'] ?? '' });
});
card?.addEventListener('click', (event) => {
  const key = (event.target as Element).closest<HTMLButtonElement>('button')?.dataset['step'];
  if (key === 'close') {
    change({ event: '' });
    drawing?.focus();
  } else if (key) step(key);
});
find('#principal-walk')?.addEventListener('click', () => {
  const principal = events.filter((event) => event.principal);
  const from = principal.some(({ id }) => id === state.event) ? state.event : '';
  const to = walk('ArrowRight', principal, from);
  change({ event: to === from ? (principal[0]?.id ?? '') : (to ?? '') });
  bringIntoView();
});
form?.addEventListener('input', (event) => {
  const given = new FormData(form);
  const one = (name: string) =>
    new Set([given.get(name)].filter((value): value is string => typeof value === 'string' && value !== ''));
  change(
    {
      lane: new Set(given.getAll('lane').map(String)),
      document: one('document'),
      actor: one('actor'),
      principal: given.get('principal') === 'yes',
      words: String(given.get('words') ?? ''),
    },
    (event.target as HTMLInputElement).name === 'words',
  );
});
form?.addEventListener('reset', (event) => {
  event.preventDefault();
  change({ ...WHOLE, event: state.event });
  const words = form.querySelector<HTMLInputElement>('[name="words"]');
  if (words) words.value = '';
});
form?.addEventListener('submit', (event) => event.preventDefault());
window.addEventListener('popstate', restore);
window.addEventListener('hashchange', restore);

if (drawing) {
  drawing.tabIndex = 0;
  drawing.setAttribute('role', 'group');
  drawing.setAttribute(
    'aria-label',
    'Timeline. Arrow keys step from event to event, Page Up and Page Down by year; Enter opens an event.',
  );
}
restore();
document.documentElement.dataset['timeline'] = 'ready';
