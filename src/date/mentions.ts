/** The dates that stand in a text, as far as the text gives them. */
import { MONTHS, SHORT_MONTHS } from './months.ts';

/** What a text gives of a date; what it leaves out is undefined. `month` and `day` count from 1. */
export interface DateMention {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
  /** As it is written. */
  words: string;
  /** The offset in the text at which it begins. */
  at: number;
}

const NAMED = `(?<month>${MONTHS.join('|')})`;
/** Short names are other words too, so they count only beside a day or a year. */
const MONTH = `(?<month>${MONTHS.join('|')}|(?:${SHORT_MONTHS.join('|')}|Sep)\\b\\.?)`;
const YEAR = '(?<year>(?:1[5-9]|20)\\d{2})';
const DAY = dayNamed('day');

/** From the most that is given of a date to the least, so that "7 October 2014" is not taken for "October 2014". */
const FORMS = [
  `\\b${dayNamed('first')} ?(?:[–-]|to|and|or) ?${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?(?!\\w)`,
  `\\b${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?(?!\\w)`,
  `\\b${MONTH} ${DAY}(?:,? ${YEAR})?(?![\\w,]\\d)\\b`,
  `\\b${MONTH},? ${YEAR}\\b`,
  `\\b(?<day>0?[1-9]|[12]\\d|3[01])[./](?<number>0?[1-9]|1[0-2])[./](?<year>\\d{4}|\\d{2})\\b`,
  `\\b${YEAR}-(?<number>\\d{2})-(?<day>\\d{2})\\b`,
  `\\b${YEAR}[–/-](?<second>\\d{2})\\b(?![-–])`,
  `\\b${NAMED}\\b`,
  `(?<![\\d.,])\\b${YEAR}\\b(?![.,]\\d)`,
].map((form) => new RegExp(form, 'gu'));

function dayNamed(name: string): string {
  return `(?<${name}>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?`;
}

/**
 * The dates that a text mentions, in order: days, months and years as written in
 * English ("19th September 2014", "November 19, 2014", "16 and 17 May"), in
 * figures with the day first ("09.10.14", of this century), and both years of
 * "2015–16".
 */
export const datesIn = (text: string): DateMention[] => readDates(text).mentions;

/** A text with spaces in the place of the dates that it mentions. */
export const withoutDates = (text: string): string => readDates(text).rest;

function readDates(text: string): { mentions: DateMention[]; rest: string } {
  const mentions: DateMention[] = [];
  let rest = text;
  for (const form of FORMS)
    rest = rest.replaceAll(form, (...match) => {
      const [words, at, groups] = [String(match[0]), Number(match.at(-3)), match.at(-1)];
      for (const parts of partsOf(groups)) mentions.push({ ...parts, words, at });
      return ' '.repeat(words.length);
    });
  return { mentions: mentions.sort((a, b) => a.at - b.at), rest };
}

type Groups = Partial<Record<'year' | 'month' | 'number' | 'day' | 'first' | 'second', string>>;

function partsOf({ year, month, number, day, first, second }: Groups): Omit<DateMention, 'words' | 'at'>[] {
  const parts = {
    year: year === undefined ? undefined : centuryOf(year) + Number(year),
    month: month === undefined ? number && Number(number) : monthNumber(month),
    day: day === undefined ? undefined : Number(day),
  } as Omit<DateMention, 'words' | 'at'>;
  if (first !== undefined) return [{ ...parts, day: Number(first) }, parts];
  if (second === undefined) return [parts];
  return [parts, { year: Number(year?.slice(0, 2)) * 100 + Number(second) }];
}

const centuryOf = (year: string): number => (year.length === 2 ? 2000 : 0);

/** No two months begin with the same three letters. */
const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
