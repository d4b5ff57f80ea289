/** Quotations that are nearly a passage's words: which passage, and what differs. */
import type { Part } from '../documents/difference.ts';
import type { CheckWord } from './check-words.ts';
import { nearestStretches } from './nearest-stretch.ts';
import type { IndexedPassage, QuotationIndex } from './quotation-index.ts';
import { indexedText, isFormOf } from './search-word.ts';

/** The nearest passage; in `parts` yours is `left`, the document's `right`. */
export interface NearMatch {
  kind: 'altered';
  id: string;
  parts: Part[];
  /** Other passages that have the very same words. */
  also?: string[];
}

/** At least this share of a quotation is the same in a near match. */
const MIN_SAME = 0.6;
/** What another form of the same word counts for, as a share of a word, if both have at least so many letters. */
const FORM = 0.9;
const MIN_LETTERS_OF_FORM = 4;
/** At most so many passages, those with the most words in common, are compared word by word. */
const MAX_COMPARED = 8;

/** The passage that is nearest, with the difference; `close` asks that nearly all of it is the same. */
export function nearMatch(
  list: readonly CheckWord[],
  index: QuotationIndex,
  close: boolean,
): NearMatch | undefined {
  const compared = candidates(list, index).flatMap(({ id, list: all }) =>
    nearestStretches(list, all).map((parts) => ({ id, parts, score: score(parts) })),
  );
  const best = compared.toSorted((a, b) => b.score - a.score)[0];
  const enough = close ? 1 - 2 / Math.max(4, list.length) : MIN_SAME;
  if (!best || best.score < list.length * enough || best.score < 1 + FORM) return undefined;
  const same = compared.filter(({ parts }) => printed(parts) === printed(best.parts)).map(({ id }) => id);
  const also = [...new Set(same)].filter((id) => id !== best.id);
  return { kind: 'altered', id: best.id, parts: best.parts, ...(also.length > 0 && { also }) };
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
  const theirs = right.words.map((word) => indexedText(word));
  return left.words.filter((word, at) => isOtherForm(indexedText(word), theirs[at] ?? '')).length;
}

function isOtherForm(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= MIN_LETTERS_OF_FORM && (isFormOf(a, b) || isFormOf(b, a));
}

function count(parts: readonly Part[], counted: Part['kind']): number {
  return parts.reduce((sum, { kind, words }) => sum + (kind === counted ? words.length : 0), 0);
}

/** The passages with the most words of a quotation, rare ones weighing more; none that is much shorter, since it cannot be nearly the same. */
function candidates(list: readonly CheckWord[], { passages, holders }: QuotationIndex): IndexedPassage[] {
  const weights = new Map<IndexedPassage, number>();
  for (const word of new Set(list.map(({ bare }) => bare))) {
    const having = holders.get(word) ?? new Set();
    for (const passage of having)
      weights.set(passage, (weights.get(passage) ?? 0) + 1 / Math.log2(1 + having.size));
  }
  return passages
    .flatMap((passage) => {
      const weight = weights.get(passage);
      return weight === undefined ? [] : [{ passage, weight }];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_COMPARED)
    .map(({ passage }) => passage)
    .filter(({ list: all }) => all.length >= list.length * MIN_SAME);
}
