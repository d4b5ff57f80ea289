/** Where an exact phrase stands in a text. */

import { type Folded, fold, rangeOf } from '../documents/fold.ts';
import { hasWord, isInsideWord } from '../documents/word.ts';

/** A stretch of a text: half-open, in UTF-16 units. */
export type Range = [start: number, end: number];

/**
 * Every place at which a phrase stands in a text after folding, ascending, as
 * ranges of the original. Whole words only: no part of a word on either side,
 * but a possessive may be cut off, as in quotations. A phrase without letters
 * or figures stands nowhere.
 */
export function occurrencesOf(phrase: string, text: string | Folded): Range[] {
  const wanted = fold(phrase).text.trim();
  const folded = typeof text === 'string' ? fold(text) : text;
  const within = folded.text;
  if (!hasWord(wanted)) return [];
  const found: Range[] = [];
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!isInsideWord(within, at) && !isInsideWord(within, end)) found.push(rangeOf(folded, at, end));
  }
  return found;
}
