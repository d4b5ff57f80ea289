/** Dates that a text states by itself, each with exactly the parts that it gives. */
import { type CalendarDate, type Day, daysIn } from './calendar-date.ts';
import { isoDate } from './edtf.ts';
import { type DateMention, datesIn } from './mentions.ts';

/** Between two dates that share the year of the second: "6 November – 30 November 2017". */
const JOINED = /^\s*(?:[–—-]|to|and|or|until|till)\s*(?:the )?$/u;

/**
 * The dates in ISO form that a text states. A year that is left out is that of
 * the date to which it is joined, else that of the date before it; where the text
 * has neither, nothing is stated.
 */
export function statedDates(text: string): string[] {
  return fullMentions(text).map(isoDate);
}

/** The days that a text states, in order of time. */
export function statedDays(text: string): Day[] {
  return fullMentions(text)
    .filter((date): date is Day => date.day !== undefined)
    .sort((a, b) => (isoDate(a) < isoDate(b) ? -1 : 1));
}

function fullMentions(text: string): CalendarDate[] {
  const mentions = datesIn(text);
  return mentions.flatMap((mention, index) => {
    const year = mention.year ?? yearFor(mentions, index, text);
    const { month, day } = mention;
    const exists = day === undefined || (month !== undefined && day <= daysIn(year ?? 0, month));
    return year === undefined || !exists ? [] : [{ year, month, day }];
  });
}

function yearFor(mentions: readonly DateMention[], index: number, text: string): number | undefined {
  const [mention, next] = mentions.slice(index);
  if (mention && next && isJoined(mention, next, text))
    return next.year ?? yearFor(mentions, index + 1, text);
  return mentions.slice(0, index).findLast(({ year }) => year !== undefined)?.year;
}

/** Whether a date is the first of two; both of "16 and 17 May" are one mention. */
function isJoined(first: DateMention, second: DateMention, text: string): boolean {
  return second.at === first.at || JOINED.test(text.slice(first.at + first.words.length, second.at));
}
