/** The dates that stand in a text, as far as the text gives them. */
import { MONTHS } from './months.ts';

/** What a text gives of a date; what it leaves out is undefined. `month` and `day` count from 1. */
export interface DateMention {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}

const MONTH = `(?<month>${MONTHS.join('|')})`;
const YEAR = '(?<year>(?:1[5-9]|20)\\d{2})';
const DAY = '(?<day>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';

/** From the most that is given of a date to the least, so that "7 October 2014" is not taken for "October 2014". */
const FORMS = [
  `\\b${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?\\b`,
  `\\b${MONTH} ${DAY}(?:,? ${YEAR})?\\b`,
  `\\b${MONTH},? ${YEAR}\\b`,
  `\\b(?<day>0?[1-9]|[12]\\d|3[01])[./](?<number>0?[1-9]|1[0-2])[./](?<year>\\d{4}|\\d{2})\\b`,
  `\\b${YEAR}-(?<number>\\d{2})-(?<day>\\d{2})\\b`,
  `\\b${YEAR}[–/-](?<second>\\d{2})\\b(?![-–])`,
  `\\b${MONTH}\\b`,
  `\\b${YEAR}\\b`,
].map((form) => new RegExp(form, 'gu'));

/**
 * The dates that a text mentions, in order: days, months and years as written in
 * English ("19th September 2014", "November 19, 2014"), in figures with the day
 * first ("09.10.14", of this century), and both years of "2015–16".
 */
export function datesIn(text: string): DateMention[] {
  const found: { at: number; mention: DateMention }[] = [];
  let rest = text;
  for (const form of FORMS)
    rest = rest.replaceAll(form, (...match) => {
      const [written, at, groups] = [String(match[0]), Number(match.at(-3)), match.at(-1)];
      for (const mention of mentionsOf(groups)) found.push({ at, mention });
      return ' '.repeat(written.length);
    });
  return found.sort((a, b) => a.at - b.at).map(({ mention }) => mention);
}

type Groups = Partial<Record<'year' | 'month' | 'number' | 'day' | 'second', string>>;

function mentionsOf({ year, month, number, day, second }: Groups): DateMention[] {
  const mention = {
    year: year === undefined ? undefined : centuryOf(year) + Number(year),
    month: month === undefined ? number && Number(number) : MONTHS.indexOf(month) + 1,
    day: day === undefined ? undefined : Number(day),
  } as DateMention;
  if (second === undefined) return [mention];
  return [mention, { year: Number(year?.slice(0, 2)) * 100 + Number(second) }];
}

const centuryOf = (year: string): number => (year.length === 2 ? 2000 : 0);
