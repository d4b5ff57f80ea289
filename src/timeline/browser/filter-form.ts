/** The form of the filters, as the state says. */
import { find } from '../../page/kit/find.ts';
import { type Filters, isFiltered, UNFILTERED } from '../event-filter.ts';
import type { KnownValues } from '../timeline-state.ts';
import { setWords } from './set-words.ts';

/** The words where no event passes the filters. */
const NOTHING = 'No event passes these filters. Clear them to see all.';

/** Sets the form as the filters are, and announces how many events pass. */
export function showFilters(form: HTMLFormElement, filters: Filters, shown: number, of: number): void {
  const filtered = isFiltered(filters);
  setWords(find('#timeline-count', HTMLElement), shown === 0 ? NOTHING : `${shown} of ${of} events`);
  find('[type="reset"]', HTMLButtonElement, form).disabled = !filtered;
  if (filtered) find('details', HTMLDetailsElement, form).open = true;
  for (const control of form.elements) setControl(control, filters);
}

function setControl(control: Element, filters: Filters): void {
  if (control instanceof HTMLSelectElement)
    [control.value = ''] = filters[control.name as 'document' | 'theme' | 'actor'];
  else if (control instanceof HTMLInputElement && control.type === 'checkbox')
    control.checked = control.name === 'principal' ? filters.principal : filters.lane.has(control.value);
  // A space at the end of what is being typed is no word yet.
  else if (control instanceof HTMLInputElement && control.value.trim() !== filters.words.trim())
    control.value = filters.words;
}

/** Listens to the form; `typed` where words are typed, which are no steps to go back by. */
export function listenToFilters(
  form: HTMLFormElement,
  filter: (filters: Filters, typed: boolean) => void,
): void {
  const words = find('[name="words"]', HTMLInputElement, form);
  form.addEventListener('input', (event) => filter(filtersIn(form), event.target === words));
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    filter(UNFILTERED, false);
    // The button is gone; filtering begins anew here.
    find('summary', HTMLElement, form).focus();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
}

function filtersIn(form: HTMLFormElement): Filters {
  const fields = new FormData(form);
  const set = (name: string) => new Set(fields.getAll(name).map(String).filter(Boolean));
  return {
    lane: set('lane'),
    document: set('document'),
    theme: set('theme'),
    actor: set('actor'),
    principal: fields.has('principal'),
    words: String(fields.get('words')),
  };
}

/** The values that each filter of the form offers. */
export function valuesOf(form: HTMLFormElement): Omit<KnownValues, 'event'> {
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
