/** The words around what was found. */
import { mergeMarks } from './marks.ts';
import type { Range } from './phrase.ts';

/** A run of words in an excerpt, marked or not. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/**
 * The stretch of a text with the most marks, about `length` characters, cut
 * between words, as runs. An ellipsis stands where words are left out.
 */
export function excerpt(text: string, marks: readonly Range[], length = 260): ExcerptPart[] {
  if (text.length <= length) return runs(text, marks, 0, text.length);
  const from = Math.max(0, Math.min(densest(marks, length) - length / 5, text.length - length));
  const start = wordStart(text, from);
  const end = Math.max(wordEnd(text, start + length), marks.find(([at]) => at >= start)?.[1] ?? 0);
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...runs(text, marks, start, end),
    ...(end < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

/** One mark with what stands before and after it, each about `length` characters, cut between words. */
export function inContext(text: string, [start, end]: Range, length = 60): [string, string, string] {
  const from = start - length <= 0 ? 0 : wordStart(text, start - length);
  const to = end + length >= text.length ? text.length : wordEnd(text, end + length);
  return [text.slice(from, start), text.slice(start, end), text.slice(end, to)];
}

/** A stretch of a text as runs. */
function runs(text: string, marks: readonly Range[], from: number, to: number): ExcerptPart[] {
  const made: ExcerptPart[] = [];
  let at = from;
  const add = (end: number, marked: boolean) => {
    if (end <= at) return;
    made.push({ text: text.slice(at, end), marked });
    at = end;
  };
  for (const [start, end] of mergeMarks(marks, text)) {
    add(Math.min(start, to), false);
    add(Math.min(end, to), true);
  }
  add(to, false);
  return made;
}

/** Where a window of `length` characters holds the most marks. */
function densest(marks: readonly Range[], length: number): number {
  // Without a mark, the beginning.
  let best = marks[0]?.[0] ?? 0;
  let most = 0;
  for (const [index, [from]] of marks.entries()) {
    let within = 0;
    while ((marks[index + within]?.[1] ?? Number.POSITIVE_INFINITY) <= from + length) within += 1;
    if (within > most) [best, most] = [from, within];
  }
  return best;
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', Math.max(0, Math.floor(at) - 1));
  return at <= 0 || space < 0 ? 0 : space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space;
}
