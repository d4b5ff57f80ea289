import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closest, editDistance } from '../../src/reading/edit-distance.ts';

it.each([
  ['word', 'word', 0],
  ['word', 'ward', 1],
  ['word', 'wrod', 1],
  ['word', 'wordy', 1],
  ['', 'word', 4],
  ['📚', '📖', 1],
  ['kitten', 'sitting', 3],
])('from "%s" to "%s" are %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

it('a distance within the bound is as without one; beyond it is infinite', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat(8), (a, b, most) => {
      const distance = editDistance(a, b);
      expect(editDistance(a, b, most)).toBe(distance > most ? Number.POSITIVE_INFINITY : distance);
    }),
  );
});

it.each([
  ['dat', 'date'],
  ['quotaton', 'quotation'],
  ['titel', 'title'],
  ['zzzzzz', undefined],
])('the nearest to "%s" is %s', (word, expected) => {
  expect(closest(word, ['date', 'quotation', 'title'])).toBe(expected);
});

it('of those as near, the first is taken; what is the same is nearest', () => {
  expect(closest('date', ['data', 'dates'])).toBe('data');
  expect(closest('date', ['data', 'date'])).toBe('date');
});
