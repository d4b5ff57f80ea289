/** Numbers and dates in our own words against what they rest on. */
import type { EventDate } from '../../date/date.ts';
import { type DateMention, datesIn } from '../../date/mentions.ts';
import { numbersIn, type WrittenNumber } from '../../documents/numbers.ts';
import type { Passage } from '../../documents/passage.ts';

type Parts = Pick<DateMention, 'year' | 'month' | 'day'>;

/** The numbers and the dates of what our words rest on. */
export interface Ground {
  numbers: ReadonlySet<number>;
  dates: readonly Parts[];
  years: ReadonlySet<number | undefined>;
}

/** What passages say, in the document's words and in our summary of them. */
export const wordsOf = (passages: readonly Passage[]): string[] =>
  passages.flatMap(({ words, summary = '' }) => [words, summary]);

/** The ground that texts are, with dates that are proven by themselves and with what can be counted in the record. */
export function groundIn(
  texts: readonly string[],
  proven: readonly EventDate[],
  counts: readonly number[] = [],
): Ground {
  const dates: Parts[] = [...texts.flatMap(datesIn), ...proven.flatMap(endsOf)];
  const years = new Set(dates.map(({ year }) => year));
  const bareYears = dates.flatMap(({ year, month }) => (month === undefined ? (year ?? []) : []));
  const numbers = texts.flatMap((each) => numbersIn(each).map(({ value }) => value));
  return { numbers: new Set([...numbers, ...bareYears, ...counts]), dates, years };
}

const endsOf = ({ start, end }: EventDate): Parts[] => [start, end].filter((date) => date !== null);

/** What a text has and its ground does not, as it is written: figures and dates; and numbers in words, by which a text may also count for itself. */
export interface Unborne {
  figures: string[];
  words: string[];
}

/** The numbers, days, months and years of a text that its ground does not have. */
export function unborne(text: string, ground: Ground): Unborne {
  const dates = datesIn(text).filter((date) => !hasDate(ground, date));
  const wrong = numbersIn(text).filter(
    (number) => !ground.numbers.has(number.value) && isCount(number, text),
  );
  const { figures = [], words = [] } = Object.groupBy(wrong, (each) =>
    /^\d/u.test(each.words) ? 'figures' : 'words',
  );
  const written = (all: readonly { words: string }[]) => all.map((each) => each.words);
  return { figures: written([...dates, ...figures]), words: written(words) };
}

/** "One" is an article too, and "the two" are those named before. */
function isCount({ value, at }: WrittenNumber, text: string): boolean {
  return value > 2 || (value === 2 && !/\b(?:the|these|those) $/iu.test(text.slice(0, at)));
}

/** Whether a ground has all parts of a date together; its year may stand elsewhere, where the mention leaves it out. */
function hasDate({ dates, numbers, years }: Ground, { year, month, day }: Parts): boolean {
  if (month === undefined && year !== undefined && numbers.has(year)) return true;
  return dates.some(
    (had) =>
      (month === undefined || had.month === month) &&
      (day === undefined || had.day === day) &&
      (year === undefined || had.year === year || (had.year === undefined && years.has(year))),
  );
}
