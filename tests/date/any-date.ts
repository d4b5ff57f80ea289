/** Dates of every form, close enough to one another to overlap often. */
import fc from 'fast-check';
import { dateInterval, type EventDate, parseDate } from '../../src/date/date.ts';

const two = (value: number) => String(value).padStart(2, '0');
const year = fc.integer({ min: 2013, max: 2016 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const single = fc.oneof(year, month, day);
const pair = fc
  .tuple(single, single)
  .map((both) => both.toSorted((a, b) => dateInterval(parseDate(a))[0] - dateInterval(parseDate(b))[0]));

/** A day, a month, a year, an interval or one of a set, also open ones. */
export const anyDate: fc.Arbitrary<EventDate> = fc
  .oneof(
    single,
    pair.map(([a, b]) => `${a}/${b}`),
    pair.map(([a, b]) => `[${a}..${b}]`),
    single.map((date) => `../${date}`),
    single.map((date) => `${date}/..`),
    single.map((date) => `[..${date}]`),
    single.map((date) => `[${date}..]`),
  )
  .map(parseDate);
