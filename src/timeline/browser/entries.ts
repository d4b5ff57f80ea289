/** The events of the chronology, and which of them pass the filters. */
import { must } from '../../reading/must.ts';
import { type Filters, isFiltered, passes } from '../event-filter.ts';
import { walk } from '../walk.ts';
import type { ChronologyEntry } from './chronology-entry.ts';

export class Entries {
  /** In order of time. */
  readonly all: readonly ChronologyEntry[];
  /** Those that pass the filters. */
  shown: readonly ChronologyEntry[];
  private readonly byId: ReadonlyMap<string, ChronologyEntry>;

  constructor(all: readonly ChronologyEntry[]) {
    this.all = all;
    this.shown = all;
    this.byId = new Map(all.map((entry) => [entry.id, entry]));
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  /** The entry of an id, or undefined for the empty one. */
  find(id: string): ChronologyEntry | undefined {
    return this.byId.get(id);
  }

  /** The entry of an id that the record has. */
  get(id: string): ChronologyEntry {
    return must(this.find(id), `the event ${id}`);
  }

  /** Lets through what passes, and hides the rest of the chronology, with the years that have none left. */
  filter(filters: Filters): void {
    const before = this.shown;
    this.shown = isFiltered(filters) ? this.all.filter((entry) => passes(entry, filters)) : this.all;
    if (before === this.shown) return;
    const passing = new Set(this.shown);
    for (const entry of this.all) hide(entry.element, !passing.has(entry));
    for (const year of document.querySelectorAll<HTMLElement>('.chronology-year'))
      hide(year, !year.querySelector('.event:not([hidden])'));
  }

  /** Marks the event chosen in the chronology. */
  markChosen(chosen: ChronologyEntry | undefined): void {
    for (const marked of document.querySelectorAll('.event[data-chosen]'))
      marked.removeAttribute('data-chosen');
    chosen?.element.setAttribute('data-chosen', '');
  }

  /** Where an event stands among those shown, in words. */
  placeOf(entry: ChronologyEntry): string {
    const place = this.shown.indexOf(entry) + 1;
    return place > 0 ? `${place} of ${this.shown.length}` : 'Filtered out';
  }

  /** The event that a key leads to from another; one that is filtered out is never stepped to. */
  step(key: string, from: string): ChronologyEntry | undefined {
    const to = walk(key, this.shown, from);
    return to === undefined ? undefined : this.find(to);
  }

  /** The principal event after another, the first after the last. */
  nextPrincipal(from: string): ChronologyEntry | undefined {
    const principal = this.shown.filter((entry) => entry.principal);
    const at = principal.findIndex(({ id }) => id === from);
    return principal[(at + 1) % principal.length];
  }
}

function hide(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}
