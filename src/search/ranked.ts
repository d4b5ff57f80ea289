/** What has all words of a query, best first. */
import { fold } from '../documents/fold.ts';
import { occurrencesOf } from './phrase.ts';
import type { Query } from './query.ts';
import type { Candidate, SearchIndex } from './search-index.ts';
import { ourWordsIn, type SearchResult } from './search-result.ts';
import { indexedText, searchWords, tellingOf } from './search-word.ts';

/** At most so many of the best are read and weighed again; they can be shown first. */
const MAX_WEIGHED = 10;
/** At most so many of what may have to be excluded are read to see whether it has the very words; the rest is excluded unseen. */
const MAX_DOUBTFUL_READ = 500;

/** What the score of a result is multiplied by. */
const WEIGHTS = {
  /** An account in our words counts for less than the words it rests on. */
  account: 0.6,
  /** A heading or a row is short, and so scores high; it says less than what stands below it. */
  name: 0.25,
  /** Words that stand together, as they were typed. */
  together: 1.6,
};

/** The files with all the words, best first; the best of them weighed by what they say. */
export async function ranked(index: SearchIndex, query: Query): Promise<string[]> {
  const candidates = await candidatesFor(index, query);
  const results = await index.read(candidates.slice(0, MAX_WEIGHED).map(({ file }) => file));
  const weighed = candidates.map(({ file, score }) => {
    const result = results.get(file);
    return { file, score: result ? score * weightOf(result, query.words) : score };
  });
  const best = weighed.slice(0, MAX_WEIGHED).sort((a, b) => b.score - a.score);
  return [...best, ...weighed.slice(MAX_WEIGHED)].map(({ file }) => file);
}

function weightOf({ kind, names, words, ours }: SearchResult, wanted: readonly string[]): number {
  const text = ` ${indexedText(`${words}\n${ours}`)} `;
  const stand = wanted.length > 1 && text.includes(` ${wanted.join(' ')} `) ? WEIGHTS.together : 1;
  if (kind === 'event') return stand * WEIGHTS.account;
  return names ? stand * WEIGHTS.name : stand;
}

/** What has all words but none that are excluded: these to the letter, while the index finds their forms. */
async function candidatesFor(index: SearchIndex, { words, excluded }: Query): Promise<Candidate[]> {
  const [found, ...lists] = await Promise.all([
    index.withWords(tellingOf(words)),
    ...excluded.map((text) => index.withPhrase(searchWords(text).map(({ word }) => word))),
  ]);
  const out = new Set(lists.flat());
  const doubtful = found.map(({ file }) => file).filter((file) => out.has(file));
  for (const [file, result] of await index.read(doubtful.slice(0, MAX_DOUBTFUL_READ))) {
    const text = fold(`${result.words}\n${ourWordsIn(result)}`);
    if (!excluded.some((one) => occurrencesOf(one, text).length > 0)) out.delete(file);
  }
  return found.filter(({ file }) => !out.has(file));
}
