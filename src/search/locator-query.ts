/** Locators as people type them: "para 2(c)", "rec 4", a document's name and a number. */
import { fold } from '../documents/fold.ts';
import type { Locator } from '../documents/locator.ts';
import { withoutPossessive, wordPattern } from '../documents/word.ts';

/** A passage by its place. */
export interface Place {
  document: string;
  locator: Locator;
}

/** Words by which a document is called, folded; by its id. */
export type Names = ReadonlyMap<string, ReadonlySet<string>>;

/** Ways to write what is numbered; a paragraph, a bullet and a row are numbered without a word. */
const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '': ['paragraph', 'paragraphs', 'para', 'paras', 'bullet', 'bullets', 'row', 'rows'],
    note: ['note', 'notes', 'footnote', 'footnotes'],
    recommendation: ['rec', 'recs', 'recommendation', 'recommendations'],
    executive: ['exec'],
  }).flatMap(([kind, written]) => written.map((word) => [word, kind] as const)),
);

/** Whether a query may be a locator: a number with a word for what is numbered or for a document, in legal form, behind other words, or alone. */
export function looksLikeLocator(query: string, names: Names): boolean {
  const { text } = fold(query.slice(0, 200));
  if (!/\p{N}/u.test(text)) return false;
  const last = /(?:^|[ [])q?\d{1,3}(?:\.\d+)*[a-z]?\]?\s*$/u.test(text);
  const legal = /\d\s?\([a-z\d]+\)/u.test(text);
  const isMeant = (word: string) => KINDS.has(word) || namedBy(word, names).length > 0;
  return last || legal || /[§¶]/u.test(text) || wordsOf(text).some(isMeant);
}

/**
 * The places that a query names, in the order given: those whose locator it
 * is, in the documents that all other words name, or in all.
 * None, where the query has no figure.
 */
export function placesNamed<P extends Place>(query: string, places: readonly P[], names: Names): P[] {
  if (!/\p{N}/u.test(query)) return [];
  const words = wordsOf(query);
  return places.filter(({ document, locator: { section = '', kind = '', numbers } }) => {
    const own = wordsOf([section, kind, ...numbers].join(' '));
    // A word may name a document and also be part of a locator: executive.
    const rest = words.filter((word) => own.includes(word) || !namedBy(word, names).includes(document));
    return termsOf(rest).join(' ') === termsOf(own).join(' ');
  });
}

const WORD = wordPattern("'");

function wordsOf(text: string): string[] {
  return (fold(text).text.match(WORD) ?? []).map(withoutPossessive);
}

/** Words as the terms of a locator, in which two that mean the same are the same: 2c and 2(c), rec 4 and Recommendation 4. */
function termsOf(words: readonly string[]): string[] {
  const parts = words.flatMap((word) => word.match(/\p{N}+|\P{N}+/gu) ?? []);
  return parts.map((part) => KINDS.get(part) ?? part).filter(Boolean);
}

function namedBy(word: string, names: Names): string[] {
  return [...names].flatMap(([id, known]) => (known.has(word) ? [id] : []));
}
