/** What comes near what was asked, where nothing is right. */
import type { Query } from '../query.ts';
import { searchWords, tellingOf } from '../search-word.ts';
import type { Candidate, Index } from './engine.ts';

/** The most that is offered as near. */
const NEAR = 5;
/** So many words tell enough of what comes near. */
const TELLING = 40;

/**
 * The files of what comes near: first the candidates that did not
 * bear verification, then records with all the words, then those with the
 * rarest of them.
 */
export async function nearest(index: Index, query: Query, first: readonly string[]): Promise<string[]> {
  if (first.length >= NEAR) return first.slice(0, NEAR);
  const asked = [...new Set([...query.phrases.flatMap(wordsOf), ...query.words])];
  const words = tellingOf(asked).slice(0, TELLING);
  const all = query.phrases.length > 0 ? await index.find(words.join(' ')) : [];
  const some = all.length > 0 ? [] : await withMost(index, words);
  return [...new Set([...first, ...all.map(({ file }) => file), ...some])].slice(0, NEAR);
}

/** Records with the most of some words, rare ones weighing more; at least half of them by weight. */
async function withMost(index: Index, words: readonly string[]): Promise<string[]> {
  const found = await Promise.all(words.map((word) => index.find(quoted(word))));
  const weights = new Map<string, number>();
  const weigh = (candidates: Candidate[]) => 1 / Math.log2(2 + candidates.length);
  for (const candidates of found)
    for (const { file } of candidates) weights.set(file, (weights.get(file) ?? 0) + weigh(candidates));
  const whole = found.reduce((sum, candidates) => sum + weigh(candidates), 0);
  return [...weights]
    .filter(([, weight]) => weight * 2 >= whole)
    .sort(([, a], [, b]) => b - a)
    .map(([file]) => file);
}

function wordsOf(text: string): string[] {
  return searchWords(text).map(({ word }) => word);
}

/** A text as Pagefind looks for its words in order, by their stems. */
export function quoted(text: string): string {
  return `"${wordsOf(text).join(' ')}"`;
}
