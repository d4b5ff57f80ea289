import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/search/answer.ts';
import { parseQuery } from '../../src/search/query.ts';
import { countSentence, digestSentence } from '../../src/search/sentences.ts';

const documents = [
  { id: 'letter', title: 'The letter', digest: false },
  { id: 'gazette', title: 'The Gazette', digest: true },
];

function said(typed: string, change: Partial<Answer>): string {
  const none = { all: [], named: [], also: [], unknown: [], files: [] };
  return countSentence({ query: parseQuery(typed), ...none, ...change }, typed, documents);
}

const exact = (change: Partial<Answer['exact']>) => ({
  exact: { count: 0, documents: [], files: [], ours: [], candidates: [], unread: 0, ...change },
});

describe('an exact wording', () => {
  it.each([
    ['"a leak"', { count: 2, documents: ['letter'] }, 'appears 2 times, in 1 of 2 documents.'],
    ['"a leak"', {}, 'appears nowhere in the two documents.'],
    // Nothing is said to be nowhere before all candidates are read.
    [
      '"a leak"',
      { unread: 7 },
      'appears in none of the passages searched so far; 7 more have similar words.',
    ],
    ['"a leak"', { count: 1, documents: ['letter'], unread: 7 }, 'appears at least once, in 1 of 2'],
    ['"a leak" roof', { count: 1, documents: ['letter'] }, 'once together with the rest of your query'],
    ['"a leak" "the roof"', { count: 2, documents: ['letter'] }, 'These exact wordings appear together 2'],
  ])('%s, %j: %s', (typed, found, words) => {
    expect(said(typed, exact(found))).toContain(words);
  });
});

it.each([
  [['a', 'b', 'c'], [], 'None of these 3 passages matches your filters.'],
  [['a'], [], 'That passage does not match your filters.'],
  [['a', 'b', 'c'], ['a'], 'One of these 3 passages matches your filters.'],
  [['a', 'b', 'c'], ['a', 'b'], '2 of these 3 passages match your filters.'],
])('of the passages with an exact wording, %j, it is said that %j are chosen', (all, files, words) => {
  const found = exact({ count: 4, documents: ['letter'] });
  expect(said('"a leak"', { ...found, all, files })).toBe(
    `This exact wording appears 4 times, in 1 of 2 documents. ${words}`,
  );
  expect(said('"a leak"', { ...found, all, files: all })).toMatch(/documents\.$/);
});

describe('words', () => {
  it.each([
    ['roof', { files: ['a'], all: ['a'] }, '1 result for roof'],
    ['roof', { files: [], all: ['a'] }, 'The one result for roof does not match your filters.'],
    ['roof', { files: [], all: ['a', 'b'] }, 'None of the 2 results for roof matches your filters.'],
    ['rooof', { unknown: [{ word: 'rooof' }] }, 'Nothing in the record matches rooof.'],
    ['2', { named: ['a'], files: ['a'], all: ['a'] }, 'One passage has this locator. 1 result for 2'],
  ])('%s, %j: %s', (typed, change, words) => {
    expect(said(typed, change)).toBe(words);
  });
});

it('documents of which not all words are published are named beside an exact answer', () => {
  expect(digestSentence(documents)).toMatch(/^The Gazette is a digest: /);
  expect(digestSentence(documents.slice(0, 1))).toBe('');
});
