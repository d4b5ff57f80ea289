import { expect, it } from 'vitest';
import { filesNear } from '../../src/search/near.ts';
import { parseQuery } from '../../src/search/query.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';

/** An index of which it is only asked which records have a word. */
function indexOf(records: Record<string, string>): SearchIndex {
  const never = () => Promise.reject(new Error('not asked'));
  return {
    withPhrase: async ([word]) =>
      Object.keys(records).filter((file) => records[file]?.split(' ').includes(word ?? '')),
    withWords: never,
    read: never,
    places: never,
    vocabulary: never,
    facets: never,
  };
}
const RECORDS = indexOf({ a: 'roof leaks', b: 'roof', c: 'roof leaks badly', d: 'books' });

it('near are records with all the words, and no others where there are such', async () => {
  expect(await filesNear(RECORDS, parseQuery('"leaks roof"'), [])).toEqual(['a', 'c']);
});

it('where none has all, near are those with the rarest, at least half by weight', async () => {
  expect(await filesNear(RECORDS, parseQuery('roof books'), [])).toEqual(['d']);
  expect(await filesNear(RECORDS, parseQuery('roof books unheard'), [])).toEqual([]);
});

it('candidates that did not bear verification come first, and no more than five in all', async () => {
  expect(await filesNear(RECORDS, parseQuery('"leaks roof"'), ['x', 'a'])).toEqual(['x', 'a', 'c']);
  expect(await filesNear(RECORDS, parseQuery('"roof"'), [...'uvwxyz'])).toEqual([...'uvwxy']);
});
