/** Dates as the styles write them. */
import { MONTHS } from '../date/months.ts';
import type { CitedDate, CitedDocument } from './cited.ts';

const monthName = ({ month }: CitedDate) => (month === undefined ? '' : (MONTHS[month - 1] ?? ''));

const spaced = (...parts: (string | number | undefined)[]) => parts.filter(Boolean).join(' ');

/** 5 March 2026; March 2026; 2026. */
export const dayMonthYear = (date: CitedDate): string => spaced(date.day, monthName(date), date.year);

/** 5 March; March; "" where only the year is known. */
export const dayMonth = (date: CitedDate): string => spaced(date.day, monthName(date));

/** March 5, 2026; March 2026; 2026. */
export const monthDayYear = (date: CitedDate): string =>
  spaced(monthName(date), date.day && `${date.day},`, date.year);

/** 2026, March 5; 2026, March; 2026. */
export const yearMonthDay = (date: CitedDate): string =>
  spaced(date.month ? `${date.year},` : date.year, monthName(date), date.day);

/** 5 Mar. 2026: months of more than four letters are shortened. */
export function shortMonth(date: CitedDate): string {
  const name = monthName(date);
  const short = name === 'September' ? 'Sept.' : name.length > 4 ? `${name.slice(0, 3)}.` : name;
  return spaced(date.day, short, date.year);
}

/** 2026-03-05, as machines read it. */
export function isoDate({ year, month, day }: CitedDate): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return [String(year).padStart(4, '0'), ...[month, day].flatMap((part) => (part ? [two(part)] : []))].join(
    '-',
  );
}

/** The date of a document in some form, in square brackets where the document does not bear it; "" where there is none. */
export function dateOf({ issued, supplied }: CitedDocument, form: (date: CitedDate) => string): string {
  const written = issued ? form(issued) : '';
  return written && supplied ? `[${written}]` : written;
}

/** The year of a document, bracketed likewise. */
export const yearOf = (document: CitedDocument): string => dateOf(document, ({ year }) => String(year));
