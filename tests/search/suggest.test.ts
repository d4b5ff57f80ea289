import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/search/suggest.ts';

const VOCABULARY = new Map(
  Object.entries({
    newsam: 12,
    thacker: 9,
    wilshaw: 9,
    safeguarding: 40,
    tax: 3,
    care: 90,
    carer: 5,
    carers: 9,
  }),
);

describe('what was meant by', () => {
  it.each([
    ['newsham', 'newsam'],
    ['thaker', 'thacker'],
    ['willshaw', 'wilshaw'],
    ['safegaurding', 'safeguarding'],
    ['taxi', undefined],
    ['xylophone', undefined],
    ['care', undefined],
    ['safeg', undefined],
    ['', undefined],
  ])('%s is %s', (word, meant) => {
    expect(suggest(word, VOCABULARY)).toBe(meant);
  });
});

it('nothing is suggested for a word that the record has', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.nat(), { minKeys: 1 }), (record) => {
      for (const word of Object.keys(record))
        expect(suggest(word, new Map(Object.entries(record)))).toBeUndefined();
    }),
  );
});
