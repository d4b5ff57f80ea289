/**
 * The index of a small record: all its texts come as one file, from which
 * exact wordings are looked for and results are read, and by which every
 * result is verified. Pagefind ranks those that have words.
 */
import { must } from '../reading/must.ts';
import { type Acronym, otherForms } from './acronyms.ts';
import type { Candidate, SearchIndex } from './search-index.ts';
import { type RecordEntry, type SearchResult, searchedText } from './search-result.ts';
import { isFormOf, searchWords } from './search-word.ts';

/**
 * The words and results of a small record. `load` gets its file, `rank` what
 * Pagefind finds; both throw where that cannot be had.
 */
export function smallIndex(
  load: () => Promise<readonly RecordEntry[]>,
  rank: (words: readonly string[]) => Promise<Candidate[]>,
  acronyms: readonly Acronym[],
): Pick<SearchIndex, 'withWords' | 'withPhrase' | 'read'> {
  let loading: Promise<ReadonlyMap<string, SearchResult>> | undefined;
  const all = () => {
    loading ??= load().then((entries) => new Map(entries));
    return loading;
  };
  const words = new Map<string, string[]>();
  const wordsOf = (file: string, result: SearchResult) => {
    const known = words.get(file) ?? wordsIn(result, acronyms);
    words.set(file, known);
    return known;
  };
  return {
    async withWords(wanted) {
      const [candidates, results] = await Promise.all([rank(wanted), all()]);
      return candidates.filter(({ file }) => standAnywhere(wanted, wordsOf(file, resultOf(file, results))));
    },
    async withPhrase(wanted) {
      const results = [...(await all())];
      return results
        .filter(([file, result]) => standTogether(wanted, wordsOf(file, result)))
        .map(([file]) => file);
    },
    async read(files) {
      const results = await all();
      return new Map(files.map((file) => [file, resultOf(file, results)]));
    },
  };
}

function resultOf(file: string, results: ReadonlyMap<string, SearchResult>): SearchResult {
  return must(results.get(file), `the record of ${file}`);
}

/** All words by which a record is found: also acronyms for what they stand for, and the other way round. */
function wordsIn(result: SearchResult, acronyms: readonly Acronym[]): string[] {
  const text = searchedText(result);
  const all = [result.title, text, ...otherForms(text, acronyms)].join('\n');
  return searchWords(all).map(({ word }) => word);
}

function standTogether(wanted: readonly string[], words: readonly string[]): boolean {
  return words.some((_, from) => wanted.every((word, at) => isFormOf(word, words[from + at] ?? '')));
}

function standAnywhere(wanted: readonly string[], words: readonly string[]): boolean {
  return wanted.every((one) => words.some((word) => isFormOf(one, word)));
}
