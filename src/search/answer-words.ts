/** Words, in any of their forms: what has them all, and what was meant by those that are not there. */

import type { Query } from '../query.ts';
import { oursOf, SEARCH_FILES } from '../search-result.ts';
import { isFormOf, searchWords, tellingOf } from '../search-word.ts';
import { isKnown, suggest, type Vocabulary } from '../suggest.ts';
import type { Answer } from './answer.ts';
import type { Index } from './engine.ts';
import { quoted } from './near.ts';
import { ranked } from './ranked.ts';

type Worded = Pick<Answer, 'query' | 'all' | 'unknown'>;

/** All records that have all the words, or forms of them. */
export async function answerWords(index: Index, query: Query): Promise<Worded> {
  const files = await ranked(index, query);
  const unknown = await unknownWords(index, tellingOf(query.words), files.slice(0, 1));
  if (unknown.length === 0) return { query, all: files, unknown };
  const meant = new Map(unknown.flatMap(({ word, meant }) => (meant ? [[word, meant]] : [])));
  if (meant.size < unknown.length) return { query, all: [], unknown };
  const corrected = { ...query, words: query.words.map((word) => meant.get(word) ?? word) };
  return { query: corrected, all: await ranked(index, corrected), unknown };
}

/**
 * The words that the record does not have. Pagefind answers with shorter words
 * instead; so a word that the best result does not have is looked up.
 */
async function unknownWords(
  index: Index,
  words: readonly string[],
  best: string[],
): Promise<Answer['unknown']> {
  const [first] = await index.read(best);
  const had = first ? searchWords(`${first.title} ${first.words} ${oursOf(first)}`) : [];
  const doubtful = [...new Set(words)].filter((asked) => !had.some(({ word }) => isFormOf(asked, word)));
  const stands = await Promise.all(doubtful.map((word) => index.find(quoted(word))));
  const missing = doubtful.filter((_, at) => stands[at]?.length === 0);
  if (missing.length === 0) return [];
  const vocabulary: Vocabulary = new Map((await index.file(SEARCH_FILES.vocabulary)) as [string, number][]);
  return missing
    .filter((word) => !isKnown(word, vocabulary))
    .map((word) => {
      const meant = suggest(word, vocabulary);
      return { word, ...(meant && { meant }) };
    });
}
