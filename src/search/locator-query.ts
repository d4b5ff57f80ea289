/** Locators as people type them: "para 2(c)", "rec 4", a document's name and a number. */
import { fold } from '../documents/fold.ts';

/** A passage by its place. */
export interface Place {
  document: string;
  locator: string;
}

/** Words by which a document is called, folded; by its id. */
export type Names = ReadonlyMap<string, ReadonlySet<string>>;

/** Ways to write a kind of passage; what is numbered without a word is a paragraph. */
const KINDS: [RegExp, string][] = [
  [/\b(?:paragraphs?|paras?|bullets?|rows?)\b|[§¶]/gu, ''],
  [/\b(?:foot)?notes?\b/gu, 'note'],
  [/\brec(?:s|ommendations?)?\b/gu, 'recommendation'],
  [/\bexec\b/gu, 'executive'],
];

/** A locator in the form in which two that mean the same are the same: `Paragraph 7` and `para. 7`, `2(c)` and `2 c`. */
export function plainLocator(locator: string): string {
  return KINDS.reduce((text, [kind, by]) => text.replace(kind, by), fold(locator).text).replace(
    /[^\p{L}\p{N}]/gu,
    '',
  );
}

/** Whether a query may be a locator: a number with a word for what is numbered or for a document, in legal form, behind other words, or alone. */
export function looksLikeLocator(query: string, names: Names): boolean {
  const { text } = fold(query.slice(0, 200));
  if (!/\p{N}/u.test(text)) return false;
  const last = /(?:^|[ [])\d{1,3}(?:\.\d+)?[a-z]?\]?\s*$/u.test(text);
  const legal = /\d\s?\([a-z\d]+\)/u.test(text);
  const kind = KINDS.some(([pattern]) => text.search(pattern) >= 0);
  return last || legal || kind || text.split(' ').some((word) => namedBy(word, names).length > 0);
}

/**
 * The places that a query names, in the order given: those whose locator it
 * is, in the documents that all other words name, or in all.
 * None, where the query has no figure.
 */
export function placesNamed<P extends Place>(query: string, places: readonly P[], names: Names): P[] {
  if (!/\p{N}/u.test(query)) return [];
  const words = fold(query).text.trim().split(' ');
  return places.filter(({ document, locator }) => {
    const own = wordsOf(locator);
    // A word may name a document and also be part of a locator: executive.
    const rest = words.filter((word) => own.includes(word) || !namedBy(word, names).includes(document));
    return plainLocator(rest.join(' ')) === plainLocator(locator);
  });
}

function wordsOf(locator: string): string[] {
  return fold(locator).text.split(/[^\p{L}\p{N}]+/u);
}

function namedBy(word: string, names: Names): string[] {
  const bare = word.replace(/'s$|,$/u, '');
  return [...names].flatMap(([id, known]) => (known.has(bare) ? [id] : []));
}
