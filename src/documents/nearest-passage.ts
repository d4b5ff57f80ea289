/**
 * For a quotation that is not where it should be: the place in the record that
 * comes nearest to it, with the difference marked. For messages to editors.
 */
import { must } from '../reading/must.ts';
import { oneSpace } from '../reading/one-space.ts';
import { fold } from './fold.ts';
import { findQuotation } from './quotation.ts';
import { bareWord } from './word.ts';

interface Searched {
  id: string;
  words: string;
}

/** The passages, other than `not`, in which a quotation stands word for word. */
export function passagesWith(quotation: string, passages: readonly Searched[], not: string): string[] {
  return passages
    .filter(({ id, words }) => id !== not && findQuotation(quotation, words).length > 0)
    .map(({ id }) => id);
}

/**
 * The stretch of a passage most like the quotation: as many words, the most in
 * common. `marked` has the words that differ between `<` and `>`.
 */
export function nearestPassage(
  quotation: string,
  passages: readonly Searched[],
): { id: string; marked: string } | undefined {
  const wanted = oneSpace(quotation).split(' ');
  const wantedStems = new Set(wanted.map(stemOf));
  let best: { id: string; window: string[]; score: number } | undefined;
  for (const { id, words } of passages) {
    const all = words.split(' ');
    const hits = all.map((word) => (wantedStems.has(stemOf(word)) ? 1 : 0));
    let score = hits.slice(0, wanted.length).reduce<number>((sum, hit) => sum + hit, 0);
    for (let from = 0; ; from += 1) {
      if (!best || score > best.score) best = { id, window: all.slice(from, from + wanted.length), score };
      if (from + wanted.length >= all.length) break;
      score += must(hits[from + wanted.length], 'the next word') - must(hits[from], 'the first word');
    }
  }
  if (!best || best.score * 2 < wanted.length) return undefined;
  const written = new Set(wanted);
  return {
    id: best.id,
    marked: best.window.map((word) => (written.has(word) ? word : `<${word}>`)).join(' '),
  };
}

const bare = bareWord();

/** A word folded, without its marks or the s of a plural: enough to see that two words are nearly one. */
function stemOf(word: string): string {
  return bare(fold(word).text).replace(/(es|s)$/u, '');
}
