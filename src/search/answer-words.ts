/** Words, in any of their forms: what has them all, and what was meant by those that are not there. */
import type { Query } from './query.ts';
import { ranked } from './ranked.ts';
import type { SearchIndex } from './search-index.ts';
import { ourWordsIn } from './search-result.ts';
import { isFormOf, searchWords, tellingOf } from './search-word.ts';
import { isKnown, suggest } from './suggest.ts';

/** A word that the record does not have, with the one that was meant where that can be told. */
export interface UnknownWord {
  word: string;
  meant?: string;
}

/** What has the words of a query. */
export interface WordsAnswer {
  /** The query that was answered: a word that is not there is replaced by the one meant. */
  query: Query;
  /** The files of all results, best first. */
  all: string[];
  unknown: UnknownWord[];
}

/** All records that have all the words, or forms of them. */
export async function answerWords(index: SearchIndex, query: Query): Promise<WordsAnswer> {
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
  index: SearchIndex,
  words: readonly string[],
  best: readonly string[],
): Promise<UnknownWord[]> {
  const [first] = (await index.read(best)).values();
  const had = first ? searchWords(`${first.title} ${first.words} ${ourWordsIn(first)}`) : [];
  const doubtful = [...new Set(words)].filter((wanted) => !had.some(({ word }) => isFormOf(wanted, word)));
  const lookedUp = await Promise.all(
    doubtful.map(async (word) => ({ word, files: await index.withPhrase([word]) })),
  );
  const missing = lookedUp.filter(({ files }) => files.length === 0);
  if (missing.length === 0) return [];
  const vocabulary = await index.vocabulary();
  return missing
    .filter(({ word }) => !isKnown(word, vocabulary))
    .map(({ word }) => {
      const meant = suggest(word, vocabulary);
      return { word, ...(meant && { meant }) };
    });
}
