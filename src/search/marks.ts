/** Where what was asked for stands in a text: for marking it. */
import { fold } from './fold.ts';
import { occurrencesOf, type Range } from './phrase.ts';
import type { Query } from './query.ts';
import { isFormOf, searchWords, tellingOf } from './search-word.ts';

/** The places in a text of the phrases and, whole, of the words of a query; in order. */
export function marksOf({ phrases, words }: Pick<Query, 'phrases' | 'words'>, text: string): Range[] {
  const folded = fold(text);
  const asked = tellingOf(words);
  const forms = searchWords(text)
    .filter(({ word }) => asked.some((one) => isFormOf(one, word)))
    .map(({ range }) => range);
  return [...phrases.flatMap((phrase) => occurrencesOf(phrase, folded)), ...forms].sort(([a], [b]) => a - b);
}
