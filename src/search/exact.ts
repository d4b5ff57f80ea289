/** Exact phrases: the index finds candidates by forms of their words, and each is verified to the letter. */
import { fold } from '../documents/fold.ts';
import { occurrencesOf } from './phrase.ts';
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { ourWordsIn, type SearchResult } from './search-result.ts';
import { isFormOf, searchWords } from './search-word.ts';

/** What is known of exact phrases in the whole record, and where. */
export interface ExactAnswer {
  /** How often the phrases stand in the documents' words, in all. */
  count: number;
  /** The ids of the documents in which they stand. */
  documents: string[];
  /** The files of the passages that have them: those with most places first. */
  files: string[];
  /** The files of those that have them only in our own words. */
  ours: string[];
  /** Files that have the same words by their stems, yet not these. */
  candidates: string[];
  /** How many candidates were not looked at. */
  unread: number;
}

/** At most so many candidates are read, unless all are asked for. */
const MAX_READ = 500;
/** At most so many candidates cost no more to read than to ask for further words. */
const FEW = 40;
/** Where there are more than few candidates, the first of them are read before the others. */
const READ_FIRST = 10;
/** At most so many words of a phrase are asked for together. More cost Pagefind time; fewer leave too many candidates. */
const MAX_STRETCH = 5;
/** At most so many further phrases are asked for, one after another. */
const MAX_FURTHER_PHRASES = 5;

/**
 * The places of the phrases of a query, verified. Without `everything`, no more
 * than 500 candidates are read. Where they are many, `early` is given the
 * first that are exact.
 */
export async function answerExactly(
  index: SearchIndex,
  query: Query,
  everything: boolean,
  early: (results: SearchResult[], query: Query) => void,
): Promise<ExactAnswer> {
  const candidates = await candidatesFor(index, query.phrases);
  if (candidates.length > FEW) {
    const first = await verified(index, query, candidates.slice(0, READ_FIRST));
    early(
      first.filter(({ verdict }) => verdict === 'exact').map(({ result }) => result),
      query,
    );
  }
  const wanted = everything ? candidates : candidates.slice(0, MAX_READ);
  const read = await verified(index, query, wanted);
  const filesOf = (kind: Verdict['verdict']) =>
    read.filter(({ verdict }) => verdict === kind).map(({ file }) => file);
  const exact = read
    .filter(({ verdict }) => verdict === 'exact')
    .sort((a, b) => b.count - a.count || a.result.place - b.result.place);
  return {
    count: exact.reduce((sum, { count }) => sum + count, 0),
    documents: [...new Set(exact.map(({ result }) => result.document))],
    files: exact.map(({ file }) => file),
    ours: filesOf('ours'),
    candidates: filesOf('near'),
    unread: candidates.length - wanted.length,
  };
}

async function verified(index: SearchIndex, query: Query, files: readonly string[]) {
  const results = await index.read(files);
  return [...results].map(([file, result]) => ({ file, result, ...verify(query, result) }));
}

/** The files of the records that have a stretch of the phrases, in forms of its words; where these are many, the phrases whole. */
async function candidatesFor(index: SearchIndex, phrases: readonly string[]): Promise<string[]> {
  const whole = phrases.map((phrase) => searchWords(phrase).map(({ word }) => word));
  const narrow = narrowest(whole);
  let files = await index.withPhrase(narrow);
  const others = whole.filter(({ length }) => length > narrow.length || whole.length > 1);
  for (const words of others.slice(0, MAX_FURTHER_PHRASES)) {
    if (files.length <= FEW) break;
    const found = new Set(await index.withPhrase(words));
    files = files.filter((file) => found.has(file));
  }
  return files;
}

/** The stretch of at most five words that has the most letters. */
function narrowest(phrases: readonly string[][]): string[] {
  const letters = (words: readonly string[]) => words.join('').length;
  return phrases
    .flatMap((words) => words.map((_, at) => words.slice(at, at + MAX_STRETCH)))
    .reduce((best, words) => (letters(words) > letters(best) ? words : best), []);
}

interface Verdict {
  verdict: 'exact' | 'ours' | 'near' | 'out';
  /** How often the phrases stand in the document's words. */
  count: number;
}

/** Whether a record has all phrases to the letter in the document's words, or in ours; all words; and nothing excluded. */
function verify({ phrases, words, excluded }: Query, result: SearchResult): Verdict {
  const ours = ourWordsIn(result);
  const [document, all] = [fold(result.words), fold(`${result.words}\n${ours}`)];
  if (excluded.some((text) => occurrencesOf(text, all).length > 0)) return { verdict: 'out', count: 0 };
  const had = words.length > 0 ? searchWords(`${result.title} ${result.words} ${ours}`) : [];
  if (!words.every((wanted) => had.some(({ word }) => isFormOf(wanted, word))))
    return { verdict: 'out', count: 0 };
  const counts = phrases.map((phrase) => occurrencesOf(phrase, document).length);
  if (counts.every(Boolean))
    return { verdict: 'exact', count: counts.reduce((sum, count) => sum + count, 0) };
  const inAll = phrases.every((phrase) => occurrencesOf(phrase, all).length > 0);
  return { verdict: inAll ? 'ours' : 'near', count: 0 };
}
