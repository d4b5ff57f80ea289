/**
 * Dates of the record: a small part of EDTF (ISO 8601-2:2019), kept as strings.
 *
 * Accepted are a day, a month, a year, an interval of two of these, an
 * interval open at one end (`../2015-01-27`, `2014-09-19/..`), and after a
 * date `~` for "about" or `?` for "uncertain". Nothing here reads the clock or
 * a time zone: a date is a place in the calendar, and its edges are UTC.
 */

import { MONTHS } from './months.ts';

/** A calendar date as precise as it was written. `month` and `day` count from 1. */
interface CalendarDate {
  year: number;
  month?: number;
  day?: number;
  /** `~`: about this date. */
  approximate: boolean;
  /** `?`: the date itself is in doubt. */
  uncertain: boolean;
}

/** A parsed date. `start` or `end` is null where the interval is open. */
export interface EventDate {
  edtf: string;
  start: CalendarDate | null;
  end: CalendarDate | null;
  /** True for an interval, also an open one; false for a day, a month or a year. */
  span: boolean;
}

/** The form to use, for messages about a date that is not accepted. */
export const DATE_FORMS =
  '"2014-09-30", "2014-08", "2014", "2014-09-16/2014-10-08", "../2015-01-27", "2014-09-19/..", "2014~" (about) or "2014?" (uncertain), in quotation marks';

const CALENDAR_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?])?$/;

/** Parses a date. Throws a RangeError that says what is wrong, in a clause. */
export function parseDate(edtf: string): EventDate {
  const [first = '', second, ...more] = edtf.split('/');
  if (more.length > 0) throw new RangeError(`"${edtf}" has more than one "/"`);
  if (second === undefined) {
    const date = parseCalendarDate(first);
    return { edtf, start: date, end: date, span: false };
  }
  if (first === '..' && second === '..') throw new RangeError('an interval needs at least one end');
  const start = first === '..' ? null : parseCalendarDate(first);
  const end = second === '..' ? null : parseCalendarDate(second);
  if (start && end && firstInstant(start) > firstInstant(end))
    throw new RangeError(`"${edtf}" ends before it begins`);
  return { edtf, start, end, span: true };
}

function parseCalendarDate(text: string): CalendarDate {
  const [, y, m, d, qualifier] = CALENDAR_DATE.exec(text) ?? [];
  if (y === undefined) throw new RangeError(`"${text}" is not a date in the form used here`);
  const date: CalendarDate = {
    year: Number(y),
    approximate: qualifier === '~',
    uncertain: qualifier === '?',
  };
  if (m === undefined) return date;
  date.month = Number(m);
  if (date.month < 1 || date.month > 12) throw new RangeError(`there is no month ${m}`);
  if (d === undefined) return date;
  date.day = Number(d);
  const days = new Date(utc(date.year, date.month + 1, 0)).getUTCDate();
  if (date.day < 1 || date.day > days) throw new RangeError(`${MONTHS[date.month - 1]} ${y} has no day ${d}`);
  return date;
}

/** Date.UTC takes the years 0–99 for 1900–1999; this does not. `month` from 1. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function firstInstant({ year, month = 1, day = 1 }: CalendarDate): number {
  return utc(year, month, day);
}

function endInstant({ year, month, day }: CalendarDate): number {
  if (month === undefined) return utc(year + 1, 1, 1);
  return day === undefined ? utc(year, month + 1, 1) : utc(year, month, day + 1);
}

/**
 * The time that a date covers, half-open, in milliseconds UTC: `[from, to)`.
 * An open end is -Infinity or Infinity.
 */
export function dateInterval({ start, end }: EventDate): [from: number, to: number] {
  return [start ? firstInstant(start) : -Infinity, end ? endInstant(end) : Infinity];
}

/**
 * Orders dates by when they begin, then by when they end; an interval open at
 * its start stands where it ends, as that is all that is known of it.
 */
export function compareDates(a: EventDate, b: EventDate): number {
  const [aFrom, aTo] = dateInterval(a);
  const [bFrom, bTo] = dateInterval(b);
  const known = (from: number, to: number) => (from === -Infinity ? to : from);
  return known(aFrom, aTo) - known(bFrom, bTo) || aTo - bTo || 0;
}

/** The year under which a date is listed: that of its start, or of its end when the start is open. */
export function dateYear({ start, end }: EventDate): number {
  const year = (start ?? end)?.year;
  if (year === undefined) throw new RangeError('a date has at least one end');
  return year;
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

/**
 * A date in English words, never more precise than it was written:
 * "30 September 2014", "16 September to 8 October 2014", "by 27 January 2015",
 * "from 19 September 2014", "about 2014", "2014 (uncertain)".
 */
export function dateWords({ start, end, span }: EventDate): string {
  if (!start) return end ? `by ${calendarWords(end)}` : '';
  if (!end) return `from ${calendarWords(start)}`;
  if (!span) return calendarWords(start);
  return `${calendarWords(start, end)} to ${calendarWords(end)}`;
}

/** `following` is the other end of an interval: what both share is said once. */
function calendarWords(date: CalendarDate, following?: CalendarDate): string {
  const { year, month, day, approximate, uncertain } = date;
  const sameYear = following?.year === year && following.month !== undefined;
  const sameMonth = sameYear && following?.month === month && following?.day !== undefined;
  const qualified = approximate || uncertain;
  const parts = [
    day,
    month !== undefined && !(day !== undefined && sameMonth && !qualified) && MONTHS[month - 1],
    !(month !== undefined && sameYear && !qualified) && year,
  ].filter((part) => part !== undefined && part !== false);
  return `${approximate ? 'about ' : ''}${parts.join(' ')}${uncertain ? ' (uncertain)' : ''}`;
}
