import { expect, it } from 'vitest';
import { excerpt } from '../../src/search/browser/excerpt.ts';

const CONTENT = Array.from({ length: 100 }, (_, at) => `w${at}`).join(' ');
const said = (locations: number[], length = 10) =>
  excerpt(CONTENT, locations, length)
    .map(({ text, marked }) => (marked ? `<${text}>` : text))
    .join('');

it('whole words are marked, with the words around them', () => {
  expect(said([50])).toBe('… w44 w45 w46 w47 w48 w49 <w50> w51 w52 w53 …');
});

it('words that stand together are marked together', () => {
  expect(said([50, 51])).toMatch(/<w50 w51>/);
});

it('the stretch with the most matches is shown', () => {
  expect(said([3, 70, 72])).toMatch(/<w70> w71 <w72>/);
});

it('a short text is shown whole, without an ellipsis', () => {
  expect(excerpt('one two three', [1])).toEqual([
    { text: 'one', marked: false },
    { text: ' ', marked: false },
    { text: 'two', marked: true },
    { text: ' ', marked: false },
    { text: 'three', marked: false },
  ]);
});
