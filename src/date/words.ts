/** Dates in English words. */
import type { CalendarDate } from './calendar-date.ts';
import type { EventDate } from './edtf.ts';
import { monthName } from './months.ts';

/**
 * A date in words, never more precise than it was written:
 * "30 September 2014", "16 September to 8 October 2014", "until 27 January 2015",
 * "from 19 September 2014", "between August and 19 November 2014",
 * "by 19 November 2014", "about 2014", "2014 (uncertain)".
 */
export function dateWords({ start, end, form }: EventDate): string {
  const oneOf = form === 'one-of';
  if (start && end) {
    if (form === 'date') return qualified(start);
    const [first, last] = [qualified(start, end), qualified(end)];
    return oneOf ? `between ${first} and ${last}` : `${first} to ${last}`;
  }
  if (start) return oneOf ? `at some time from ${qualified(start)}` : `from ${qualified(start)}`;
  return end ? `${oneOf ? 'by' : 'until'} ${qualified(end)}` : '';
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
