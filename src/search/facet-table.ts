/**
 * What results are narrowed, counted and ordered by: one table for all records.
 * Pagefind's own filters are not used: it writes the values of a filter in an
 * order that changes from run to run.
 */
import { type Chosen, countValues, type FacetCounts, matches } from '../page/kit/facets.ts';
import { must } from '../reading/must.ts';
import { FACETS, type Facet, type FacetColumns, type Facets } from './search-result.ts';

/** A record's values and its places in the orders that can be chosen. */
interface Row {
  facets: Facets;
  places: { date: number; document: number };
}

/** The rows of the table, by the records' files. */
export type FacetTable = ReadonlyMap<string, Row>;

export type Order = 'relevance' | 'date' | 'document';

/** What narrows the results and orders them. */
export interface Choice {
  facets: Chosen<Facet>;
  order: Order;
}

/** The table as its file has it, read. Throws where a row names a value that is not there. */
export function facetTable({ values, rows }: FacetColumns): FacetTable {
  return new Map(
    rows.map(([file, date, ...chosen], document) => {
      const facets = FACETS.map((facet, at) => {
        const places = [must(chosen[at], `the ${facet} of ${file}`)].flat();
        return [facet, places.map((place) => must(values[facet][place], `value ${place} of ${facet}`))];
      });
      return [file, { facets: Object.fromEntries(facets) as Facets, places: { date, document } }];
    }),
  );
}

/** Whether results stay as they are found. */
export function isEverything({ facets, order }: Choice): boolean {
  return order === 'relevance' && Object.keys(facets).length === 0;
}

/** Those results that are chosen, in the order chosen. Throws where the table lacks one. */
export function choose(files: readonly string[], { facets, order }: Choice, table: FacetTable): string[] {
  const chosen = files.filter((file) => matches(rowOf(file, table).facets, facets));
  if (order === 'relevance') return chosen;
  const place = (file: string) => rowOf(file, table).places[order];
  return chosen.sort((a, b) => place(a) - place(b));
}

/** How many results have each value of a facet, among those that have what is chosen of the others. Throws where the table lacks one. */
export function countFacets(
  files: readonly string[],
  chosen: Chosen<Facet>,
  table: FacetTable,
): FacetCounts<Facet> {
  return countValues(
    files.map((file) => rowOf(file, table).facets),
    FACETS,
    chosen,
  );
}

function rowOf(file: string, table: FacetTable): Row {
  return must(table.get(file), `the row of ${file}`);
}
