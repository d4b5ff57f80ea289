import { expect, it } from 'vitest';
import { isoDate, parseDate } from '../../src/date/date.ts';

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

it('a date says no more than was written', () => {
  expect(parseDate('2014-08~')).toMatchObject({
    start: { year: 2014, month: 8, approximate: true },
    span: false,
  });
  expect(parseDate('2014').start).toEqual({ year: 2014 });
});

it.each(['2026-03-05', '2026-03', '2026', '0099-01-02'])(
  '%s is written for machines as it was read',
  (edtf) => {
    const { start } = parseDate(edtf);
    expect(start && isoDate(start)).toBe(edtf);
  },
);
