/** A query answered: what the record has, and how sure that is. */
import { type Acronym, alsoSearched } from './acronyms.ts';
import { answerWords, type UnknownWord } from './answer-words.ts';
import { answerExactly, type ExactAnswer } from './exact.ts';
import { type Choice, choose, isEverything } from './facet-table.ts';
import { looksLikeLocator, type Names, placesNamed } from './locator-query.ts';
import { filesNear } from './near.ts';
import { isEmpty, parseQuery, type Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchResult } from './search-result.ts';

/** What people call the documents of the record, and the acronyms that these spell out. */
export interface RecordTerms {
  acronyms: readonly Acronym[];
  names: Names;
}

/** An answer. What is read of it is read by file. */
export interface Answer {
  /** The query that was answered: a word that was not there is replaced by the one meant. */
  query: Query;
  /** The files of the results that are chosen, in the order chosen. */
  files: string[];
  /** The files of all results, best first. */
  all: string[];
  /** Set where the query has exact phrases. */
  exact?: ExactAnswer;
  /** The files of passages that the query names by their locator; they come first in `files`. */
  named: string[];
  /** Other forms that were searched for as well. */
  also: string[];
  /** Words that the record does not have. */
  unknown: UnknownWord[];
}

/** An answer before anything is chosen of it. */
type WholeAnswer = Omit<Answer, 'files'>;

/**
 * Answers what was typed; nothing where nothing was asked. With `everything`,
 * however many candidates there are. `early` is given results that are known
 * before all is, where they are not to be narrowed or ordered.
 */
export async function answer(
  index: SearchIndex,
  typed: string,
  choice: Choice,
  terms: RecordTerms,
  everything: boolean,
  early: (results: SearchResult[], query: Query) => void,
): Promise<Answer | undefined> {
  const query = parseQuery(typed);
  if (isEmpty(query)) return undefined;
  const whole =
    query.phrases.length > 0
      ? await answerPhrases(index, query, everything, isEverything(choice) ? early : () => {})
      : await answerTerms(index, query, typed, terms);
  const files = isEverything(choice) ? whole.all : choose(whole.all, choice, await index.facets());
  return { ...whole, files };
}

/** The files of what comes near what was asked, where nothing is right. It can take longer than the answer. */
export async function nearMatches({ query, all, unknown, exact }: Answer, index: SearchIndex) {
  if (all.length > 0 || unknown.length > 0) return [];
  return filesNear(index, query, exact ? [...exact.candidates, ...exact.ours] : []);
}

const NONE = { named: [], also: [], unknown: [] };

async function answerPhrases(
  index: SearchIndex,
  query: Query,
  everything: boolean,
  early: (results: SearchResult[], query: Query) => void,
): Promise<WholeAnswer> {
  const exact = await answerExactly(index, query, everything, early);
  return { ...NONE, query, all: exact.files, exact };
}

async function answerTerms(
  index: SearchIndex,
  query: Query,
  typed: string,
  { acronyms, names }: RecordTerms,
): Promise<WholeAnswer> {
  const also = alsoSearched(query.words, acronyms);
  const [named, found] = await Promise.all([filesNamed(index, typed, names), answerWords(index, query)]);
  const isPlace = named.length > 0 && (query.words.length > 1 || found.unknown.length > 0);
  if (isPlace) return { ...NONE, query, all: named, named };
  return { ...found, also, named, all: [...named, ...found.all.filter((file) => !named.includes(file))] };
}

/** The files of the passages that a query names by their locator. */
async function filesNamed(index: SearchIndex, typed: string, names: Names): Promise<string[]> {
  if (!looksLikeLocator(typed, names)) return [];
  const entries = await index.places();
  const places = entries.map(([document, locator, file]) => ({ document, locator, file }));
  return placesNamed(typed, places, names).map(({ file }) => file);
}
