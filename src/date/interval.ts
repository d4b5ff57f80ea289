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
 * How exactly a date is known: `day`, `month` or `year` for a single date;
 * `span` for what lasted, `until` and `since` where one end of that is open;
 * `between` for what happened at some time, `by` and `from` where one bound of
 * that is open.
 */
export type Precision = 'day' | 'month' | 'year' | 'span' | 'until' | 'since' | 'between' | 'by' | 'from';

/** The precision of a date. */
export function datePrecision({ start, end, form }: EventDate): Precision {
  if (form === 'one-of') {
    if (!start) return 'by';
    return end ? 'between' : 'from';
  }
  if (!start) return 'until';
  if (!end) return 'since';
  if (form === 'interval') return 'span';
  if (start.day !== undefined) return 'day';
  return start.month === undefined ? 'year' : 'month';
}
