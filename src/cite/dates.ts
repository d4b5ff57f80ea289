/** Dates as the styles write them. */
import type { CalendarDate } from '../date/date.ts';
import { monthName, SHORT_MONTHS } from '../date/months.ts';
import { spaced } from '../date/words.ts';
import type { CitedDocument } from './cited.ts';

const monthOf = ({ month }: CalendarDate) => month && monthName(month);

/** 5 March; March; "" where only the year is known. */
export const dayMonth = (date: CalendarDate): string => spaced(date.day, monthOf(date));

/** March 5, 2026; March 2026; 2026. */
export const monthDayYear = (date: CalendarDate): string =>
  spaced(monthOf(date), date.day && `${date.day},`, date.year);

/** 2026, March 5; 2026, March; 2026. */
export const yearMonthDay = (date: CalendarDate): string =>
  spaced(date.month ? `${date.year},` : date.year, monthOf(date), date.day);

/** 5 Mar. 2026: months of more than four letters are shortened. */
export function shortMonth({ day, month, year }: CalendarDate): string {
  if (month === undefined) return String(year);
  const short = monthName(month, SHORT_MONTHS);
  return spaced(day, short === monthName(month) ? short : `${short}.`, year);
}

/** The date of a document in some form, in square brackets where the document does not bear it; "" where there is none. */
export function documentDate(
  { issued, supplied }: CitedDocument,
  form: (date: CalendarDate) => string,
): string {
  const written = issued ? form(issued) : '';
  return written && supplied ? `[${written}]` : written;
}

/** The year of a document, bracketed likewise. */
export const yearOf = (document: CitedDocument): string => documentDate(document, ({ year }) => String(year));
