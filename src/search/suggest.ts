/** What was meant by a word that the record does not have. */
import { editDistance } from '../reading/edit-distance.ts';
import { isFormOf } from './search-word.ts';

/** How often each word of the record stands in it. */
export type Vocabulary = ReadonlyMap<string, number>;

/** At most so many slips are forgiven in a word of `length` letters; a short word is too easily another. */
function maxSlips(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

/** Whether the record has a word, a form of it, or a word that begins with it. */
export function isKnown(word: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.has(word)) return true;
  for (const known of vocabulary.keys()) if (isFormOf(word, known)) return true;
  return false;
}

/**
 * The word of the vocabulary that was most likely meant: the fewest slips,
 * then the more frequent, then the first in the alphabet. None for a word that
 * is known, and none where too many slips would be needed.
 */
export function suggest(word: string, vocabulary: Vocabulary): string | undefined {
  if (isKnown(word, vocabulary)) return undefined;
  const limit = maxSlips(word.length);
  let best: { known: string; slips: number; count: number } | undefined;
  for (const [known, count] of vocabulary) {
    if (/\d/u.test(known)) continue;
    const slips = editDistance(word, known, limit);
    if (slips > limit || (slips > 1 && known[0] !== word[0])) continue;
    if (
      !best ||
      slips < best.slips ||
      (slips === best.slips && (count > best.count || (count === best.count && known < best.known)))
    )
      best = { known, slips, count };
  }
  return best?.known;
}
