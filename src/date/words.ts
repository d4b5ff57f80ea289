/** Dates in English words. */
import type { CalendarDate } from './calendar-date.ts';
import type { EventDate } from './edtf.ts';
import { monthName } from './months.ts';

/**
 * A date in words, never more precise than it was written:
 * "30 September 2014", "16 September to 8 October 2014", "by 27 January 2015",
 * "from 19 September 2014", "about 2014", "2014 (uncertain)".
 */
export function dateWords({ start, end, span }: EventDate): string {
  if (!start) return end ? `by ${qualified(end)}` : '';
  if (!end) return `from ${qualified(start)}`;
  return span ? `${qualified(start, end)} to ${qualified(end)}` : qualified(start);
}

/** A day, a month or a year: 5 March 2026; March 2026; 2026. */
export function dayMonthYear({ day, month, year }: CalendarDate): string {
  return spaced(day, month && monthName(month), year);
}

/** What there is of some parts, with spaces between them. */
export function spaced(...parts: (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}

/** `following` is the other end of an interval: what both share is said once. */
function qualified(date: CalendarDate, following?: CalendarDate): string {
  if (date.approximate) return `about ${dayMonthYear(date)}`;
  if (date.uncertain) return `${dayMonthYear(date)} (uncertain)`;
  const { day, month, year } = date;
  if (following?.year !== year || following.month === undefined || month === undefined)
    return dayMonthYear(date);
  const shared = day !== undefined && following.day !== undefined && following.month === month;
  return spaced(day, shared ? undefined : monthName(month));
}
