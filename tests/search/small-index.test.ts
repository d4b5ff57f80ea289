import { expect, it } from 'vitest';
import type { Candidate } from '../../src/search/search-index.ts';
import type { RecordEntry } from '../../src/search/search-result.ts';
import { smallIndex } from '../../src/search/small-index.ts';

const record = (file: string, words: string, place: number): RecordEntry => [
  file,
  {
    url: `documents/letter/#${file}`,
    kind: 'passage',
    document: 'letter',
    title: 'Hart’s letter',
    locator: { numbers: [file], basis: 'printed' },
    date: '2 May 2001',
    year: '2001',
    status: 'full',
    words,
    ours: '',
    place,
  },
];
const RECORDS = [
  record('a', 'The roof leaks, and the elections are near.', 0),
  record('b', 'The electronic roofs of the library.', 1),
  record('c', 'The MVL has no roof.', 2),
];
const ACRONYMS = [{ acronym: 'MVL', long: 'Marrow Vale library' }];

/** An index in whose eyes Pagefind finds these files for any words, in this order. */
const indexWith = (...files: string[]) =>
  smallIndex(
    async () => RECORDS,
    async () => files.map((file, at): Candidate => ({ file, score: 1 / (1 + at) })),
    ACRONYMS,
  );
const found = async (index: ReturnType<typeof indexWith>, ...words: string[]) =>
  (await index.withWords(words)).map(({ file }) => file);

it('what Pagefind finds keeps its order, without what has no form of a word', async () => {
  expect(await found(indexWith('b', 'a'), 'roof')).toEqual(['b', 'a']);
  expect(await found(indexWith('b', 'a'), 'elections')).toEqual(['a']);
  expect(await found(indexWith('b', 'a'), 'roof', 'elections')).toEqual(['a']);
});

it('a record is found by what the document is called, and by what an acronym in it stands for', async () => {
  expect(await found(indexWith('a', 'b', 'c'), 'hart', 'roof')).toEqual(['a', 'b', 'c']);
  expect(await found(indexWith('a', 'b', 'c'), 'marrow', 'vale', 'library')).toEqual(['c']);
});

it('words that stand together are looked for in all records, in their order, in any form', async () => {
  expect(await indexWith().withPhrase(['the', 'roof', 'leaks'])).toEqual(['a']);
  expect(await indexWith().withPhrase(['leaks', 'roof'])).toEqual([]);
  expect(await indexWith().withPhrase(['roof'])).toEqual(['a', 'b', 'c']);
});

it('results are read in the order asked for, and one that is not there is refused', async () => {
  const read = await indexWith().read(['c', 'a']);
  expect([...read].map(([file, { url }]) => [file, url])).toEqual([
    ['c', 'documents/letter/#c'],
    ['a', 'documents/letter/#a'],
  ]);
  await expect(indexWith().read(['d'])).rejects.toThrow('the record of d is missing');
});

it('the file of all records is asked for once', async () => {
  let loads = 0;
  const index = smallIndex(
    async () => {
      loads += 1;
      return RECORDS;
    },
    async () => [],
    [],
  );
  await Promise.all([index.read(['a']), index.withPhrase(['roof']), index.withWords(['roof'])]);
  expect(loads).toBe(1);
});
