/** What narrows and orders the results: a list for each facet, each value with its count. */
import { FACETS } from '../found.ts';
import type { Counts } from './facet-table.ts';
import type { State } from './state.ts';

const choices = document.querySelector<HTMLElement>('#search-choices');
const listOf = (name: string) => choices?.querySelector<HTMLSelectElement>(`[name="${name}"]`);

/** The options of a list as the page has them: first the one that chooses nothing, then values by name, in order. */
const optionsOf = new Map(FACETS.map((facet) => [facet, [...(listOf(facet)?.options ?? [])]]));
// A value is offered once it is counted.
for (const [, [, ...named]] of optionsOf) for (const option of named) option.remove();

/**
 * Shows the lists, or hides them where there is nothing to choose. They stand
 * at once, so that nothing moves when their counts come.
 */
export function showChoices(state: State | undefined, counts?: Counts): void {
  if (!choices) return;
  choices.hidden = !state;
  if (!state || !counts) return;
  for (const name of ['order', 'view'] as const) {
    const list = listOf(name);
    if (list) list.value = state[name];
  }
  for (const facet of FACETS) fill(facet, state.facets[facet] ?? '', counts[facet]);
}

function fill(facet: (typeof FACETS)[number], chosen: string, counts: Record<string, number>): void {
  const list = listOf(facet);
  const [all, ...named] = optionsOf.get(facet) ?? [];
  if (!list || !all) return;
  const names = new Map(named.map(({ value, text }) => [value, text]));
  const order = [...names.keys()];
  const values = new Set([...Object.keys(counts), ...(chosen ? [chosen] : [])]);
  const sorted = [...values].sort((a, b) => order.indexOf(a) - order.indexOf(b) || (a < b ? -1 : 1));
  const options = sorted.map(
    (value) =>
      new Option(`${names.get(value) ?? value} (${Object.hasOwn(counts, value) ? counts[value] : 0})`, value),
  );
  list.replaceChildren(all, ...options);
  list.value = chosen;
}
