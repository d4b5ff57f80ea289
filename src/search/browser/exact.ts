/** Exact phrases: Pagefind finds candidates by their stems, and each is verified to the letter. */

import { fold } from '../fold.ts';
import { type Facets, type Found, facetsOf } from '../found.ts';
import { occurrencesOf } from '../phrase.ts';
import type { Query } from '../query.ts';
import { isFormOf, searchWords } from '../search-word.ts';
import type { Choice, Counts, Index, Order } from './engine.ts';
import { FACETS } from './state.ts';

/** What is known of exact phrases in the whole record, and which passages of it are chosen. */
export interface Exact {
  /** How often the phrases stand in the documents' words, in all. */
  count: number;
  /** The ids of the documents in which they stand. */
  documents: string[];
  /** The files of the passages that have them and are chosen. */
  files: string[];
  /** The files of those that have them only in our own words. */
  ours: string[];
  /** Files that have the same words by their stems, yet not these. */
  candidates: string[];
  counts: Counts;
  /** How many candidates were not looked at. */
  unread: number;
}

/** So many candidates are read without being asked for more. */
const READ = 500;
/** Few words make a search cheap, and long ones make it narrow. */
const ASKED = 3;

/** The places of the phrases of a query, verified. Without `everything`, no more than 500 candidates are read. */
export async function answerExactly(
  index: Index,
  query: Query,
  { facets, order }: Choice,
  everything = false,
): Promise<Exact> {
  const found = await index.find(`"${narrowest(query.phrases).join(' ')}"`);
  const limit = everything ? found.length : READ;
  const candidates = found.map(({ file }) => file);
  const read = await index.read(candidates.slice(0, limit));
  const records = read.map((record, at) => ({
    record,
    file: candidates[at] ?? '',
    ...verify(query, record),
  }));
  const exact = records.filter(({ verdict }) => verdict === 'exact');
  const inOrder = exact.filter(({ record }) => matches(record, facets)).sort(by(order));
  return {
    count: exact.reduce((sum, { count }) => sum + count, 0),
    documents: [...new Set(exact.map(({ record }) => record.document))],
    files: inOrder.map(({ file }) => file),
    ours: records.filter(({ verdict }) => verdict === 'ours').map(({ file }) => file),
    candidates: records.filter(({ verdict }) => verdict === 'near').map(({ file }) => file),
    counts: countFacets(
      exact.map(({ record }) => record),
      facets,
    ),
    unread: Math.max(0, candidates.length - limit),
  };
}

/** The stretch of at most three words of the phrases that has the most letters. */
function narrowest(phrases: readonly string[]): string[] {
  const stretches = phrases.flatMap((phrase) => {
    const words = searchWords(phrase).map(({ word }) => word);
    return words.map((_, at) => words.slice(at, at + ASKED));
  });
  const letters = (words: readonly string[]) => words.join('').length;
  return stretches.reduce((best, words) => (letters(words) > letters(best) ? words : best), []);
}

interface Verdict {
  verdict: 'exact' | 'ours' | 'near' | 'out';
  count: number;
}

/** Whether a record has all phrases to the letter in the document's words, or in ours; all words; and nothing excluded. */
function verify({ phrases, words, without }: Query, { title, words: own, ours }: Found): Verdict {
  const [document, all] = [fold(own), fold(`${own}\n${ours}`)];
  if (without.some((text) => occurrencesOf(text, all).length > 0)) return { verdict: 'out', count: 0 };
  const had = words.length > 0 ? searchWords(`${title} ${own} ${ours}`) : [];
  if (!words.every((asked) => had.some(({ word }) => isFormOf(asked, word))))
    return { verdict: 'out', count: 0 };
  const counts = phrases.map((phrase) => occurrencesOf(phrase, document).length);
  if (counts.every(Boolean))
    return { verdict: 'exact', count: counts.reduce((sum, count) => sum + count, 0) };
  const inAll = phrases.every((phrase) => occurrencesOf(phrase, all).length > 0);
  return { verdict: inAll ? 'ours' : 'near', count: 0 };
}

function matches(record: Found, facets: Partial<Facets>): boolean {
  const own = facetsOf(record);
  return FACETS.every((facet) => !facets[facet] || facets[facet] === own[facet]);
}

type Verified = { record: Found; count: number };

/** By relevance the most places first; else as the record has them. */
function by(order: Order): (a: Verified, b: Verified) => number {
  const place = ({ record }: Verified) => record.order[order === 'date' ? 'date' : 'document'];
  return (a, b) => (order === 'relevance' ? b.count - a.count : 0) || place(a) - place(b);
}

/** How many records have each value of a facet, among those that have what is chosen of the others. */
function countFacets(records: readonly Found[], facets: Partial<Facets>): Counts {
  const counts: Counts = {};
  for (const facet of FACETS) {
    const among = records.filter((record) => matches(record, { ...facets, [facet]: undefined }));
    const values: Record<string, number> = {};
    for (const record of among) {
      const value = facetsOf(record)[facet];
      if (value) values[value] = (values[value] ?? 0) + 1;
    }
    counts[facet] = values;
  }
  return counts;
}
