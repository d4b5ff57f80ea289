import { expect, it } from 'vitest';
import { dateWords, parseDate } from '../../src/date/date.ts';

it.each([
  ['2014-09-30', '30 September 2014'],
  ['2014-08', 'August 2014'],
  ['2014', '2014'],
  ['2016-02-29', '29 February 2016'],
  ['2014-09-16/2014-10-08', '16 September to 8 October 2014'],
  ['2017-11-06/2017-11-30', '6 to 30 November 2017'],
  ['2014-12-01/2015-01-27', '1 December 2014 to 27 January 2015'],
  ['2014-08/2014-10', 'August to October 2014'],
  ['2014-08/2014-10-08', 'August to 8 October 2014'],
  ['2014-08-02/2014-09', '2 August to September 2014'],
  ['2014/2014-10', '2014 to October 2014'],
  ['2014-08/2015', 'August 2014 to 2015'],
  ['1997/2013', '1997 to 2013'],
  ['../2015-01-27', 'by 27 January 2015'],
  ['2014-09-19/..', 'from 19 September 2014'],
  ['2014~', 'about 2014'],
  ['2014?', '2014 (uncertain)'],
  ['2016~/2017~', 'about 2016 to about 2017'],
  ['2014-08-02~/2014-08-30', 'about 2 August 2014 to 30 August 2014'],
])('%s is said as "%s"', (edtf, said) => {
  expect(dateWords(parseDate(edtf))).toBe(said);
});
