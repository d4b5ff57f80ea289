/** The queries that the search is measured by: words and wordings of the record itself. */
import type { Model } from '../../../src/model/model.ts';
import { searchWords } from '../../../src/search/search-word.ts';
import { type Chance, chance } from '../record/chance.ts';

export const KINDS = ['one word', 'five words', 'exact phrase', 'typing error'] as const;
export type Kind = (typeof KINDS)[number];

/** A phrase that stands in a passage, and the same words in an order that stands nowhere. */
export interface Proof {
  passage: string;
  phrase: string;
  shuffled: string;
}

/** Queries are made of passages with at least this many words. */
const MIN_WORDS = 16;

/** For each kind a number of queries, each made from another passage; the same in every run. */
export function queriesOf(model: Model, count: number): Record<Kind, string[]> {
  const random = chance(4);
  const made = Array.from({ length: count }, () => {
    const { words } = random.of(longPassages(model));
    const long = [...new Set(searchWords(words).map(({ word }) => word))]
      .filter((word) => /^[a-z]{5,}$/.test(word))
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    return [
      long[0] ?? '',
      spread(long, 5).join(' '),
      `"${stretch(words.split(' '), random).join(' ')}"`,
      misspelt(long[0] ?? ''),
    ];
  });
  const of = (kind: Kind) => [...new Set(made.map((queries) => queries[KINDS.indexOf(kind)] ?? ''))];
  return Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as Record<Kind, string[]>;
}

/** A number of phrases of four to eight words, with shuffled ones. */
export function proofsOf(model: Model, count: number): Proof[] {
  const random = chance(5);
  const texts = [...model.passages.values()].map(({ words }) => ` ${plain(words)} `);
  const standsNowhere = (phrase: string) => !texts.some((text) => text.includes(` ${plain(phrase)} `));
  return Array.from({ length: count }, () => {
    for (;;) {
      const { id, words } = random.of(longPassages(model));
      const phrase = stretch(words.split(' '), random);
      const shuffled = phrase.toSorted((a, b) => (a < b ? 1 : -1)).join(' ');
      if (standsNowhere(shuffled)) return { passage: id, phrase: phrase.join(' '), shuffled };
    }
  });
}

function longPassages({ passages }: Model) {
  return [...passages.values()].filter(({ words }) => words.split(' ').length >= MIN_WORDS);
}

const plain = (text: string) =>
  searchWords(text)
    .map(({ word }) => word)
    .join(' ');

/** From four to eight words that stand together. */
function stretch(words: string[], random: Chance): string[] {
  const length = 4 + random.below(5);
  const from = random.below(words.length - length);
  return words.slice(from, from + length);
}

/** At most `count` of a list, evenly taken from the whole of it. */
function spread<T>(list: readonly T[], count: number): T[] {
  return Array.from({ length: Math.min(count, list.length) }, (_, at) => {
    return list[Math.floor((at * list.length) / count)] as T;
  });
}

/** A word with two neighbouring letters in its middle exchanged. */
function misspelt(word: string): string {
  const at = Math.floor(word.length / 2);
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}
