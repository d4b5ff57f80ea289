/**
 * Dates that a text gives by another date, its anchor: in an article of 19
 * November 2014 "last month" is October 2014, and "7 October" the one before
 * that day. What is called resolved is held to these rules.
 */
import { type Day, daysFrom, monthsFrom } from './calendar-date.ts';
import { isoDate } from './edtf.ts';
import { type DateMention, datesIn } from './mentions.ts';

/** The first and the last day of what a text dates itself by: of a dateline the same day twice. */
export interface Anchor {
  first: Day;
  last: Day;
}

/** What words mean by an anchor: dates in EDTF, of which any is right. */
interface Rule {
  words: RegExp;
  means: (anchor: Anchor, months: number) => string[];
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const LENGTH = `(?:(?<count>\\d+|${NUMBERS.join('|')}) )?(?<unit>year|month)s?`;

const day = (date: Day) => isoDate(date);
const month = ({ year, month }: Day) => isoDate({ year, month });
const year = ({ year }: Day) => isoDate({ year });
/** What lasted some months up to the anchor, about or exactly. */
const lasting = ({ last }: Anchor, months: number) => {
  const [from, to] = [month(monthsFrom(last, -months)), month(last)];
  return [`${from}/${to}`, `${from}~/${to}~`, `${from}~/${to}`];
};

const RULES: Rule[] = [
  { words: /\b(?:yesterday|last night)\b/iu, means: ({ last }) => [day(daysFrom(last, -1))] },
  { words: /\b(?:today|tonight)\b/iu, means: ({ last }) => [day(last)] },
  { words: /\blast month\b/iu, means: ({ last }) => [month(monthsFrom(last, -1))] },
  { words: /\bthis month\b/iu, means: ({ last }) => [month(last)] },
  { words: /\bnext month\b/iu, means: ({ last }) => [month(monthsFrom(last, 1))] },
  { words: /\blast year\b/iu, means: ({ last }) => [year(monthsFrom(last, -12))] },
  { words: /\bthis year\b/iu, means: ({ last }) => [year(last)] },
  { words: /\bnext year\b/iu, means: ({ last }) => [year(monthsFrom(last, 12))] },
  { words: new RegExp(`\\bthe (?:past|last|previous) ${LENGTH}\\b`, 'iu'), means: lasting },
  { words: new RegExp(`\\bthe ${LENGTH} before\\b`, 'iu'), means: lasting },
  {
    words: /\b(?:at the time of|during) (?:the|this) inspection\b/iu,
    means: ({ first, last }) => [`${day(first)}/${day(last)}`],
  },
];

/** The months of a length such as "two years" or "12 months"; of one without a number, such as "the last year", the unit's own. */
function monthsOf({ count = '1', unit }: Record<string, string | undefined>): number {
  const number = NUMBERS.includes(count) ? NUMBERS.indexOf(count) + 1 : Number(count);
  return number * (unit?.toLowerCase() === 'year' ? 12 : 1);
}

/** The dates in EDTF that a text gives by an anchor, each right by one of its words. */
export function resolvedDates(text: string, anchor: Anchor): string[] {
  const relative = RULES.flatMap(({ words, means }) => {
    const match = words.exec(text);
    return match ? means(anchor, monthsOf(match.groups ?? {})) : [];
  });
  return [...relative, ...datesIn(text).flatMap((mention) => completed(mention, anchor))];
}

/** A mention with the year that it leaves out: of the last such date before the anchor, or of the next one after it. */
function completed({ year, month, day }: DateMention, { last }: Anchor): string[] {
  if (year !== undefined) return [isoDate({ year, month, day })];
  const parts = [month, day].filter((part) => part !== undefined).length;
  const near = [-1, 0, 1].map((by) => isoDate({ year: last.year + by, month, day }));
  const anchor = isoDate(last).slice(0, 4 + 3 * parts);
  return [near.findLast((date) => date <= anchor), near.find((date) => date >= anchor)].flatMap(
    (date) => date ?? [],
  );
}
