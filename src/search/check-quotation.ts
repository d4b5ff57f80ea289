/** Whether a quotation is right: what the documents have of it, and where. */

import { difference, type Part } from '../documents/difference.ts';
import { fold } from '../documents/fold.ts';
import { findQuotation } from '../documents/quotation.ts';
import { must } from '../reading/must.ts';
import { oneSpace } from '../reading/one-space.ts';
import { checkWords } from './check-words.ts';
import { type Composite, compositeOf } from './composite.ts';
import { type NearMatch, nearMatch } from './near-match.ts';
import type { Range } from './phrase.ts';
import { type IndexedPassage, indexQuotations, type QuotablePassage } from './quotation-index.ts';

/** A place in a passage: one range, or several where words are left out. */
export interface QuotedPlace {
  id: string;
  ranges: Range[];
}

/** What is found of a quotation. In `parts` yours is `left`, the document's `right`. */
export type Verdict =
  | { kind: 'verbatim'; places: QuotedPlace[] }
  | { kind: 'typography'; places: QuotedPlace[]; parts: Part[] }
  | NearMatch
  | Composite
  | { kind: 'absent' };

/** Makes a check against passages; what it needs of them is made ready once. */
export function makeCheck(passages: readonly QuotablePassage[]): (quotation: string) => Verdict {
  const index = indexQuotations(passages);
  return (typed) => {
    const quotation = withMarks(typed);
    const list = checkWords(quotation);
    if (list.length === 0) return { kind: 'absent' };
    const verbatim = places(index.passages, ({ words }) => findQuotation(quotation, words));
    if (verbatim.length > 0) return { kind: 'verbatim', places: verbatim };
    return (
      sameButForTypography(quotation, index.passages) ??
      asTypography(quotation, nearMatch(list, index, true)) ??
      compositeOf(list, index) ??
      nearMatch(list, index, false) ?? { kind: 'absent' }
    );
  };
}

/** The ids of the passages in which a verdict finds the words, each once. */
export function passagesIn(verdict: Verdict): string[] {
  switch (verdict.kind) {
    case 'verbatim':
    case 'typography':
      return [...new Set(verdict.places.map(({ id }) => id))];
    case 'altered':
      return [verdict.id, ...(verdict.also ?? [])];
    case 'stitched':
      return [...new Set(verdict.pieces.map(({ id }) => id))];
    default:
      return [];
  }
}

/** An omission in any of the ways that people mark it, as quotations have it here; one at an end says nothing. */
function withMarks(typed: string): string {
  return oneSpace(
    typed
      .normalize('NFC')
      .replace(/\s*(?:\[\s*(?:\.{3}|…)\s*\]|\.{3,}|…|\. \. \.)\s*/gu, ' […] ')
      .replace(/^\s*\[…\]|\[…\]\s*$/gu, ''),
  );
}

function places(
  passages: readonly IndexedPassage[],
  find: (passage: IndexedPassage) => Range[][],
): QuotedPlace[] {
  return passages.flatMap((passage) => find(passage).map((ranges) => ({ id: passage.id, ranges })));
}

/** The same after folding, or without the stop or comma that closes it. */
function sameButForTypography(quotation: string, passages: readonly IndexedPassage[]): Verdict | undefined {
  for (const wanted of [quotation, quotation.replace(/[.,;:]+$/u, '')]) {
    const folded = fold(wanted).text.trim();
    const found = places(passages, (passage) =>
      findQuotation(folded, passage.folded.text).map((ranges) =>
        ranges.map((range) => unfolded(range, passage)),
      ),
    );
    const [first] = found;
    if (!first) continue;
    const passage = must(
      passages.find(({ id }) => id === first.id),
      `the passage ${first.id}`,
    );
    const printed = first.ranges.map(([start, end]) => passage.words.slice(start, end)).join(' […] ');
    return { kind: 'typography', places: found, parts: difference(split(quotation), split(printed)) };
  }
  return undefined;
}

/** Where a range of a passage's folded words stands in its words. */
function unfolded([start, end]: Range, { id, folded }: IndexedPassage): Range {
  return [must(folded.starts[start], `the start in ${id}`), must(folded.ends[end - 1], `the end in ${id}`)];
}

function split(text: string): string[] {
  return text.split(' ').filter(Boolean);
}

/** A near match in which no word differs is one of marks. */
function asTypography(quotation: string, near: NearMatch | undefined): Verdict | undefined {
  if (!near || near.parts.some(({ kind }) => kind !== 'same')) return near;
  const printed = near.parts.flatMap(({ words }) => words);
  return {
    kind: 'typography',
    places: [{ id: near.id, ranges: [] }],
    parts: difference(split(quotation), printed),
  };
}
