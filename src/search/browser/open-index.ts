/** Opens the index of the record, by its size. */
import type { Acronym } from '../acronyms.ts';
import { facetTable } from '../facet-table.ts';
import { largeIndex } from '../large-index.ts';
import { fragmentFile } from '../pagefind-format.ts';
import type { SearchIndex } from '../search-index.ts';
import {
  type FacetColumns,
  type PlaceEntry,
  type RecordEntry,
  SEARCH_FILES,
  type SearchResult,
} from '../search-result.ts';
import { smallIndex } from '../small-index.ts';
import { whileArriving } from './arrivals.ts';
import { fetchJson } from './index-file.ts';
import { openPagefind } from './pagefind.ts';

/** The index below a base path, of a small record or a large one. Its calls throw SearchDamaged. */
export function openIndex(base: string, isSmall: boolean, acronyms: readonly Acronym[]): SearchIndex {
  const find = openPagefind(base);
  const file = <T>(path: string) => fetchJson<T>(base + path);
  const { withWords, withPhrase, read } = isSmall
    ? smallIndex(
        () => file<RecordEntry[]>(SEARCH_FILES.records),
        (words) => find(words.join(' ')),
        acronyms,
      )
    : largeIndex(find, (name) => file<SearchResult>(fragmentFile(name)));
  return {
    withWords: (words) => whileArriving(withWords(words)),
    withPhrase: (words) => whileArriving(withPhrase(words)),
    read: (files) => whileArriving(read(files)),
    places: once(() => file<PlaceEntry[]>(SEARCH_FILES.places)),
    vocabulary: once(async () => new Map(await file<[string, number][]>(SEARCH_FILES.vocabulary))),
    facets: once(async () => facetTable(await file<FacetColumns>(SEARCH_FILES.facets))),
  };
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    return whileArriving(loading);
  };
}
