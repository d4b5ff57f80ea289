/**
 * The index of a small record for exact wordings: all records are looked
 * through. That is less to load than Pagefind, which is still asked for words,
 * since it ranks them.
 */
import { type Found, oursOf } from '../search-result.ts';
import { isFormOf, searchWords } from '../search-word.ts';
import type { Index } from './engine.ts';

const known = new WeakMap<Found, string[]>();

/** An index that finds the same as Pagefind: words in order between quotation marks, and otherwise all words; forms of them too. */
export function smallIndex(index: Index): Index {
  return {
    ...index,
    async find(term) {
      const asked = wordsOf(term);
      const matches = term.startsWith('"') ? standTogether : standAnywhere;
      const entries = await index.all();
      return entries
        .filter(([, found]) => matches(asked, wordsIn(found)))
        .map(([file]) => ({ file, score: 1 }));
    },
  };
}

function standTogether(asked: readonly string[], words: readonly string[]): boolean {
  return words.some((_, from) => asked.every((word, at) => isFormOf(word, words[from + at] ?? '')));
}

function standAnywhere(asked: readonly string[], words: readonly string[]): boolean {
  return asked.every((one) => words.some((word) => isFormOf(one, word)));
}

/** The words of a record; read once. */
function wordsIn(found: Found): string[] {
  const words = known.get(found) ?? wordsOf(`${found.title}\n${found.words}\n${oursOf(found)}`);
  known.set(found, words);
  return words;
}

function wordsOf(text: string): string[] {
  return searchWords(text).map(({ word }) => word);
}
