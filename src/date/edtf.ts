/**
 * Dates as they are written: a small part of EDTF (ISO 8601-2:2019), kept as strings.
 *
 * Accepted are a day, a month, a year, an interval of two of these, an
 * interval open at one end (`../2015-01-27`, `2014-09-19/..`), and after a
 * date `~` for "about" or `?` for "uncertain".
 */
import { beginningOf, type CalendarDate, daysIn } from './calendar-date.ts';
import { monthName } from './months.ts';

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
  if (start && end && beginningOf(start) > beginningOf(end))
    throw new RangeError(`"${edtf}" ends before it begins`);
  return { edtf, start, end, span: true };
}

function parseCalendarDate(text: string): CalendarDate {
  const [, y, m, d, qualifier] = CALENDAR_DATE.exec(text) ?? [];
  if (y === undefined) throw new RangeError(`"${text}" is not a date in the form used here`);
  const year = Number(y);
  return {
    year,
    ...(m !== undefined && { month: parseMonth(m) }),
    ...(m !== undefined && d !== undefined && { day: parseDay(year, m, d) }),
    ...(qualifier === '~' && { approximate: true }),
    ...(qualifier === '?' && { uncertain: true }),
  };
}

function parseMonth(text: string): number {
  const month = Number(text);
  if (month < 1 || month > 12) throw new RangeError(`there is no month ${text}`);
  return month;
}

function parseDay(year: number, month: string, text: string): number {
  const day = Number(text);
  if (day < 1 || day > daysIn(year, Number(month)))
    throw new RangeError(`${monthName(Number(month))} ${year} has no day ${text}`);
  return day;
}

/** A day, a month or a year as machines read it: 2026-03-05. */
export function isoDate({ year, month, day }: CalendarDate): string {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}
