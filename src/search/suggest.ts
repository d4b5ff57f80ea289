/** What was meant by a word that the record does not have. */
import { isFormOf } from './search-word.ts';

/** How often each word of the record stands in it. */
export type Vocabulary = ReadonlyMap<string, number>;

/** So many slips are forgiven in a word of so many letters; a short word is too easily another. */
function limitFor(length: number): number {
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
  const limit = limitFor(word.length);
  let best: { known: string; slips: number; count: number } | undefined;
  for (const [known, count] of vocabulary) {
    if (Math.abs(known.length - word.length) > limit || /\d/u.test(known)) continue;
    const slips = slipsBetween(word, known);
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

/** Letters left out, put in, changed, or two neighbours exchanged: the fewest that turn one word into the other. */
export function slipsBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const cost = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const changed = cost(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cost(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(cost(i - 1, j) + 1, cost(i, j - 1) + 1, changed, swapped));
    }
  }
  return cost(a.length, b.length);
}
