/** What a result of search says: made at build for each passage and event, read in the browser. */
import type { Locator } from '../documents/locator.ts';
import { fragmentFile, INDEX_FOLDER } from './pagefind-format.ts';

/** A passage or an event as a result of search. */
export interface SearchResult {
  /** Its address, below the base path. */
  url: string;
  kind: 'passage' | 'event';
  /** The document's id; empty for an event. */
  document: string;
  /** What the document is called, or the event's headline. */
  title: string;
  /** Where a passage stands in its document. */
  locator?: Locator;
  /** The name of an event's lane. */
  lane?: string;
  /** In words. */
  date: string;
  /** The year under which it is listed. */
  year: string;
  /** Published whole, as short quotations, or in our words only. */
  status: 'full' | 'excerpt' | 'summary';
  /** The document's words, as they stand there; empty where there are none. */
  words: string;
  /** Of an item of a list, the document's words that introduce it; they are shown before it, and found where they stand. */
  leadIn?: string;
  /** Our own words: the summary of a passage, the account of an event. */
  ours: string;
  /** What the passage states, under headlines of ours. */
  findings?: ResultFinding[];
  /** Set for a passage that names what others say: a row of a table, a heading that states nothing itself. */
  names?: true;
  /** Its place among all: documents by date, their passages, then events. */
  place: number;
}

/** A finding, and from where to where its words stand in those of the passage. */
export type ResultFinding = [id: string, headline: string, from: number, to: number];

/** All of our own words in a result. */
export function ourWordsIn({ ours, findings = [] }: Pick<SearchResult, 'ours' | 'findings'>): string {
  return [ours, ...findings.map(([, headline]) => headline)].join('\n');
}

/** What is searched of a result: all words in it, and the headline of an event. What a document is called is indexed apart. */
export function searchedText(result: Omit<SearchResult, 'place'>): string {
  const { kind, title, words } = result;
  return [...(kind === 'event' ? [title] : []), words, ourWordsIn(result)].join('\n');
}

/** By what results can be narrowed. */
export const FACETS = ['document', 'kind', 'words', 'year', 'theme', 'actor'] as const;
export type Facet = (typeof FACETS)[number];

/** The values by which a result is narrowed: none, one or several of each facet. */
export type Facets = Record<Facet, string[]>;

/** The facets of all records in their order: a row has its file, its place by date, and for each facet the place of its value, or those of all where it has not just one. */
export interface FacetColumns {
  values: Facets;
  rows: [file: string, date: number, ...chosen: (number | number[])[]][];
}

/** A passage by its place, and the file of the index that has it. */
export type PlaceEntry = [document: string, locator: Locator, file: string];

/** A record by the file of the index that has it. */
export type RecordEntry = [file: string, result: SearchResult];

/** A passage with the document's words, as quotations are checked against it. */
export type PassageEntry = [id: string, locator: Locator, words: string];

/** Files of ours beside the index, below the base path. */
export const SEARCH_FILES = {
  facets: `${INDEX_FOLDER}facets.json`,
  places: `${INDEX_FOLDER}places.json`,
  vocabulary: `${INDEX_FOLDER}vocabulary.json`,
  passages: `${INDEX_FOLDER}passages.json`,
  /** All records of a small record, packed as each of them is. */
  records: fragmentFile('all'),
} as const;
