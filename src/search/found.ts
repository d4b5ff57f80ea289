/** What a result of search says: made at build for each passage and event, read in the browser. */

/** A passage or an event as it is found. */
export interface Found {
  /** Its address, below the base path. */
  url: string;
  kind: 'passage' | 'event';
  /** The document's id; empty for an event. */
  document: string;
  /** What the document is called, or the event's headline. */
  title: string;
  locator: string;
  /** In words. */
  date: string;
  /** The year under which it is listed. */
  year: string;
  /** Published whole, as short quotations, or in our words only. */
  status: 'full' | 'excerpt' | 'summary';
  /** The document's words, as they stand there; empty where there are none. */
  words: string;
  /** Our own words: the summary of a passage, the account of an event. */
  ours: string;
  /** Its place among all: documents by date, their passages, then events. */
  place: number;
}

/** The values by which results can be narrowed, one each. */
export interface Facets {
  document: string;
  kind: Found['kind'];
  words: 'original' | 'ours';
  year: string;
}

export const FACETS = ['document', 'kind', 'words', 'year'] as const satisfies (keyof Facets)[];

/** The facets of all records in their order: a row has its file, its place by date, and for each facet the place of its value. */
export interface FacetColumns {
  values: Record<keyof Facets, string[]>;
  rows: [file: string, date: number, ...chosen: number[]][];
}

/** The values by which a result can be narrowed; an event is in no document. */
export function facetsOf({ document, kind, status, year }: Found): Facets {
  return { document, kind, words: status === 'summary' ? 'ours' : 'original', year };
}

/** With this the content of each file of Pagefind's index begins, once it is unpacked. */
export const SIGNATURE = 'pagefind_dcd';

/** A passage by its place, and the file of the index that has it. */
export type PlaceEntry = [document: string, locator: string, file: string];

/** A passage with the document's words, as quotations are checked against it. */
export type PassageEntry = [id: string, locator: string, words: string];

/** Files of ours beside the index, below the base path. */
export const SEARCH_FILES = {
  facets: 'pagefind/facets.json',
  places: 'pagefind/places.json',
  vocabulary: 'pagefind/vocabulary.json',
  passages: 'pagefind/passages.json',
} as const;
