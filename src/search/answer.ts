/** A query answered: what the record has, and how sure that is. */
import { type Acronym, alsoAsked } from '../acronyms.ts';
import { looksLikeLocator, type Names, placesNamed } from '../locator-query.ts';
import { isEmpty, parseQuery, type Query } from '../query.ts';
import { type PlaceEntry, SEARCH_FILES, type Found as Shown } from '../search-result.ts';
import { answerWords } from './answer-words.ts';
import type { Index } from './engine.ts';
import { answerExactly, type Exact } from './exact.ts';
import { arrange, type Choice, facetTable, isAll } from './facet-table.ts';
import { nearest } from './near.ts';
import { smallIndex } from './small-index.ts';

/** What is known of the record besides its index. */
export interface Known {
  acronyms: readonly Acronym[];
  names: Names;
  /** Whether all texts can be had at once. */
  small: boolean;
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
  exact?: Exact;
  /** The files of passages that the query names by their locator; they come first in `files`. */
  named: string[];
  /** Other forms that were searched for as well. */
  also: string[];
  /** Words that the record does not have, with what was meant where that can be told. */
  unknown: { word: string; meant?: string }[];
}

/**
 * Answers what was typed; nothing where nothing was asked. With `everything`,
 * however many candidates there are. `early` is told of results that are known
 * before all is, where they are not to be narrowed or ordered.
 */
export async function answer(
  index: Index,
  typed: string,
  choice: Choice,
  known: Known,
  everything: boolean,
  early: (found: Shown[], query: Query) => void,
): Promise<Answer | undefined> {
  const query = parseQuery(typed);
  if (isEmpty(query)) return undefined;
  const found =
    query.phrases.length > 0
      ? await answerPhrases(forPhrases(index, known), query, everything, isAll(choice) ? early : () => {})
      : await answerTerms(index, query, typed, known);
  const files = isAll(choice) ? found.all : arrange(found.all, choice, await facetTable(index));
  return { ...found, files };
}

/** The files of what comes near what was asked, where nothing is right. It can take longer than the answer. */
export async function nearTo({ query, all, unknown, exact }: Answer, index: Index, known: Known) {
  if (all.length > 0 || unknown.length > 0) return [];
  if (!exact) return nearest(index, query, []);
  return nearest(forPhrases(index, known), query, [...exact.candidates, ...exact.ours]);
}

function forPhrases(index: Index, { small }: Known): Index {
  return small ? smallIndex(index) : index;
}

type Found = Omit<Answer, 'files'>;

const none = { named: [], also: [], unknown: [] };

async function answerPhrases(...asked: Parameters<typeof answerExactly>): Promise<Found> {
  const [, query] = asked;
  const exact = await answerExactly(...asked);
  return { ...none, query, all: exact.files, exact };
}

async function answerTerms(index: Index, query: Query, typed: string, known: Known): Promise<Found> {
  const also = alsoAsked(query.words, known.acronyms);
  const [named, worded] = await Promise.all([
    filesNamed(index, typed, known.names),
    answerWords(index, query),
  ]);
  const isPlace = named.length > 0 && (query.words.length > 1 || worded.unknown.length > 0);
  if (isPlace) return { ...none, query, all: named, named };
  return { ...worded, also, named, all: [...named, ...worded.all.filter((file) => !named.includes(file))] };
}

/** The files of the passages that a query names by their locator. */
async function filesNamed(index: Index, typed: string, names: Names): Promise<string[]> {
  if (!looksLikeLocator(typed, names)) return [];
  const entries = (await index.file(SEARCH_FILES.places)) as PlaceEntry[];
  const places = entries.map(([document, locator, file]) => ({ document, locator, file }));
  return placesNamed(typed, places, names).map(({ file }) => file);
}
