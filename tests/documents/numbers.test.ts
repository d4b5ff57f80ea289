/** The numbers that a text gives, in figures and in words. */
import { expect, it } from 'vitest';
import { numbersIn } from '../../src/documents/numbers.ts';

it.each([
  ['1,400 children and 22.5% of 44', [1400, 22.5, 44]],
  ['Seven out of 18 cases, forty-two in all', [7, 18, 42]],
  ['16- and 17-year-olds on the 12th floor', [16, 17, 12]],
  ['at 30 September 2017, 519 of them, in 2015–16', [519]],
  ['a one-off, by someone, often', [1]],
  ['paragraphs 2(b) and A4, B12', []],
])('in “%s” stand %j', (text, values) => {
  expect(numbersIn(text).map(({ value }) => value)).toEqual(values);
});
