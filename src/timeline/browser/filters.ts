/** The filter form and the chronology, as the state says. */
import type { Listed } from './read-events.ts';
import { isFiltered, type Known, type State, UNFILTERED } from './state.ts';

/** The words where no event passes the filters. */
const NOTHING = 'No event passes these filters. Clear them to see all.';

/** Sets the form as the state says, and tells how many events pass. */
export function showFilters(form: HTMLFormElement, state: State, shown: number, of: number): void {
  const count = form.querySelector('#timeline-count');
  const words = shown === 0 ? NOTHING : `${shown} of ${of} events`;
  if (count && count.textContent !== words) count.textContent = words;
  const clear = form.querySelector<HTMLButtonElement>('[type="reset"]');
  if (clear) clear.disabled = !isFiltered(state);
  const details = form.querySelector('details');
  if (details && isFiltered(state)) details.open = true;
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement)
      control.value = [...state[control.name as 'document' | 'theme' | 'actor']][0] ?? '';
    else if (control instanceof HTMLInputElement && control.type === 'checkbox')
      control.checked = control.name === 'principal' ? state.principal : state.lane.has(control.value);
    // A space at the end of what is being typed is no word yet.
    else if (control instanceof HTMLInputElement && control.value.trim() !== state.words.trim())
      control.value = state.words;
  }
}

/** Hides events of the chronology that do not pass, and the years that have none left. */
export function hideOthers(events: readonly Listed[], shown: readonly Listed[]): void {
  const passing = new Set(shown);
  for (const event of events) {
    const hidden = !passing.has(event);
    const { element } = event;
    if (element.hidden !== hidden) element.hidden = hidden;
  }
  for (const year of document.querySelectorAll<HTMLElement>('.chronology-year'))
    year.hidden = !year.querySelector('.event:not([hidden])');
}

/** Listens to the form; `typed` where words are typed, which are no steps to go back by. */
export function listenToFilters(
  form: HTMLFormElement,
  filter: (by: Partial<State>, typed: boolean) => void,
): void {
  form.addEventListener('input', (event) => {
    filter(askedFor(form), (event.target as HTMLInputElement).name === 'words');
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    filter(UNFILTERED, false);
    // The button is gone; filtering begins anew here.
    form.querySelector('summary')?.focus();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
}

/** The state that the form asks for. */
function askedFor(form: HTMLFormElement): Partial<State> {
  const given = new FormData(form);
  const set = (name: string) => new Set(given.getAll(name).map(String).filter(Boolean));
  return {
    lane: set('lane'),
    document: set('document'),
    theme: set('theme'),
    actor: set('actor'),
    principal: given.get('principal') === 'yes',
    words: String(given.get('words') ?? ''),
  };
}

/** The values that each filter of the form offers. */
export function valuesOf(form: HTMLFormElement): Omit<Known, 'event'> {
  const values = (selector: string) =>
    new Set(
      [...form.querySelectorAll<HTMLInputElement | HTMLOptionElement>(selector)].map(({ value }) => value),
    );
  return {
    lane: values('[name="lane"]'),
    document: values('[name="document"] option'),
    theme: values('[name="theme"] option'),
    actor: values('[name="actor"] option'),
  };
}
