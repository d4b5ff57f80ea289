/** Quotations made of pieces of different passages. */
import type { CheckWord } from './check-words.ts';
import type { Library } from './quotation-index.ts';

/** The pieces in order, each with the passage that has it. */
export interface Stitched {
  kind: 'stitched';
  pieces: { id: string; words: string }[];
}

/** A piece of a stitched quotation has at least so many words, unless it is a whole passage, such as a heading between two others. */
const PIECE = 3;

/** Pieces of different passages that make up the whole, each as long as can be. */
export function stitchedFrom(list: readonly CheckWord[], library: Library): Stitched | undefined {
  const pieces: { id: string; words: string }[] = [];
  for (let at = 0; at < list.length; ) {
    const piece = longestPiece(list, at, library);
    if (piece.length < PIECE && !piece.isWhole) return undefined;
    pieces.push({
      id: piece.id,
      words: list
        .slice(at, at + piece.length)
        .map(({ text }) => text)
        .join(' '),
    });
    at += piece.length;
  }
  return new Set(pieces.map(({ id }) => id)).size > 1 ? { kind: 'stitched', pieces } : undefined;
}

function longestPiece(
  list: readonly CheckWord[],
  at: number,
  { passages, holders }: Library,
): { id: string; length: number; isWhole: boolean } {
  let best = { id: '', length: 0, isWhole: false };
  for (const index of holders.get(list[at]?.bare ?? '') ?? []) {
    const passage = passages[index];
    for (const start of passage?.list.keys() ?? []) {
      let length = 0;
      while (at + length < list.length && list[at + length]?.bare === passage?.list[start + length]?.bare)
        length += 1;
      const isWhole = length === passage?.list.length;
      if (length > best.length || (length === best.length && isWhole && !best.isWhole))
        best = { id: passage?.id ?? '', length, isWhole };
    }
  }
  return best;
}
