/**
 * Dates that a text gives by another date, its anchor: in an article of 19
 * November 2014 "last month" is October 2014, and "7 October" the one before
 * that day. What is called resolved is held to these rules.
 */
import { type Day, daysFrom, monthsFrom } from './calendar-date.ts';
import { isoDate } from './edtf.ts';
import { type DateMention, datesIn } from './mentions.ts';
import { NUMBER_WORD, numberOfWord } from './number-words.ts';

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

const COUNT = `(?<count>\\d+|${NUMBER_WORD})`;
const UNIT = '(?<unit>year|month)s?';

const day = (date: Day) => isoDate(date);
const month = ({ year, month }: Day) => isoDate({ year, month });
const year = ({ year }: Day) => isoDate({ year });
/** What lasted some months up to the anchor, about or exactly. */
const lasting = ({ last }: Anchor, months: number) => {
  const [from, to] = [month(monthsFrom(last, -months)), month(last)];
  return [`${from}/${to}`, `${from}~/${to}~`, `${from}~/${to}`];
};

/** What was some months ago: in that year, or about that month. */
const ago = ({ last }: Anchor, months: number) => {
  const then = monthsFrom(last, -months);
  return [year(then), `${year(then)}~`, `${month(then)}~`];
};

const RULES: Rule[] = [
  { words: /\b(?:yesterday|last night)\b/giu, means: ({ last }) => [day(daysFrom(last, -1))] },
  { words: /\b(?:today|tonight)\b/giu, means: ({ last }) => [day(last)] },
  { words: /(?<!\bthe )\blast month\b/giu, means: ({ last }) => [month(monthsFrom(last, -1))] },
  { words: /\bthis month\b/giu, means: ({ last }) => [month(last)] },
  { words: /\bnext month\b/giu, means: ({ last }) => [month(monthsFrom(last, 1))] },
  { words: /(?<!\bthe )\blast year\b/giu, means: ({ last }) => [year(monthsFrom(last, -12))] },
  { words: /\bthis year\b/giu, means: ({ last }) => [year(last)] },
  { words: /\bnext year\b/giu, means: ({ last }) => [year(monthsFrom(last, 12))] },
  { words: new RegExp(`\\bthe (?:past|last|previous) ${COUNT} ${UNIT}\\b`, 'giu'), means: lasting },
  // "The last month" by itself may be the last of some.
  {
    words: new RegExp(`\\b(?:in|over|during|within|for) the (?:past|last) ${UNIT}\\b`, 'giu'),
    means: lasting,
  },
  { words: new RegExp(`\\bthe ${COUNT} ${UNIT} before\\b`, 'giu'), means: lasting },
  { words: new RegExp(`\\bthe ${UNIT} before\\b`, 'giu'), means: lasting },
  { words: new RegExp(`\\b${COUNT} ${UNIT} ago\\b`, 'giu'), means: ago },
  {
    words: /\b(?:at the time of|during) (?:(?:the|this) )?inspection\b/giu,
    means: ({ first, last }) => [`${day(first)}/${day(last)}`],
  },
];

/** The months of a length such as "two years" or "12 months"; of one without a number, such as "the last year", the unit's own. */
function monthsOf({ count = '1', unit }: Record<string, string | undefined>): number {
  const number = /^\d/.test(count) ? Number(count) : numberOfWord(count);
  return number * (unit?.toLowerCase() === 'year' ? 12 : 1);
}

/** The dates in EDTF that a text gives by an anchor, each right by one of its words. */
export function resolvedDates(text: string, anchor: Anchor): string[] {
  const relative = RULES.flatMap(({ words, means }) =>
    [...text.matchAll(words)].flatMap(({ groups = {} }) => means(anchor, monthsOf(groups))),
  );
  return [...relative, ...datesIn(text).flatMap((mention) => completed(mention, anchor, text))];
}

/** Words of a sentence that tells of what is to come. */
const TO_COME = /\b(?:will|shall|is to|are to|due|next|coming|starts?|begins?)\b/iu;

/** A mention with the year that it leaves out: of the last such date before the anchor; where its sentence speaks of what is to come, or of the next one after it. */
function completed(mention: DateMention, { last }: Anchor, text: string): string[] {
  const { year, month, day } = mention;
  if (year !== undefined) return [isoDate({ year, month, day })];
  const parts = [month, day].filter((part) => part !== undefined).length;
  const near = [-1, 0, 1].map((by) => isoDate({ year: last.year + by, month, day }));
  const anchor = isoDate(last).slice(0, 4 + 3 * parts);
  const past = near.findLast((date) => date <= anchor);
  const next = TO_COME.test(sentenceAt(text, mention.at)) ? near.find((date) => date >= anchor) : undefined;
  return [past, next].flatMap((date) => date ?? []);
}

const SENTENCE_END = /[.!?](?=\s)/u;

/** The sentence of a text in which an offset lies. */
function sentenceAt(text: string, at: number): string {
  const before = text.slice(0, at).split(SENTENCE_END).at(-1) ?? '';
  return before + (text.slice(at).split(SENTENCE_END)[0] ?? '');
}
