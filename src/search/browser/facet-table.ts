/**
 * What results are narrowed, counted and ordered by: one table for all records.
 * Pagefind's own filters are not used: it writes the values of a filter in an
 * order that changes from run to run.
 */
import { FACETS, type Facet, type FacetColumns, type Facets, SEARCH_FILES } from '../found.ts';
import type { Index } from './engine.ts';

/** A record's values and its places in the orders that can be chosen. */
interface Row {
  facets: Facets;
  places: { date: number; document: number };
}

/** The rows of the table, by the records' files. */
export type FacetTable = ReadonlyMap<string, Row>;

export type Order = 'relevance' | 'date' | 'document';

/** The value chosen of each facet that one is chosen of. */
export type Chosen = Partial<Record<Facet, string>>;

/** What narrows the results and orders them. */
export interface Choice {
  facets: Chosen;
  order: Order;
}

/** How many results have each value of each facet. */
export type Counts = Record<Facet, Record<string, number>>;

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
  const chosen = files.filter((file) => matches(table.get(file), facets));
  if (order === 'relevance') return chosen;
  const place = (file: string) => table.get(file)?.places[order] ?? 0;
  return chosen.sort((a, b) => place(a) - place(b));
}

/** How many results have each value of a facet, among those that have what is chosen of the others; one with several values counts for each. */
export function countFacets(files: readonly string[], facets: Chosen, table: FacetTable): Counts {
  const counts: Counts = { document: {}, kind: {}, words: {}, year: {}, theme: {}, actor: {} };
  for (const facet of FACETS) {
    const { [facet]: _, ...others } = facets;
    for (const file of files) {
      const row = table.get(file);
      if (!row || !matches(row, others)) continue;
      for (const value of row.facets[facet]) counts[facet][value] = (counts[facet][value] ?? 0) + 1;
    }
  }
  return counts;
}

function matches(row: Row | undefined, chosen: Chosen): boolean {
  return FACETS.every((facet) => {
    const value = chosen[facet];
    return !value || row?.facets[facet].includes(value);
  });
}
