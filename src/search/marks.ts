/** Where what was asked for stands in a text: for marking it. */
import { fold } from './fold.ts';
import { occurrencesOf, type Range } from './phrase.ts';
import type { Query } from './query.ts';
import { isFormOf, searchWords } from './search-word.ts';

/** Words so frequent that marking them shows nothing. */
const FREQUENT = new Set(
  'a an and are as at be by for from has have in is it its not of on or that the their this to was were will with'.split(
    ' ',
  ),
);

/** The places in a text of the phrases and, whole, of the words of a query; in order. */
export function marksOf({ phrases, words }: Pick<Query, 'phrases' | 'words'>, text: string): Range[] {
  const folded = fold(text);
  const telling = words.filter((word) => !FREQUENT.has(word));
  const asked = telling.length > 0 || phrases.length > 0 ? telling : words;
  const forms = searchWords(text)
    .filter(({ word }) => asked.some((one) => isFormOf(one, word)))
    .map(({ range }) => range);
  return [...phrases.flatMap((phrase) => occurrencesOf(phrase, folded)), ...forms].sort(([a], [b]) => a - b);
}
