/**
 * Order in time. It is partial: of two dates one may be certainly before the
 * other, or they overlap and nothing is known. A list needs some order all the
 * same; the one given here never puts what is certainly later first.
 */
import { beginningOf, endOf } from './calendar-date.ts';
import type { EventDate } from './edtf.ts';
import { dateInterval } from './interval.ts';

/** Whether the latest day of `a` is before the earliest of `b`. */
export function certainlyBefore(a: EventDate, b: EventDate): boolean {
  return dateInterval(a)[1] <= dateInterval(b)[0];
}

const DAY = 24 * 60 * 60 * 1000;

/** Where in a list a date may stand, in milliseconds UTC: at a day on which what it dates may have happened or begun. */
export interface ListPlace {
  earliest: number;
  latest: number;
  /** Where it stands if nothing else is known: where it begins; what is known by a bound alone, at the bound. */
  usual: number;
}

/** The place of a date in a list. */
export function listPlace(date: EventDate): ListPlace {
  const { start, end } = date;
  const beginsBy = isBound(date) ? end : start;
  const earliest = start ? beginningOf(start) : -Infinity;
  // It begins no later than it ends: 2013/2013-01-02 began on the second of January at the latest.
  const latest = Math.min(beginsBy ? endOf(beginsBy) : Infinity, dateInterval(date)[1]) - DAY;
  return { earliest, latest, usual: isBound(date) && end ? latest : earliest };
}

/** Whether a date gives only bounds of when something happened or began; it then stands before what is dated by its last day. */
const isBound = ({ start, form }: EventDate): boolean => form === 'one-of' || !start;

/**
 * Orders dates for a list: by their places; at one place first what is known
 * by a bound alone, then what ends first. Negative where `a` is listed first. It
 * does not say that `a` was before `b`.
 */
export function compareDates(a: EventDate, b: EventDate): number {
  return (
    listPlace(a).usual - listPlace(b).usual ||
    Number(isBound(b)) - Number(isBound(a)) ||
    compareNumbers(dateInterval(a)[1], dateInterval(b)[1])
  );
}

/** Infinity less Infinity is no number. */
const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a - b);

/** The year under which a date is listed. */
export function dateYear(date: EventDate): number {
  return new Date(listPlace(date).usual).getUTCFullYear();
}
