/** Passages made ready to be compared with quotations, once for all of them. */

import { type Folded, fold } from '../documents/fold.ts';
import { type CheckWord, checkWords } from './check-words.ts';

/** A passage with the document's words. */
export interface Checked {
  /** `<document>#<fragment>`. */
  id: string;
  words: string;
}

/** A passage with its words folded and divided. */
export interface Prepared extends Checked {
  folded: Folded;
  list: CheckWord[];
}

/** All passages, and by each bare word those that have it, by their number. */
export interface Library {
  passages: Prepared[];
  holders: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Makes passages ready. */
export function prepare(passages: readonly Checked[]): Library {
  const prepared = passages.map(({ id, words }) => ({
    id,
    words,
    folded: fold(words),
    list: checkWords(words),
  }));
  const holders = new Map<string, Set<number>>();
  for (const [index, { list }] of prepared.entries())
    for (const { bare } of list) holders.set(bare, (holders.get(bare) ?? new Set()).add(index));
  return { passages: prepared, holders };
}
