import { expect, it } from 'vitest';
import { compareDates, dateYear, parseDate } from '../../src/date/date.ts';

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
