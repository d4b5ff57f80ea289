/**
 * Dates as they are written: a small part of EDTF (ISO 8601-2:2019), kept as strings.
 *
 * Accepted are a day, a month, a year; an interval of two of these, for what
 * lasted (`2014-09-16/2014-10-08`), also open at one end (`../2015-01-27`,
 * `2014-09-19/..`); one of a set, for what happened at some time between two of
 * them (`[2014-08..2014-11-19]`), also open at one end (`[..2014-11-19]`); and
 * after a date `~` for "about" or `?` for "uncertain".
 */
import { beginningOf, type CalendarDate, daysIn } from './calendar-date.ts';
import { monthName } from './months.ts';

/** A parsed date. `start` or `end` is null where it is open. */
export interface EventDate {
  edtf: string;
  start: CalendarDate | null;
  end: CalendarDate | null;
  /** `date`: a day, a month or a year. `interval`: from start to end. `one-of`: at some time from start to end. */
  form: 'date' | 'interval' | 'one-of';
}

/** The form to use, for messages about a date that is not accepted. */
export const DATE_FORMS =
  '"2014-09-30", "2014-08", "2014", "2014-09-16/2014-10-08" (lasting), "../2015-01-27" (until), "2014-09-19/.." (from), "[2014-08..2014-11-19]" (at some time between), "[..2014-11-19]" (at some time by), "2014~" (about) or "2014?" (uncertain), in quotation marks';

const CALENDAR_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?])?$/;

/** Parses a date. Throws a RangeError that says what is wrong, in a clause. */
export function parseDate(edtf: string): EventDate {
  const [, one] = /^\[(.*)\]$/.exec(edtf) ?? [];
  if (one !== undefined) return { edtf, ...ends(edtf, oneOf(one)), form: 'one-of' };
  const [first = '', second, ...more] = edtf.split('/');
  if (more.length > 0) throw new RangeError(`"${edtf}" has more than one "/"`);
  if (second !== undefined) return { edtf, ...ends(edtf, [first, second]), form: 'interval' };
  const date = parseCalendarDate(first);
  return { edtf, start: date, end: date, form: 'date' };
}

/** The two ends of one of a set; an open end is two dots, like that of an interval. */
function oneOf(written: string): [first: string, second: string] {
  const [first, second, ...more] = written.split('..');
  if (first === undefined || second === undefined || more.length > 0)
    throw new RangeError(`"[${written}]" is not a date in the form used here`);
  return [first || '..', second || '..'];
}

function ends(edtf: string, [first, second]: [string, string]): Pick<EventDate, 'start' | 'end'> {
  if (first === '..' && second === '..') throw new RangeError(`"${edtf}" needs at least one end`);
  const start = first === '..' ? null : parseCalendarDate(first);
  const end = second === '..' ? null : parseCalendarDate(second);
  if (start && end && beginningOf(start) > beginningOf(end))
    throw new RangeError(`"${edtf}" ends before it begins`);
  return { start, end };
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
