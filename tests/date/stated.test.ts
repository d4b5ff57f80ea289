/** The dates that a text states, with exactly the parts that it gives. */
import { expect, it } from 'vitest';
import { statedDates, statedDays } from '../../src/date/stated.ts';

it.each([
  ['announced on the 19th September 2014 that', '2014-09-19'],
  ['6 November – 30 November 2017', '2017-11-06 2017-11-30'],
  ['from 6 to 30 November 2017', '2017-11-06 2017-11-30'],
  ['between March and May 2017', '2017-03 2017-05'],
  ['519 at 30 September 2017, up from 367 at 31 March', '2017-09-30 2017-03-31'],
  ['with a high of 44% in 2015–16', '2015 2016'],
  ['sent on 30 September, and 1,400 children between 1997 and 2013', '1997 2013'],
  ['between 16 September and 8 October, ordered', ''],
  ['on 31 September 2014', ''],
])('“%s” states %s', (text, dates) => {
  expect(statedDates(text).join(' ')).toBe(dates);
});

it('days alone date what is told by them, the earliest first', () => {
  expect(statedDays('2,686 at 30 September 2017, 2,612 at 31 March 2017, in 2016')).toEqual([
    { year: 2017, month: 3, day: 31 },
    { year: 2017, month: 9, day: 30 },
  ]);
});
