import { expect, it } from 'vitest';
import { choose, countFacets, facetTable } from '../../src/search/facet-table.ts';
import type { FacetColumns } from '../../src/search/search-result.ts';

const COLUMNS: FacetColumns = {
  values: {
    document: ['letter'],
    kind: ['event', 'passage'],
    words: ['original', 'ours'],
    year: ['2001'],
    theme: ['books', 'roofs'],
    actor: ['hart', 'mayor'],
  },
  rows: [
    ['a', 1, 0, 1, 0, 0, [0, 1], 0],
    ['b', 0, 0, 1, 0, 0, [], [0, 1]],
    ['c', 2, [], 0, 1, 0, 1, []],
  ],
};
const table = facetTable(COLUMNS);
const FILES = ['c', 'a', 'b'];

it.each([
  ['one value of several', { theme: 'roofs' }, ['c', 'a']],
  ['several facets', { theme: 'roofs', actor: 'hart' }, ['a']],
  ['a value that none has', { theme: 'gardens' }, []],
  ['a facet of which some have none', { document: 'letter' }, ['a', 'b']],
])('results are narrowed by %s', (_, facets, files) => {
  expect(choose(FILES, { facets, order: 'relevance' }, table)).toEqual(files);
});

it('a result counts for each of its values, among those that have what is chosen of the other facets', () => {
  expect(countFacets(FILES, { actor: 'hart' }, table)).toEqual({
    document: { letter: 2 },
    kind: { passage: 2 },
    words: { original: 2 },
    year: { 2001: 2 },
    theme: { books: 1, roofs: 1 },
    actor: { hart: 2, mayor: 1 },
  });
});
