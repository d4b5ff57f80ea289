/** A query answered: what the record has, and how sure that is. */
import { type Acronym, alsoAsked } from '../acronyms.ts';
import { oursOf, type PlaceEntry, SEARCH_FILES, type Found as Shown } from '../found.ts';
import { looksLikeLocator, type Names, placesNamed } from '../locator-query.ts';
import { isEmpty, parseQuery, type Query } from '../query.ts';
import { indexedText, isFormOf, searchWords, tellingOf } from '../search-word.ts';
import { isKnown, suggest, type Vocabulary } from '../suggest.ts';
import type { Candidate, Index } from './engine.ts';
import { answerExactly, type Exact } from './exact.ts';
import { arrange, type Choice, facetTable, isAll } from './facet-table.ts';
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
  /** The files of passages that come near, where none is right. */
  near: string[];
}

/** The most that is offered as near. */
const NEAR = 5;

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
      ? await answerPhrases(
          known.small ? smallIndex(index) : index,
          query,
          everything,
          isAll(choice) ? early : () => {},
        )
      : await answerTerms(index, query, typed, known);
  const files = isAll(choice) ? found.all : arrange(found.all, choice, await facetTable(index));
  return { ...found, files };
}

type Found = Omit<Answer, 'files'>;

const none = { named: [], also: [], unknown: [], near: [] };

async function answerPhrases(...asked: Parameters<typeof answerExactly>): Promise<Found> {
  const [index, query] = asked;
  const exact = await answerExactly(...asked);
  const isNowhere = exact.files.length === 0;
  const near = isNowhere ? await nearest(index, query, [...exact.candidates, ...exact.ours]) : [];
  return { ...none, query, all: exact.files, exact, near };
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

type Worded = Pick<Answer, 'query' | 'all' | 'unknown' | 'near'>;

/** All records that have all the words, or forms of them. */
async function answerWords(index: Index, query: Query): Promise<Worded> {
  const files = await ranked(index, query);
  const unknown = await unknownWords(index, tellingOf(query.words), files.slice(0, 1));
  if (unknown.length === 0) {
    const near = files.length === 0 ? await nearest(index, query, []) : [];
    return { query, all: files, unknown, near };
  }
  const meant = new Map(unknown.flatMap(({ word, meant }) => (meant ? [[word, meant]] : [])));
  if (meant.size < unknown.length) return { query, all: [], unknown, near: [] };
  const corrected = { ...query, words: query.words.map((word) => meant.get(word) ?? word) };
  return { query: corrected, all: await ranked(index, corrected), unknown, near: [] };
}

/** So many of the best are looked at again; these are read before the others, and can be shown. */
export const WEIGHED = 10;
/** An account in our words counts for less than the words it rests on; words that stand together, for more. */
const OURS = 0.6;
/** A heading or a row is short, and so scores high; it says less than what stands below it. */
const NAMES = 0.25;
const TOGETHER = 1.6;

/** The files with all the words, best first; the best of them weighed by what they say. */
async function ranked(index: Index, query: Query): Promise<string[]> {
  const found = await filesWith(index, query);
  const files = found.map(({ file }) => file);
  const best = await index.read(files.slice(0, WEIGHED));
  const phrase = query.words.join(' ');
  const weigh = ({ kind, names, words, ours }: Shown) =>
    (kind === 'event' ? OURS : names ? NAMES : 1) *
    (query.words.length > 1 && ` ${indexedText(`${words}\n${ours}`)} `.includes(` ${phrase} `)
      ? TOGETHER
      : 1);
  const scores = new Map(
    best.map((record, at) => [files[at], (found[at]?.score ?? 0) * weigh(record)] as const),
  );
  const again = files.slice(0, WEIGHED).sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  return [...again, ...files.slice(WEIGHED)];
}

async function filesWith(index: Index, { words, without }: Query): Promise<Candidate[]> {
  const [found, ...out] = await Promise.all([
    index.find(tellingOf(words).join(' ')),
    ...without.map((text) => index.find(quoted(text))),
  ]);
  const excluded = new Set(out.flat().map(({ file }) => file));
  return found.filter(({ file }) => !excluded.has(file));
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

/**
 * What comes near where nothing is right: first the candidates that did not
 * bear verification, then records with all the words, then those with the
 * rarest of them.
 */
async function nearest(index: Index, query: Query, first: readonly string[]): Promise<string[]> {
  if (first.length >= NEAR) return first.slice(0, NEAR);
  const words = tellingOf([...new Set([...query.phrases.flatMap(wordsOf), ...query.words])]);
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
function quoted(text: string): string {
  return `"${wordsOf(text).join(' ')}"`;
}
