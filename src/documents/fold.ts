/**
 * Literal folding: what may differ between words typed and words printed that
 * are yet the same words. Nothing else is ever folded; there are no stems here.
 *
 * - every quotation mark and apostrophe becomes `'`;
 * - every dash and hyphen becomes a space, so that `looked after` is found in
 *   `looked-after`; a soft hyphen and what has no width goes;
 * - the comma of thousands goes: 1,400 is 1400;
 * - any run of white space becomes one space;
 * - capital letters become small.
 */

import { must } from '../reading/must.ts';

/** A folded text, with the offset in the original at which each of its characters begins and ends. */
export interface Folded {
  text: string;
  starts: number[];
  ends: number[];
}

const MARKS = /['’‘‚‛ʼ＇′"“”„‟«»‹›＂″]/u;
const DASHES = /[\p{Pd}−⁃─━]/u;
const NOTHING = /[\u00ad\u200b-\u200f\u2060\ufeff]/u;
const WHITE = /\s/u;
const THOUSANDS = /(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)/gu;

/** Where a stretch of a folded text, half-open and not empty, stands in the original. */
export function rangeOf({ starts, ends }: Folded, from: number, to: number): [start: number, end: number] {
  return [
    must(starts[from], 'the start of a folded character'),
    must(ends[to - 1], 'the end of a folded character'),
  ];
}

/** Folds a text. Offsets are of UTF-16 units, ascending. */
export function fold(text: string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] };
  const commas = commasOfThousands(text);
  let at = 0;
  for (const character of text) {
    const by = commas.has(at) ? '' : foldCharacter(character);
    if (by !== ' ' || !folded.text.endsWith(' ')) append(folded, by, at, at + character.length);
    at += character.length;
  }
  return folded;
}

function append(folded: Folded, by: string, start: number, end: number): void {
  folded.text += by;
  for (let unit = 0; unit < by.length; unit += 1) {
    folded.starts.push(start);
    folded.ends.push(end);
  }
}

/** Characters once folded; a text has few that differ. */
const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const by = known.get(character) ?? foldNew(character);
  known.set(character, by);
  return by;
}

function foldNew(character: string): string {
  if (MARKS.test(character)) return "'";
  if (DASHES.test(character) || WHITE.test(character)) return ' ';
  return NOTHING.test(character) ? '' : character.toLowerCase();
}

function commasOfThousands(text: string): Set<number> {
  const commas = new Set<number>();
  for (const { 0: number, index } of text.matchAll(THOUSANDS))
    for (let at = number.indexOf(','); at >= 0; at = number.indexOf(',', at + 1)) commas.add(index + at);
  return commas;
}
