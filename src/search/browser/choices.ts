/** What narrows and orders the results: a list for each facet, each value with its count. */
import { countedList } from '../../page/kit/counted-list.ts';
import type { Counts } from '../../page/kit/facets.ts';
import { FACETS, type Facet } from '../search-result.ts';
import { isAll } from './facet-table.ts';
import type { State } from './state.ts';

const choices = document.querySelector<HTMLDetailsElement>('#search-choices');
const listOf = (name: string) => choices?.querySelector<HTMLSelectElement>(`[name="${name}"]`);

/** The list of each facet that the page has. */
const lists = new Map(
  FACETS.flatMap((facet) => {
    const list = listOf(facet);
    return list ? [[facet, countedList(list)]] : [];
  }),
);

/** Where there is room for them the lists stand open, below nothing that opens them. */
if (choices) choices.open = matchMedia('(width >= 48rem)').matches;

/**
 * Shows the lists, or hides them where there is nothing to choose. They stand
 * at once, so that nothing moves when their counts come.
 */
export function showChoices(state: State | undefined, counts?: Counts<Facet>): void {
  if (!choices) return;
  choices.hidden = !state;
  // What has been chosen is never out of sight.
  if (state && !isAll(state)) choices.open = true;
  if (!state || !counts) return;
  for (const name of ['order', 'view'] as const) {
    const list = listOf(name);
    if (list) list.value = state[name];
  }
  for (const [facet, show] of lists) show(counts[facet], state.facets[facet] ?? '');
}
