/** The index of a large record: Pagefind finds and ranks, and each result is read from a file of its own. */
import type { Candidate, SearchIndex } from './search-index.ts';
import type { SearchResult } from './search-result.ts';

/**
 * The words and results of a large record. `find` asks Pagefind for a term,
 * `load` gets a result; both throw where that cannot be had.
 */
export function largeIndex(
  find: (term: string) => Promise<Candidate[]>,
  load: (file: string) => Promise<SearchResult>,
): Pick<SearchIndex, 'withWords' | 'withPhrase' | 'read'> {
  const loaded = new Map<string, Promise<SearchResult>>();
  const loadOnce = (file: string) => {
    const loading = loaded.get(file) ?? load(file);
    loaded.set(file, loading);
    return loading;
  };
  return {
    withWords: (words) => find(words.join(' ')),
    // Between straight quotation marks Pagefind looks for words in their order, by their stems.
    withPhrase: async (words) => (await find(`"${words.join(' ')}"`)).map(({ file }) => file),
    async read(files) {
      return new Map(await Promise.all(files.map(async (file) => [file, await loadOnce(file)] as const)));
    },
  };
}
