/** A text as words that can be compared: folded, each with its words as they stand. */
import { fold, rangeOf } from '../documents/fold.ts';
import { bareWord } from '../documents/word.ts';

/** A word between spaces, with its punctuation. */
export interface CheckWord {
  folded: string;
  /** Letters and figures alone, and the apostrophes between them. */
  bare: string;
  /** As it stands in the text. */
  text: string;
}

const withApostrophes = bareWord("'");

/** The words of a text, divided at spaces, hyphens and dashes; what has neither letter nor figure is left out. */
export function checkWords(text: string): CheckWord[] {
  const folded = fold(text);
  return [...folded.text.matchAll(/[^ ]+/gu)].flatMap(({ 0: word, index }) => {
    const bare = withApostrophes(word).replace(/^'+|'+$/gu, '');
    if (!bare) return [];
    // A mark of quotation is no part of a word.
    const unquoted = word.replace(/^'+|'+(?=[.,;:]*$)/gu, '');
    return [{ folded: unquoted, bare, text: text.slice(...rangeOf(folded, index, index + word.length)) }];
  });
}
