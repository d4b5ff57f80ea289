/** Numbers as English words. */
import { expect, it } from 'vitest';
import { NUMBER_WORD, numberOfWord } from '../../src/date/number-words.ts';

it.each([
  ['one', 1],
  ['Seven', 7],
  ['nineteen', 19],
  ['twenty', 20],
  ['forty-two', 42],
])('%s is %i', (word, value) => {
  expect(new RegExp(`^${NUMBER_WORD}$`, 'iu').test(word)).toBe(true);
  expect(numberOfWord(word)).toBe(value);
});

it.each(['none', 'twenty-eleven', 'sevenths'])('%s is no number', (word) => {
  expect(new RegExp(`^${NUMBER_WORD}$`, 'iu').test(word)).toBe(false);
});
