/** What the search asks of the record. How it is answered differs with the record's size. */
import type { FacetTable } from './facet-table.ts';
import type { PlaceEntry, SearchResult } from './search-result.ts';
import type { Vocabulary } from './suggest.ts';

/** A record that has what was asked, by the name of its file, and how well it fits. */
export interface Candidate {
  file: string;
  score: number;
}

/** The index of a record. Each call throws where its answer cannot be relied on, never answers with less. */
export interface SearchIndex {
  /** The records that have all of some words, in any of their forms, best first. */
  withWords: (words: readonly string[]) => Promise<Candidate[]>;
  /** The files of the records in which words stand together in this order, in any of their forms. */
  withPhrase: (words: readonly string[]) => Promise<string[]>;
  /** What records say, by their files, in the order asked for. */
  read: (files: readonly string[]) => Promise<ReadonlyMap<string, SearchResult>>;
  /** The passages by their places. */
  places: () => Promise<readonly PlaceEntry[]>;
  /** How often each word stands in the record. */
  vocabulary: () => Promise<Vocabulary>;
  /** What results are narrowed, counted and ordered by. */
  facets: () => Promise<FacetTable>;
}
