/**
 * What results are narrowed, counted and ordered by: one table for all records.
 * Pagefind's own filters are not used: it writes the values of a filter in an
 * order that changes from run to run.
 */
import { type Chosen, countValues, type FacetCounts, matches } from '../../page/kit/facets.ts';
import { FACETS, type Facet, type FacetColumns, type Facets, SEARCH_FILES } from '../search-result.ts';
import type { Index } from './engine.ts';

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

/** Reads the table. */
export async function facetTable(index: Index): Promise<FacetTable> {
  const { values, rows } = (await index.file(SEARCH_FILES.facets)) as FacetColumns;
  return new Map(
    rows.map(([file, date, ...chosen], document) => {
      const facets = FACETS.map((facet, at) => [
        facet,
        [chosen[at] ?? []].flat().map((place) => values[facet][place] ?? ''),
      ]);
      return [file, { facets: Object.fromEntries(facets) as Facets, places: { date, document } }];
    }),
  );
}

/** Whether results stay as they are found. */
export function isAll({ facets, order }: Choice): boolean {
  return order === 'relevance' && Object.keys(facets).length === 0;
}

/** Those results that are chosen, in the order chosen. */
export function arrange(files: readonly string[], { facets, order }: Choice, table: FacetTable): string[] {
  const chosen = files.filter((file) => {
    const row = table.get(file);
    return row && matches(row.facets, facets);
  });
  if (order === 'relevance') return chosen;
  const place = (file: string) => table.get(file)?.places[order] ?? 0;
  return chosen.sort((a, b) => place(a) - place(b));
}

/** How many results have each value of a facet, among those that have what is chosen of the others. */
export function countFacets(
  files: readonly string[],
  chosen: Chosen<Facet>,
  table: FacetTable,
): FacetCounts<Facet> {
  const found = files.flatMap((file) => table.get(file)?.facets ?? []);
  return countValues(found, FACETS, chosen);
}
