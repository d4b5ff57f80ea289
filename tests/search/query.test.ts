import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/query.ts';

describe('a query is read as', () => {
  it.each([
    ['words', 'Casey  report', { words: ['casey', 'report'] }],
    ['a phrase', '"serious weaknesses"', { phrases: ['serious weaknesses'] }],
    ['a phrase in curly marks', '“serious weaknesses”', { phrases: ['serious weaknesses'] }],
    ['phrases and words', '"a b" c “d”', { phrases: ['a b', 'd'], words: ['c'] }],
    ['a phrase that is asked for twice', '"a b" “A-B” "c"', { phrases: ['a b', 'c'] }],
    ['a phrase that is being typed', 'x "serious weak', { phrases: ['serious weak'], words: ['x'] }],
    [
      'a phrase with one quoted in it',
      '"found “serious weakness” in"',
      { phrases: ['found “serious weakness” in'] },
    ],
    [
      'what must not be there',
      'care -leavers -"edge of"',
      { words: ['care'], excluded: ['leavers', 'edge of'] },
    ],
    ['a hyphen within a word', 'multi-agency', { words: ['multi', 'agency'] }],
    ['numbers', '2,686 22.5% 2015-16', { words: ['2686', '225', '2015', '16'] }],
    ['a number below nothing', '-271', { words: ['271'] }],
    ['nothing, where there is no word', '" “ … -', {}],
  ])('%s', (_, typed, read) => {
    expect(parseQuery(typed)).toEqual({ phrases: [], words: [], excluded: [], ...read });
  });
});

it('a phrase as long as a passage is read whole, and one that is longer ends with a whole word', () => {
  const paragraph = 'word '.repeat(900).trim();
  expect(parseQuery(`"${paragraph}"`).phrases).toEqual([paragraph]);
  const [longer] = parseQuery(`"${'another '.repeat(900)}"`).phrases;
  expect(longer).toMatch(/^(another )+another$/);
});

it('anything at all is read, without an exception and without a word that is empty', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(...'a "“”«-\u0000.*[(📚ש\u00a0'), maxLength: 60 }),
    fc.constantFrom('a'.repeat(5000), '"'.repeat(5000), '__proto__', 'constructor'),
  );
  fc.assert(
    fc.property(anything, (typed) => {
      const { phrases, words, excluded } = parseQuery(typed);
      for (const part of [...phrases, ...words, ...excluded]) expect(part.trim()).not.toBe('');
    }),
  );
});
