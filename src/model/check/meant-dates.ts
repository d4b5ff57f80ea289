/** The dates that words of a document mean by its own days. */
import { type EventDate, parseDate } from '../../date/date.ts';
import { resolvedDates } from '../../date/resolve.ts';
import { statedDays } from '../../date/stated.ts';
import type { Document } from '../../documents/document.ts';

/** What "last month" and the like mean in a document, by the days on which it was written and published and of which it tells. */
export function meantDates(words: string, { dates }: Document): EventDate[] {
  const days = Object.values(dates).flatMap((dated) => (dated ? statedDays(dated.date.edtf) : []));
  return days.flatMap((day) => resolvedDates(words, { first: day, last: day })).map(parseDate);
}
