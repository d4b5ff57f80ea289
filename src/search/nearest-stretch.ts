/** The stretch of a passage that is nearest to a quotation, and what differs. */
import { difference, type Part } from '../documents/difference.ts';
import type { CheckWord } from './check-words.ts';

/** A stretch is this much longer than the quotation, in which the document may have words besides. */
const LONGER = 1.5;
const AND_WORDS = 8;
/** At most so many words beyond the stretch are looked at, since a quotation may end with another form. */
const BEYOND = 4;

/**
 * The difference of a quotation from the stretch of a passage that has the
 * most words in common, read forwards and backwards: where a word stands twice,
 * one of the two keeps closer together.
 */
export function nearestStretches(list: readonly CheckWord[], passage: readonly CheckWord[]): Part[][] {
  const stretch = stretchOf(list, passage);
  const alike = alikeIn(list, stretch);
  const yours = list.map(({ text }) => text);
  const theirs = stretch.map(({ text }) => text);
  const backwards = difference(yours.toReversed(), theirs.toReversed(), alike)
    .toReversed()
    .map(({ kind, words }) => ({ kind, words: words.toReversed() }));
  return [difference(yours, theirs, alike), leftFirst(backwards)].map(trimmed);
}

/** The window of a passage with the most words of a quotation, and a few beyond. */
function stretchOf(list: readonly CheckWord[], passage: readonly CheckWord[]): CheckWord[] {
  const wanted = new Set(list.map(({ bare }) => bare));
  const length = Math.ceil(list.length * LONGER) + AND_WORDS;
  const hits = passage.map(({ bare }) => (wanted.has(bare) ? 1 : 0));
  let [best, most, sum] = [0, 0, 0];
  for (const [at, hit] of hits.entries()) {
    sum += hit - (hits[at - length] ?? 0);
    if (sum > most) [best, most] = [Math.max(0, at - length + 1), sum];
  }
  return passage.slice(best, best + length + BEYOND);
}

/** Whether two words are the same. What a quotation begins and ends with has the punctuation of its place, which does not count. */
function alikeIn(
  list: readonly CheckWord[],
  stretch: readonly CheckWord[],
): (a: string, b: string) => boolean {
  const known = new Map([...list, ...stretch].map((word) => [word.text, word]));
  const edges = new Set([list[0]?.text, list.at(-1)?.text]);
  return (a, b) => {
    const part = edges.has(a) || edges.has(b) ? 'bare' : 'folded';
    return known.get(a)?.[part] === known.get(b)?.[part];
  };
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
