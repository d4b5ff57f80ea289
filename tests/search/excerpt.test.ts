import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ExcerptPart, excerpt, inContext } from '../../src/search/excerpt.ts';
import type { Range } from '../../src/search/phrase.ts';

const TEXT = Array.from({ length: 100 }, (_, at) => `w${String(at).padStart(2, '0')}`).join(' ');
/** The place of the word with a number: each word and its space take four letters. */
const word = (at: number): Range => [at * 4, at * 4 + 3];
const shown = (runs: ExcerptPart[]) => runs.map(({ text, marked }) => (marked ? `<${text}>` : text)).join('');

it('whole words are marked, with the words around them', () => {
  expect(shown(excerpt(TEXT, [word(50)], 40))).toBe('… w48 w49 <w50> w51 w52 w53 w54 w55 w56 w57 w58 …');
});

it('words that stand together are marked together', () => {
  expect(shown(excerpt(TEXT, [word(50), word(51)], 40))).toMatch(/<w50 w51>/);
});

it('the stretch with the most marks is shown', () => {
  expect(shown(excerpt(TEXT, [word(3), word(70), word(72)], 40))).toMatch(/<w70> w71 <w72>/);
});

it('a short text is shown whole, without an ellipsis', () => {
  expect(shown(excerpt('one two three', [[4, 7]]))).toBe('one <two> three');
});

it('a mark longer than the stretch is shown whole', () => {
  expect(shown(excerpt(TEXT, [[200, 303]], 40))).toContain(`<${TEXT.slice(200, 303)}>`);
});

it('what is shown is always a stretch of the text, and its first mark is in it', () => {
  const mark = fc
    .tuple(fc.nat(99), fc.nat(4))
    .map(([from, more]): Range => [from * 4, Math.min(399, from * 4 + 3 + more * 4)]);
  fc.assert(
    fc.property(
      fc.array(mark, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 10, max: 400 }),
      (marks, length) => {
        const sorted = marks.toSorted(([a], [b]) => a - b);
        const runs = excerpt(TEXT, sorted, length);
        const text = runs
          .map((run) => run.text)
          .join('')
          .replace(/^… | …$/g, '');
        expect(TEXT).toContain(text);
        expect(runs.some(({ marked }) => marked)).toBe(true);
      },
    ),
  );
});

it('a mark in its context has whole words on both sides', () => {
  expect(inContext(TEXT, word(50), 10)).toEqual(['w48 w49 ', 'w50', ' w51 w52 w53']);
});
