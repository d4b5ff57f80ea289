/** Words of a passage made ready to be quoted. */
import { hasWord, wordPattern } from '../documents/word.ts';
import { oneSpace } from '../reading/one-space.ts';

/** What is quoted whole or not at all: a word, and the mark of an omission. */
const WHOLE = new RegExp(String.raw`\[…\]|${wordPattern().source}`, 'gu');

/** A stretch of a text without the spaces around it, and with the words whole that it cuts; a quotation of half a word is none. */
export function wholeWords(text: string, from: number, to: number): string {
  const cut = text.slice(from, to);
  if (!cut.trim()) return '';
  let start = from + cut.search(/\S/u);
  let end = from + cut.trimEnd().length;
  for (const { 0: whole, index } of text.matchAll(WHOLE)) {
    const past = index + whole.length;
    if (index < start && start < past) start = index;
    if (index < end && end < past) end = past;
  }
  return text.slice(start, end);
}

/** Stretches of a passage as one text; "" where they have no word of the document, but marks alone. */
export function quotable(stretches: readonly string[]): string {
  const text = oneSpace(stretches.join(' '));
  return hasWord(text) ? text : '';
}
