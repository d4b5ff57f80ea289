/** Quotations that are nearly a passage's words: which, and what differs. */

import { difference, type Part } from '../documents/difference.ts';
import type { CheckWord } from './check-words.ts';
import type { Library, Prepared } from './quotation-index.ts';
import { indexedText, isFormOf } from './search-word.ts';

/** The nearest passage; in `parts` yours is `left`, the document's `right`. */
export interface Altered {
  kind: 'altered';
  id: string;
  parts: Part[];
  /** Other passages that have the very same words. */
  also?: string[];
}

/** So much of a quotation must be the same for it to be an altered one. */
const ALIKE = 0.6;
/** Another form of the same word is nearly the same, if it has so many letters. */
const FORM = 0.9;
const LONG = 4;
/** So many words are looked at beyond the last in common, since a quotation may end with another form. */
const BEYOND = 4;
/** So many passages with the most words in common are compared word by word. */
const COMPARED = 8;

/** The passage that is nearest, with the difference; `close` asks that nearly all of it is the same. */
export function nearestAlteration(
  list: readonly CheckWord[],
  library: Library,
  close: boolean,
): Altered | undefined {
  const compared = candidates(list, library).flatMap(({ id, list: all }) =>
    nearestStretches(list, all).map((parts) => ({ id, parts, score: score(parts) })),
  );
  const best = compared.reduce((one, other) => (other.score > one.score ? other : one), {
    id: '',
    parts: [] as Part[],
    score: 0,
  });
  const enough = close ? 1 - 2 / Math.max(4, list.length) : ALIKE;
  if (best.score < list.length * enough || best.score < 1 + FORM) return undefined;
  const also = compared.filter(({ parts }) => printed(parts) === printed(best.parts)).map(({ id }) => id);
  const others = [...new Set(also)].filter((id) => id !== best.id);
  return { kind: 'altered', id: best.id, parts: best.parts, ...(others.length > 0 && { also: others }) };
}

/** The document's words in a difference, whatever their case and marks. */
function printed(parts: readonly Part[]): string {
  return indexedText(parts.flatMap(({ kind, words }) => (kind === 'left' ? [] : words)).join(' '));
}

/** How much is the same; what the document has besides counts against it, but for other forms of your words. */
function score(parts: readonly Part[]): number {
  const forms = parts.reduce((sum, part, at) => sum + formsIn(part, parts[at + 1]), 0);
  return count(parts, 'same') + forms * FORM - (count(parts, 'right') - forms) / 2;
}

/** How many words of yours stand in the document in another form, one for one. */
function formsIn(left: Part, right: Part | undefined): number {
  if (left.kind !== 'left' || right?.kind !== 'right') return 0;
  const [yours, theirs] = [left, right].map(({ words }) => words.map((word) => indexedText(word))) as [
    string[],
    string[],
  ];
  return yours.filter((word, at) => isOtherForm(word, theirs[at] ?? '')).length;
}

function isOtherForm(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= LONG && (isFormOf(a, b) || isFormOf(b, a));
}

function count(parts: readonly Part[], counted: Part['kind']): number {
  return parts.reduce((sum, { kind, words }) => sum + (kind === counted ? words.length : 0), 0);
}

/**
 * The difference from the stretch of a passage that has the most words in
 * common, read forwards and backwards: where a word stands twice, one of the
 * two keeps closer together.
 */
function nearestStretches(list: readonly CheckWord[], all: readonly CheckWord[]): Part[][] {
  const wanted = new Set(list.map(({ bare }) => bare));
  const length = Math.ceil(list.length * 1.5) + 8;
  const hits = all.map(({ bare }) => (wanted.has(bare) ? 1 : 0));
  let [best, most, sum] = [0, 0, 0];
  for (const [at, hit] of hits.entries()) {
    sum += hit - (hits[at - length] ?? 0);
    if (sum > most) [best, most] = [at - length + 1, sum];
  }
  const stretch = all.slice(Math.max(0, best), Math.max(0, best) + length + BEYOND);
  const known = new Map([...list, ...stretch].map((word) => [word.text, word]));
  // What a quotation begins and ends with has the punctuation of its place.
  const edges = new Set([list[0]?.text, list.at(-1)?.text]);
  const alike = (a: string, b: string) => {
    const part = edges.has(a) || edges.has(b) ? 'bare' : 'folded';
    return known.get(a)?.[part] === known.get(b)?.[part];
  };
  const [yours, theirs] = [list, stretch].map((words) => words.map(({ text }) => text)) as [
    string[],
    string[],
  ];
  const backwards = difference(yours.toReversed(), theirs.toReversed(), alike)
    .toReversed()
    .map(({ kind, words }) => ({ kind, words: words.toReversed() }));
  return [difference(yours, theirs, alike), leftFirst(backwards)].map(trimmed);
}

/** Parts without the document's words before and after; where yours begins or ends otherwise, as many are kept as yours has. */
function trimmed(parts: readonly Part[]): Part[] {
  const start = keptAtEdge(parts[0], parts[1], (words, most) => words.slice(-most));
  const end = keptAtEdge(parts.at(-2), parts.at(-1), (words, most) => words.slice(0, most));
  return parts.flatMap((part, at) => {
    if (part.kind !== 'right') return [part];
    if (at === 0) return [];
    if (at === 1 && start) return [{ ...part, words: start }];
    if (at !== parts.length - 1) return [part];
    return end ? [{ ...part, words: end }] : [];
  });
}

/** Of a pair of yours and the document's, what is kept of the document's. */
function keptAtEdge(
  left: Part | undefined,
  right: Part | undefined,
  keep: (words: string[], most: number) => string[],
): string[] | undefined {
  if (left?.kind !== 'left' || right?.kind !== 'right') return undefined;
  return keep(right.words, left.words.length);
}

/** Parts with yours before the document's, where both differ. */
function leftFirst(parts: readonly Part[]): Part[] {
  const ordered = [...parts];
  for (const [at, part] of ordered.entries()) {
    const next = ordered[at + 1];
    if (part.kind === 'right' && next?.kind === 'left') [ordered[at], ordered[at + 1]] = [next, part];
  }
  return ordered;
}

/** The passages with the most words of a quotation, rare ones weighing more. */
function candidates(list: readonly CheckWord[], { passages, holders }: Library): Prepared[] {
  const weights = new Map<number, number>();
  for (const word of new Set(list.map(({ bare }) => bare))) {
    const having = holders.get(word);
    for (const index of having ?? [])
      weights.set(index, (weights.get(index) ?? 0) + 1 / Math.log2(1 + (having?.size ?? 0)));
  }
  return (
    [...weights]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, COMPARED)
      .flatMap(([index]) => passages[index] ?? [])
      // A quotation much longer than the passage cannot be nearly the same.
      .filter(({ list: all }) => all.length >= list.length * ALIKE)
  );
}
