/** What comes near what was asked, where nothing is right. */
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { searchWords, tellingOf } from './search-word.ts';

/** At most so many are offered as near. */
const MAX_NEAR = 5;
/** At most so many words are looked up: they tell enough of what comes near. */
const MAX_WORDS = 40;

/**
 * The files of what comes near: first the candidates that did not bear
 * verification, then records with all the words; where none has, those with
 * the rarest of them.
 */
export async function filesNear(
  index: SearchIndex,
  { phrases, words }: Query,
  candidates: readonly string[],
): Promise<string[]> {
  if (candidates.length >= MAX_NEAR) return candidates.slice(0, MAX_NEAR);
  const inPhrases = phrases.flatMap((phrase) => searchWords(phrase).map(({ word }) => word));
  const telling = tellingOf([...new Set([...inPhrases, ...words])]).slice(0, MAX_WORDS);
  return [...new Set([...candidates, ...(await withMost(index, telling))])].slice(0, MAX_NEAR);
}

/** Records with all of some words; else those with the most, rare ones weighing more, and at least half by weight. */
async function withMost(index: SearchIndex, words: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(words.map((word) => index.withPhrase([word])));
  const counts = new Map<string, number>();
  const weights = new Map<string, number>();
  let whole = 0;
  for (const files of lists) {
    const weight = 1 / Math.log2(2 + files.length);
    whole += weight;
    for (const file of files) {
      counts.set(file, (counts.get(file) ?? 0) + 1);
      weights.set(file, (weights.get(file) ?? 0) + weight);
    }
  }
  const all = [...counts].filter(([, count]) => count === words.length).map(([file]) => file);
  if (all.length > 0) return all;
  return [...weights]
    .filter(([, weight]) => weight * 2 >= whole)
    .sort(([, a], [, b]) => b - a)
    .map(([file]) => file);
}
