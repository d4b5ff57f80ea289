/** What narrows and orders the results: a list for each facet, each value with its count. */
import { countedList } from '../../page/kit/counted-list.ts';
import type { FacetCounts } from '../../page/kit/facets.ts';
import { find } from '../../page/kit/find.ts';
import { isEverything } from '../facet-table.ts';
import { FACETS, type Facet } from '../search-result.ts';
import type { SearchState } from '../search-state.ts';
import { choices } from './search-parts.ts';

/** The lists of the facets; a facet of which the record has no value has none. */
const lists = new Map(
  FACETS.flatMap((facet) => {
    const list = choices.querySelector<HTMLSelectElement>(`select[name="${facet}"]`);
    return list ? [[facet, countedList(list)]] : [];
  }),
);
const order = find('[name="order"]', HTMLSelectElement, choices);
const view = find('[name="view"]', HTMLSelectElement, choices);

/** Where there is room for them the lists stand open, below nothing that opens them. */
choices.open = matchMedia('(width >= 48rem)').matches;

/** Shows the lists, before their counts come, so that nothing moves then. */
export function showChoices(state: SearchState): void {
  choices.hidden = false;
  // What has been chosen is never out of sight.
  if (!isEverything(state)) choices.open = true;
}

/** Hides the lists where there is nothing to choose. */
export function hideChoices(): void {
  choices.hidden = true;
}

/** Puts the counts and what is chosen into the lists. */
export function fillChoices(state: SearchState, counts: FacetCounts<Facet>): void {
  order.value = state.order;
  view.value = state.view;
  for (const [facet, show] of lists) show(counts[facet], state.facets[facet] ?? '');
}
