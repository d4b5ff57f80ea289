/** The words by which people call a document in a locator query. */
import type { Document } from '../documents/document.ts';
import { searchWords } from './search-word.ts';

const CONNECTING = new Set(['a', 'an', 'and', 'for', 'from', 'in', 'of', 'on', 'the', 'to']);

/** The words of a document's id, short title, kind, authors, publisher and journal, folded, each once. */
export function documentNames(document: Document): string[] {
  const authors = (document.author ?? []).map((name) => ('literal' in name ? name.literal : name.family));
  const texts = [
    document.id,
    document['title-short'],
    document.genre,
    document.publisher,
    document['container-title'],
    ...authors,
  ];
  const words = texts.flatMap((text) => searchWords(text ?? '').map(({ word }) => word));
  return [...new Set(words.filter((word) => !CONNECTING.has(word)))];
}
