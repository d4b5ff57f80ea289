/** Where words end: what counts as a whole word, for quotations and for search. */

/** Letters, their marks, figures, and what may stand between two of them within one word: 1,400, 0.5, non-compliant, can’t. */
const WITHIN_WORD = /[\p{L}\p{M}\p{N}][-‐‑.,’']?$/u;
const GOES_ON = /^[-‐‑.,’']?[\p{L}\p{M}\p{N}]/u;

/** Whether the boundary at offset `at` of a text cuts a word in two. */
export function isInsideWord(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 3), at), text.slice(at, at + 3)];
  if (/^[’']s(?!\p{L})/u.test(after)) return false; // a possessive may be cut off
  const joined = /[-‐‑.,’']$/u.test(before) && /^[-‐‑.,’']/u.test(after);
  return !joined && WITHIN_WORD.test(before) && GOES_ON.test(after);
}
