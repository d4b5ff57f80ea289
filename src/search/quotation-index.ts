/** Passages made ready to be compared with quotations, once for all of them. */

import { type Folded, fold } from '../documents/fold.ts';
import { type CheckWord, checkWords } from './check-words.ts';

/** A passage with the document's words. */
export interface QuotablePassage {
  /** `<document>#<fragment>`. */
  id: string;
  words: string;
}

/** A passage with its words folded and divided. */
export interface IndexedPassage extends QuotablePassage {
  folded: Folded;
  list: CheckWord[];
}

/** All passages, and by each bare word those that have it. */
export interface QuotationIndex {
  passages: IndexedPassage[];
  holders: ReadonlyMap<string, ReadonlySet<IndexedPassage>>;
}

/** Makes passages ready. */
export function indexQuotations(passages: readonly QuotablePassage[]): QuotationIndex {
  const indexed = passages.map(({ id, words }) => ({
    id,
    words,
    folded: fold(words),
    list: checkWords(words),
  }));
  const holders = new Map<string, Set<IndexedPassage>>();
  for (const passage of indexed)
    for (const { bare } of passage.list) holders.set(bare, (holders.get(bare) ?? new Set()).add(passage));
  return { passages: indexed, holders };
}
