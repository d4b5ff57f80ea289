/**
 * What a word is: what it is made of, where it begins and ends. Quotations,
 * search, the check and the inspection take it from here, each with what it
 * needs of it.
 */

/** Letters, the marks on them, and figures. */
const CHARACTER = String.raw`\p{L}\p{M}\p{N}`;

/** What may stand between two of them within one word: 1,400, 0.5, non-compliant, can’t. */
const JOINERS = "-‐‑.,’'";

/** A pattern for words, in which one of `joiners` may stand between two characters; with none of them, for parts of words. */
export function wordPattern(joiners = JOINERS): RegExp {
  const part = `[${CHARACTER}]+`;
  return new RegExp(joiners ? `${part}(?:[${joiners}]${part})*` : part, 'gu');
}

const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u;

/** Whether a text has a word in it, more than marks and signs. */
export const hasWord = (text: string): boolean => LETTER_OR_FIGURE.test(text);

/** Makes a word bare: its letters and figures alone, with what it has of `kept`. */
export function bareWord(kept = ''): (word: string) => string {
  const other = new RegExp(`[^${CHARACTER}${kept}]`, 'gu');
  return (word) => word.replace(other, '');
}

/** A word without its possessive, which is no part of it: Council for Council’s. */
export const withoutPossessive = (word: string): string => word.replace(/[’']s$/u, '');

const WITHIN_WORD = new RegExp(`[${CHARACTER}][${JOINERS}]?$`, 'u');
const GOES_ON = new RegExp(`^[${JOINERS}]?[${CHARACTER}]`, 'u');
const ENDS_JOINING = new RegExp(`[${JOINERS}]$`, 'u');
const BEGINS_JOINING = new RegExp(`^[${JOINERS}]`, 'u');
const POSSESSIVE = new RegExp(`^[’']s(?![${CHARACTER}])`, 'u');

/** Whether the boundary at offset `at` of a text cuts a word in two; a possessive may be cut off. */
export function isInsideWord(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 3), at), text.slice(at, at + 3)];
  if (POSSESSIVE.test(after)) return false;
  const divided = ENDS_JOINING.test(before) && BEGINS_JOINING.test(after);
  return !divided && WITHIN_WORD.test(before) && GOES_ON.test(after);
}
