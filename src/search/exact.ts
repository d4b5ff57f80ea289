/** Exact phrases: Pagefind finds candidates by their stems, and each is verified to the letter. */

import { fold } from '../fold.ts';
import { occurrencesOf } from '../phrase.ts';
import type { Query } from '../query.ts';
import { type Found, oursOf } from '../search-result.ts';
import { isFormOf, searchWords } from '../search-word.ts';
import type { Index } from './engine.ts';

/** What is known of exact phrases in the whole record, and where. */
export interface Exact {
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

/** So many candidates are read without being asked for more. */
const READ = 500;
/** Few words, or phrases, are little to load; yet fewer than so many stand in too many places, and each of these takes Pagefind time. */
const ASKED = 5;
/** To read so many candidates costs no more than to ask for further words. */
const FEW = 40;

/** Where there are more than few candidates, so many are read before the others. */
const EARLY = 10;

/**
 * The places of the phrases of a query, verified. Without `everything`, no more
 * than 500 candidates are read. Where they are many, `early` is told of the
 * first that are exact.
 */
export async function answerExactly(
  index: Index,
  query: Query,
  everything: boolean,
  early: (found: Found[], query: Query) => void,
): Promise<Exact> {
  const candidates = await candidatesFor(index, query.phrases);
  const limit = everything ? candidates.length : READ;
  const verified = async (most: number) => {
    const read = await index.read(candidates.slice(0, most));
    return read.map((record, at) => ({ record, file: candidates[at] ?? '', ...verify(query, record) }));
  };
  if (candidates.length > FEW) {
    const first = (await verified(EARLY)).filter(({ verdict }) => verdict === 'exact');
    early(
      first.map(({ record }) => record),
      query,
    );
  }
  const records = await verified(limit);
  const exact = records.filter(({ verdict }) => verdict === 'exact');
  exact.sort((a, b) => b.count - a.count || a.record.place - b.record.place);
  return {
    count: exact.reduce((sum, { count }) => sum + count, 0),
    documents: [...new Set(exact.map(({ record }) => record.document))],
    files: exact.map(({ file }) => file),
    ours: records.filter(({ verdict }) => verdict === 'ours').map(({ file }) => file),
    candidates: records.filter(({ verdict }) => verdict === 'near').map(({ file }) => file),
    unread: Math.max(0, candidates.length - limit),
  };
}

/** The files of the records that have a stretch of the phrases by its stems; where these are many, the phrases whole. */
async function candidatesFor(index: Index, phrases: readonly string[]): Promise<string[]> {
  const whole = phrases.map((phrase) => searchWords(phrase).map(({ word }) => word));
  const narrow = narrowest(whole);
  let files = await filesWith(index, narrow);
  const others = whole.filter(({ length }) => length > narrow.length || whole.length > 1);
  for (const words of others.slice(0, ASKED)) {
    if (files.length <= FEW) break;
    const found = new Set(await filesWith(index, words));
    files = files.filter((file) => found.has(file));
  }
  return files;
}

async function filesWith(index: Index, words: readonly string[]): Promise<string[]> {
  return (await index.find(`"${words.join(' ')}"`)).map(({ file }) => file);
}

/** The stretch of at most five words that has the most letters. */
function narrowest(phrases: readonly string[][]): string[] {
  const letters = (words: readonly string[]) => words.join('').length;
  return phrases
    .flatMap((words) => words.map((_, at) => words.slice(at, at + ASKED)))
    .reduce((best, words) => (letters(words) > letters(best) ? words : best), []);
}

interface Verdict {
  verdict: 'exact' | 'ours' | 'near' | 'out';
  count: number;
}

/** Whether a record has all phrases to the letter in the document's words, or in ours; all words; and nothing excluded. */
function verify({ phrases, words, without }: Query, found: Found): Verdict {
  const [document, all] = [fold(found.words), fold(`${found.words}\n${oursOf(found)}`)];
  if (without.some((text) => occurrencesOf(text, all).length > 0)) return { verdict: 'out', count: 0 };
  const had = words.length > 0 ? searchWords(`${found.title} ${found.words} ${oursOf(found)}`) : [];
  if (!words.every((asked) => had.some(({ word }) => isFormOf(asked, word))))
    return { verdict: 'out', count: 0 };
  const counts = phrases.map((phrase) => occurrencesOf(phrase, document).length);
  if (counts.every(Boolean))
    return { verdict: 'exact', count: counts.reduce((sum, count) => sum + count, 0) };
  const inAll = phrases.every((phrase) => occurrencesOf(phrase, all).length > 0);
  return { verdict: inAll ? 'ours' : 'near', count: 0 };
}
