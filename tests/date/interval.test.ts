import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateInterval, datePrecision, parseDate } from '../../src/date/date.ts';

const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date);

it('a date covers a half-open stretch of UTC', () => {
  expect(dateInterval(parseDate('2014-02'))).toEqual([day(2014, 2, 1), day(2014, 3, 1)]);
  expect(dateInterval(parseDate('2014-12-31'))).toEqual([day(2014, 12, 31), day(2015, 1, 1)]);
  expect(dateInterval(parseDate('../2015-01-27'))).toEqual([-Infinity, day(2015, 1, 28)]);
  expect(dateInterval(parseDate('0099'))[0]).toBe(new Date(0).setUTCFullYear(99, 0, 1));
});

it('every day of the calendar is kept', () => {
  const calendarDay = fc.date({
    min: new Date('0001-01-01'),
    max: new Date('9998-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(calendarDay, (date) => {
      const edtf = date.toISOString().slice(0, 10);
      const [from, to] = dateInterval(parseDate(edtf));
      expect(new Date(from).toISOString().slice(0, 10)).toBe(edtf);
      expect(to - from).toBe(86_400_000);
    }),
  );
});

it.each([
  ['2014-01-01', 'day'],
  ['2014-01', 'month'],
  ['2014', 'year'],
  ['2014/2015', 'span'],
  ['../2014', 'before'],
  ['2014/..', 'after'],
])('%s is known to the %s', (edtf, precision) => {
  expect(datePrecision(parseDate(edtf))).toBe(precision);
});
