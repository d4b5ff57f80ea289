import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDates,
  dateInterval,
  datePrecision,
  dateWords,
  dateYear,
  parseDate,
} from '../../src/date/date.ts';

const words = (edtf: string) => dateWords(parseDate(edtf));
const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date);

describe('a date', () => {
  it.each([
    ['2014-09-30', '30 September 2014'],
    ['2014-08', 'August 2014'],
    ['2014', '2014'],
    ['2016-02-29', '29 February 2016'],
    ['2014-09-16/2014-10-08', '16 September to 8 October 2014'],
    ['2017-11-06/2017-11-30', '6 to 30 November 2017'],
    ['2014-12-01/2015-01-27', '1 December 2014 to 27 January 2015'],
    ['2014-08/2014-10', 'August to October 2014'],
    ['1997/2013', '1997 to 2013'],
    ['../2015-01-27', 'by 27 January 2015'],
    ['2014-09-19/..', 'from 19 September 2014'],
    ['2014~', 'about 2014'],
    ['2014?', '2014 (uncertain)'],
    ['2016~/2017~', 'about 2016 to about 2017'],
  ])('%s is said as "%s"', (edtf, said) => {
    expect(words(edtf)).toBe(said);
  });

  it.each([
    '2015-02-30',
    '2014-13',
    '2014-00',
    '2014-02-29',
    '2014-09-31',
    '30/09/2014',
    'August 2014',
    '14-09-30',
    '2014-10-08/2014-09-16',
    '2014-09-30T12:00',
    '2014-09-30Z',
    '../..',
    '2014/2015/2016',
    '',
  ])('%s is refused', (edtf) => {
    expect(() => parseDate(edtf)).toThrow(RangeError);
  });

  it('covers a half-open stretch of UTC', () => {
    expect(dateInterval(parseDate('2014-02'))).toEqual([day(2014, 2, 1), day(2014, 3, 1)]);
    expect(dateInterval(parseDate('2014-12-31'))).toEqual([day(2014, 12, 31), day(2015, 1, 1)]);
    expect(dateInterval(parseDate('../2015-01-27'))).toEqual([-Infinity, day(2015, 1, 28)]);
    expect(dateInterval(parseDate('0099'))[0]).toBe(new Date(0).setUTCFullYear(99, 0, 1));
  });

  it('is listed under the year that is known of it', () => {
    expect(dateYear(parseDate('../2015-01-27'))).toBe(2015);
    expect(dateYear(parseDate('1997/2013'))).toBe(1997);
  });

  it('has a precision', () => {
    const precisions = ['2014-01-01', '2014-01', '2014', '2014/2015', '../2014', '2014/..'].map((edtf) =>
      datePrecision(parseDate(edtf)),
    );
    expect(precisions).toEqual(['day', 'month', 'year', 'span', 'before', 'after']);
  });

  it('sorts by its beginning, then by its end; an open beginning by its end', () => {
    const sorted = ['../2014-10-08', '2014-09-30', '2014-09', '2014', '2014-09-16/2014-10-08']
      .map(parseDate)
      .sort(compareDates)
      .map(({ edtf }) => edtf);
    expect(sorted).toEqual(['2014', '2014-09', '2014-09-16/2014-10-08', '2014-09-30', '../2014-10-08']);
  });

  it('is kept for every day of the calendar, in order', () => {
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
});
