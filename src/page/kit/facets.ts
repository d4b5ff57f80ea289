/** Narrowing a list by what its entries are: of which document, of which kind, about which theme. */

/** The values of an entry: none, one or several of each facet. */
export type FacetValues<F extends string> = Record<F, readonly string[]>;

/** The value chosen of each facet that one is chosen of. */
export type Chosen<F extends string> = Partial<Record<F, string>>;

/** How many entries have each value of each facet. */
export type FacetCounts<F extends string> = Record<F, Record<string, number>>;

/** What is chosen in the fields of an address. */
export function chosenIn<F extends string>(fields: URLSearchParams, facets: readonly F[]): Chosen<F> {
  const chosen = facets.flatMap((facet) => {
    const value = fields.get(facet);
    return value ? [[facet, value]] : [];
  });
  return Object.fromEntries(chosen);
}

/** Whether an entry has all that is chosen. */
export function matches<F extends string>(values: FacetValues<F>, chosen: Chosen<F>): boolean {
  return (Object.entries(chosen) as [F, string][]).every(([facet, value]) => values[facet].includes(value));
}

/** How many entries have each value of a facet, among those that have what is chosen of the others; one with several values counts for each. */
export function countValues<F extends string>(
  entries: readonly FacetValues<F>[],
  facets: readonly F[],
  chosen: Chosen<F>,
): FacetCounts<F> {
  const counts = facets.map((facet): [F, Record<string, number>] => {
    const others = { ...chosen };
    delete others[facet];
    const having: Record<string, number> = {};
    for (const values of entries)
      if (matches(values, others))
        for (const value of values[facet]) having[value] = (having[value] ?? 0) + 1;
    return [facet, having];
  });
  return Object.fromEntries(counts) as FacetCounts<F>;
}
