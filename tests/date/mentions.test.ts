/** The dates that stand in a text. */
import { expect, it } from 'vitest';
import { datesIn, withoutDates } from '../../src/date/mentions.ts';

it.each([
  ['announced on the 19th September 2014 that', '2014-9-19'],
  ['Wednesday, November 19, 2014', '2014-11-19'],
  ['09.10.14', '2014-10-9'],
  ['seen on 9/10/2014', '2014-10-9'],
  ['between 16 September and 8 October, ordered', '?-9-16 ?-10-8'],
  ['6 November – 30 November 2017', '?-11-6 2017-11-30'],
  ['published in November 2014', '2014-11-?'],
  ['he starts in January.', '?-1-?'],
  ['a high of 44% in 2015–16', '2015-?-? 2016-?-?'],
  ['the 2009 statutory guidance', '2009-?-?'],
  ['between 1997 and 2013, 1,400 children', '1997-?-? 2013-?-?'],
  ['145 cases, 2,612 children and 44% of 519', ''],
  ['they may leave in May', '?-5-?'],
  ['from 6 to 30 November 2017', '2017-11-6 2017-11-30'],
  ['12 Sept. 2014, Nov 2014 and 3 Jan', '2014-9-12 2014-11-? ?-1-3'],
  ['Jan Edwards and Dec Hughes', ''],
  ['paid £2,015, of 1,999', ''],
])('in “%s” stand its dates', (text, dates) => {
  const given = datesIn(text).map(({ year, month, day }) =>
    [year, month, day].map((n) => n ?? '?').join('-'),
  );
  expect(given.join(' ')).toBe(dates);
});

it('a text without its dates keeps the rest in its place', () => {
  expect(withoutDates('At 30 September 2017, 519 children')).toBe('At                  , 519 children');
});
