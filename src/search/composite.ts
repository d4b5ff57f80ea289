/** Quotations made of pieces of different passages. */
import { must } from '../reading/must.ts';
import type { CheckWord } from './check-words.ts';
import type { QuotationIndex } from './quotation-index.ts';

/** The pieces in order, each with the passage that has it. */
export interface Composite {
  kind: 'stitched';
  pieces: { id: string; words: string }[];
}

/** A piece has at least so many words, unless it is a whole passage, such as a heading between two others. */
const MIN_WORDS = 3;

interface Piece {
  id: string;
  length: number;
  isWhole: boolean;
}

/** Pieces of different passages that make up the whole, each as long as can be. */
export function compositeOf(list: readonly CheckWord[], index: QuotationIndex): Composite | undefined {
  const pieces: Composite['pieces'] = [];
  for (let at = 0; at < list.length; ) {
    const rest = list.slice(at);
    const piece = longestPiece(rest, index);
    if (!piece || (piece.length < MIN_WORDS && !piece.isWhole)) return undefined;
    const words = rest.slice(0, piece.length).map(({ text }) => text);
    pieces.push({ id: piece.id, words: words.join(' ') });
    at += piece.length;
  }
  return new Set(pieces.map(({ id }) => id)).size > 1 ? { kind: 'stitched', pieces } : undefined;
}

/** The longest piece with which words begin, of which there is at least one; of two as long, a whole passage. */
function longestPiece(words: readonly CheckWord[], { holders }: QuotationIndex): Piece | undefined {
  let best: Piece | undefined;
  const { bare } = must(words[0], 'the first word of a piece');
  for (const { id, list } of holders.get(bare) ?? [])
    for (const start of list.keys()) {
      const length = sharedLength(words, list, start);
      const isWhole = length === list.length;
      if (!best || length > best.length || (length === best.length && isWhole && !best.isWhole))
        best = { id, length, isWhole };
    }
  return best;
}

/** How many words are the same as those of a passage from `start` on. */
function sharedLength(words: readonly CheckWord[], list: readonly CheckWord[], start: number): number {
  let length = 0;
  while (length < words.length && words[length]?.bare === list[start + length]?.bare) length += 1;
  return length;
}
