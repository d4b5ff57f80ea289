/** What a date covers, and how exactly it is known. */
import { beginningOf, endOf } from './calendar-date.ts';
import type { EventDate } from './edtf.ts';

/**
 * The time that a date covers, half-open, in milliseconds UTC: `[from, to)`.
 * An open end is -Infinity or Infinity.
 */
export function dateInterval({ start, end }: EventDate): [from: number, to: number] {
  return [start ? beginningOf(start) : -Infinity, end ? endOf(end) : Infinity];
}

/**
 * How exactly a date is known: `day`, `month` or `year` for a single date,
 * `span` for an interval, `before` and `after` for one open at an end.
 */
export type Precision = 'day' | 'month' | 'year' | 'span' | 'before' | 'after';

/** The precision of a date. */
export function datePrecision({ start, end, span }: EventDate): Precision {
  if (!start) return 'before';
  if (!end) return 'after';
  if (span) return 'span';
  if (start.day !== undefined) return 'day';
  return start.month === undefined ? 'year' : 'month';
}
