/** Where what was asked for stands in a text: for marking it. */
import { fold } from '../documents/fold.ts';
import { occurrencesOf, type Range } from './phrase.ts';
import type { Wanted } from './query.ts';
import { isFormOf, searchWords, tellingOf } from './search-word.ts';

/** Marks, of which those that overlap or stand together with nothing but a space between them are made one. */
export function mergeMarks(marks: readonly Range[], text: string): Range[] {
  const made: Range[] = [];
  for (const [start, end] of marks) {
    const last = made.at(-1);
    if (last && /^\s?$/u.test(text.slice(last[1], Math.max(start, last[1]))))
      last[1] = Math.max(end, last[1]);
    else made.push([start, end]);
  }
  return made;
}

/** The places in a text of the phrases and, whole, of the words of a query; in order. */
export function marksOf({ phrases, words }: Wanted, text: string): Range[] {
  const folded = fold(text);
  const telling = tellingOf(words);
  const forms = searchWords(text)
    .filter(({ word }) => telling.some((one) => isFormOf(one, word)))
    .map(({ range }) => range);
  return [...phrases.flatMap((phrase) => occurrencesOf(phrase, folded)), ...forms].sort(([a], [b]) => a - b);
}
