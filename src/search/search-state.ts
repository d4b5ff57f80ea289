/** What the search page shows, as it stands in the address behind #. */
import { chosenIn } from '../../page/kit/facets.ts';
import { FACETS } from '../search-result.ts';
import type { Choice, Order } from './facet-table.ts';

/** The whole state of the page. */
export interface State extends Choice {
  typed: string;
  /** Passages, or each place on a line of its own. */
  view: 'passages' | 'lines';
}

const ORDERS: Order[] = ['relevance', 'date', 'document'];

/** The state that an address' fragment names; what is unknown in it counts for nothing. */
export function stateOf(fragment: string): State {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const order = fields.get('order');
  return {
    typed: fields.get('q') ?? '',
    facets: chosenIn(fields, FACETS),
    order: ORDERS.find((known) => known === order) ?? 'relevance',
    view: fields.get('view') === 'lines' ? 'lines' : 'passages',
  };
}

/** The fragment for a state, with its #; empty where nothing is asked. */
export function fragmentOf({ typed, facets, order, view }: State): string {
  if (!typed) return '';
  const fields = new URLSearchParams({ q: typed });
  for (const facet of FACETS) if (facets[facet]) fields.set(facet, facets[facet]);
  if (order !== 'relevance') fields.set('order', order);
  if (view !== 'passages') fields.set('view', view);
  return `#${fields}`;
}
