/** A text as words that can be compared: folded, each with its words as they stand. */
import { fold } from './fold.ts';

/** A word between spaces, with its punctuation. */
export interface CheckWord {
  folded: string;
  /** Letters and figures alone. */
  bare: string;
  /** As it stands in the text. */
  text: string;
}

/** The words of a text, divided at spaces, hyphens and dashes; what has neither letter nor figure is left out. */
export function checkWords(text: string): CheckWord[] {
  const { text: folded, starts, ends } = fold(text);
  return [...folded.matchAll(/[^ ]+/gu)].flatMap(({ 0: word, index }) => {
    const bare = word.replace(/[^\p{L}\p{M}\p{N}']/gu, '').replace(/^'+|'+$/gu, '');
    const stands = text.slice(starts[index], ends[index + word.length - 1]);
    // A mark of quotation is no part of a word.
    return bare ? [{ folded: word.replace(/^'+|'+(?=[.,;:]*$)/gu, ''), bare, text: stands }] : [];
  });
}
