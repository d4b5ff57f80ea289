/** Whether a quotation is right: what the documents have of it, and where. */

import { difference, type Part } from '../documents/difference.ts';
import { fold } from '../documents/fold.ts';
import { findQuotation } from '../documents/quotation.ts';
import { oneSpace } from '../reading/one-space.ts';
import { checkWords } from './check-words.ts';
import { type Stitched, stitchedFrom } from './composite.ts';
import { type Altered, nearestAlteration } from './near-match.ts';
import type { Range } from './phrase.ts';
import { type Checked, type Prepared, prepare } from './quotation-index.ts';

/** A place in a passage: one range, or several where words are left out. */
export interface QuotedPlace {
  id: string;
  ranges: Range[];
}

/** What is found of a quotation. In `parts` yours is `left`, the document's `right`. */
export type Verdict =
  | { kind: 'verbatim'; places: QuotedPlace[] }
  | { kind: 'typography'; places: QuotedPlace[]; parts: Part[] }
  | Altered
  | Stitched
  | { kind: 'absent' };

/** Makes a check against passages; what it needs of them is prepared once. */
export function makeCheck(passages: readonly Checked[]): (quotation: string) => Verdict {
  const library = prepare(passages);
  return (typed) => {
    const quotation = withMarks(typed);
    const list = checkWords(quotation);
    if (list.length === 0) return { kind: 'absent' };
    const verbatim = places(library.passages, ({ words }) => findQuotation(quotation, words));
    if (verbatim.length > 0) return { kind: 'verbatim', places: verbatim };
    return (
      sameButForTypography(quotation, library.passages) ??
      asTypography(quotation, nearestAlteration(list, library, true)) ??
      stitchedFrom(list, library) ??
      nearestAlteration(list, library, false) ?? { kind: 'absent' }
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
  prepared: readonly Prepared[],
  find: (passage: Prepared) => [number, number][][],
): QuotedPlace[] {
  return prepared.flatMap((passage) => find(passage).map((ranges) => ({ id: passage.id, ranges })));
}

/** The same after folding, or without the stop or comma that closes it. */
function sameButForTypography(quotation: string, prepared: readonly Prepared[]): Verdict | undefined {
  for (const wanted of [quotation, quotation.replace(/[.,;:]+$/u, '')]) {
    const folded = fold(wanted).text.trim();
    const found = places(prepared, (passage) =>
      findQuotation(folded, passage.folded.text).map((ranges) =>
        ranges.map(
          ([start, end]): Range => [passage.folded.starts[start] ?? 0, passage.folded.ends[end - 1] ?? 0],
        ),
      ),
    );
    const [first] = found;
    if (!first) continue;
    const words = prepared.find(({ id }) => id === first.id)?.words ?? '';
    const printed = first.ranges.map(([start, end]) => words.slice(start, end)).join(' […] ');
    return { kind: 'typography', places: found, parts: difference(split(quotation), split(printed)) };
  }
  return undefined;
}

function split(text: string): string[] {
  return text.split(' ').filter(Boolean);
}

/** An alteration in which no word differs is one of marks. */
function asTypography(quotation: string, altered: Altered | undefined): Verdict | undefined {
  if (!altered || altered.parts.some(({ kind }) => kind !== 'same')) return altered;
  const printed = altered.parts.flatMap(({ words }) => words);
  return {
    kind: 'typography',
    places: [{ id: altered.id, ranges: [] }],
    parts: difference(split(quotation), printed),
  };
}
