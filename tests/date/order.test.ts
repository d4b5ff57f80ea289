import fc from 'fast-check';
import { expect, it } from 'vitest';
import { certainlyBefore, compareDates, dateYear, parseDate } from '../../src/date/date.ts';
import { anyDate } from './any-date.ts';

it('dates are listed by their beginning, then by their end; one with an open beginning by its end', () => {
  const sorted = ['../2014-10-08', '2014-09-30', '2014-09', '2014', '2014-09-16/2014-10-08']
    .map(parseDate)
    .sort(compareDates)
    .map(({ edtf }) => edtf);
  expect(sorted).toEqual(['2014', '2014-09', '2014-09-16/2014-10-08', '2014-09-30', '../2014-10-08']);
});

it('two that cover the same time are listed alike', () => {
  expect(compareDates(parseDate('2014-09'), parseDate('2014-09-01/2014-09-30'))).toBe(0);
  expect(compareDates(parseDate('2014/..'), parseDate('2014/..'))).toBe(0);
});

it('a date is listed under the year that is known of it', () => {
  expect(dateYear(parseDate('../2015-01-27'))).toBe(2015);
  expect(dateYear(parseDate('1997/2013'))).toBe(1997);
});

it('one date is before another only where its latest day is before the other’s earliest', () => {
  const before = (a: string, b: string) => certainlyBefore(parseDate(a), parseDate(b));
  expect(before('2014-09-30', '2014-10-01')).toBe(true);
  expect(before('2014-09', '2014-10')).toBe(true);
  expect(before('2014-09-30', '2014-09-30')).toBe(false);
  expect(before('2014', '2014-10')).toBe(false);
  expect(before('[..2015-01-27]', '2015-01-28')).toBe(true);
  expect(before('2014-08', '[..2014-11-19]')).toBe(false);
  expect(before('2014~/2017~', '2014-08')).toBe(false);
});

it('what is known by a bound alone is listed before what is dated by that day', () => {
  const bound = parseDate('[2014-08..2014-11-19]');
  expect(compareDates(bound, parseDate('2014-11-19'))).toBeLessThan(0);
  expect(compareDates(bound, parseDate('2014-11-18'))).toBeGreaterThan(0);
});

it('a list never puts the certainly later first', () => {
  fc.assert(
    fc.property(fc.array(anyDate, { maxLength: 12 }), (dates) => {
      const listed = dates.toSorted(compareDates);
      for (const [at, date] of listed.entries())
        for (const later of listed.slice(at + 1)) expect(certainlyBefore(later, date)).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
