/** Dates that a text gives by another date. */
import { expect, it } from 'vitest';
import { resolvedDates } from '../../src/date/resolve.ts';

const dateline = { year: 2014, month: 11, day: 19 };
const article = { first: dateline, last: dateline };
const inspection = {
  first: { year: 2017, month: 11, day: 6 },
  last: { year: 2017, month: 11, day: 30 },
};

it.each([
  ['published yesterday', '2014-11-18'],
  ['found last night', '2014-11-18'],
  ['Last month, the government appointed', '2014-10'],
  ['On 7 October she wrote', '2014-10-07'],
  ['he starts in January', '2015-01'],
  ['carried out between 16 September and 8 October', '2014-09-16'],
  ['carried out between 16 September and 8 October', '2014-10-08'],
])('in an article of 19 November 2014 “%s” gives %s', (text, date) => {
  expect(resolvedDates(text, article)).toContain(date);
});

it.each([
  ['has risen over the past two years', '2015-11~/2017-11~'],
  ['In the past 12 months, stringent efforts', '2016-11~/2017-11~'],
  ['In the two years before inspection', '2015-11/2017-11'],
  ['too many changes in social worker in the last year', '2016-11/2017-11'],
  ['at the time of the inspection', '2017-11-06/2017-11-30'],
  ['At the time of inspection, not all', '2017-11-06/2017-11-30'],
  ['warned of it two years ago', '2015'],
  ['warned of it eighteen months ago', '2016-05~'],
  ['over the past year, and in the past three years', '2014-11~/2017-11~'],
])('in a report on 6 to 30 November 2017 “%s” gives %s', (text, date) => {
  expect(resolvedDates(text, inspection)).toContain(date);
});

it('what a text does not give is not made up', () => {
  expect(resolvedDates('last month', article)).toEqual(['2014-10']);
  expect(resolvedDates('since the last inspection', inspection)).toEqual([]);
  expect(resolvedDates('It was the last month for mending it', article)).toEqual([]);
  expect(resolvedDates('over the past three years', inspection)).not.toContain('2015-11~/2017-11~');
});

it('a day without its year is the last one, and the next only where the sentence tells of what is to come', () => {
  expect(resolvedDates('sent on 30 September. He will go.', article)).toEqual(['2014-09-30']);
  expect(resolvedDates('He will go on 30 September.', article)).toEqual(['2014-09-30', '2015-09-30']);
});

it('a month before the last day of a longer one is its own last', () => {
  const last = { year: 2015, month: 3, day: 31 };
  expect(resolvedDates('last month', { first: last, last })).toEqual(['2015-02']);
  expect(resolvedDates('yesterday', { first: last, last })).toEqual(['2015-03-30']);
});
