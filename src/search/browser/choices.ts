/** What narrows and orders the results: a list for each facet, each value with its count. */
import { FACETS, type Facets } from '../found.ts';
import type { Counts } from './facet-table.ts';
import type { State } from './state.ts';

const VALUES: Record<string, string> = {
  passage: 'Passages',
  event: 'Events',
  original: 'The documents’ words',
  ours: 'Our own words',
};

const choices = document.querySelector<HTMLElement>('#search-choices');
const listOf = (name: string) => choices?.querySelector<HTMLSelectElement>(`[name="${name}"]`);

/**
 * Shows the lists, or hides them where there is nothing to choose. They stand
 * at once, so that nothing moves when their counts come. `titles` are those of
 * documents, in order.
 */
export function showChoices(
  state: State | undefined,
  titles: ReadonlyMap<string, string>,
  counts?: Counts,
): void {
  if (!choices) return;
  choices.hidden = !state;
  if (!state || !counts) return;
  for (const name of ['order', 'view'] as const) {
    const list = listOf(name);
    if (list) list.value = state[name];
  }
  for (const facet of FACETS) fill(facet, state.facets[facet] ?? '', counts[facet], titles);
}

function fill(
  facet: keyof Facets,
  chosen: string,
  counts: Record<string, number>,
  titles: ReadonlyMap<string, string>,
): void {
  const list = listOf(facet);
  const all = list?.options[0];
  if (!list || !all) return;
  const order = [...titles.keys()];
  const values = new Set([
    ...Object.keys(counts).filter((value) => counts[value]),
    ...(chosen ? [chosen] : []),
  ]);
  const sorted = [...values].sort((a, b) => order.indexOf(a) - order.indexOf(b) || (a < b ? -1 : 1));
  const options = sorted.map((value) => {
    const name = titles.get(value) ?? VALUES[value] ?? value;
    return new Option(`${name} (${counts[value] ?? 0})`, value);
  });
  list.replaceChildren(all, ...options);
  list.value = chosen;
}
