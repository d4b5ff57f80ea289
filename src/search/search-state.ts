/** What the search page shows, as it stands in the address behind #. */
import { isPlace } from '../page/kit/address-state.ts';
import { chosenIn } from '../page/kit/facets.ts';
import type { Choice, Order } from './facet-table.ts';
import { FACETS } from './search-result.ts';

/** What was typed, what narrows and orders its results, and how they are shown. */
export interface SearchState extends Choice {
  typed: string;
  /** Passages, or each place on a line of its own. */
  view: 'passages' | 'lines';
}

const ORDERS: Order[] = ['relevance', 'date', 'document'];

/** The state that a fragment without # names; what is unknown in it counts for nothing. Undefined for a place on the page. */
export function parseSearchState(fragment: string): SearchState | undefined {
  if (isPlace(fragment)) return undefined;
  const fields = new URLSearchParams(fragment);
  const order = fields.get('order');
  return {
    typed: fields.get('q') ?? '',
    facets: chosenIn(fields, FACETS),
    order: ORDERS.find((known) => known === order) ?? 'relevance',
    view: fields.get('view') === 'lines' ? 'lines' : 'passages',
  };
}

/** The fragment for a state, without #; empty where nothing is asked. */
export function formatSearchState({ typed, facets, order, view }: SearchState): string {
  if (!typed) return '';
  const fields = new URLSearchParams({ q: typed });
  for (const facet of FACETS) if (facets[facet]) fields.set(facet, facets[facet]);
  if (order !== 'relevance') fields.set('order', order);
  if (view !== 'passages') fields.set('view', view);
  return String(fields);
}
