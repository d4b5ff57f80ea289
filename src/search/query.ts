/** What people type into the search field, taken apart. */
import { fold } from '../documents/fold.ts';
import { indexedText, searchWords } from './search-word.ts';

/** A query: exact phrases as typed, words folded, what must not be there. */
export interface Query {
  phrases: string[];
  words: string[];
  /** Words and phrases that must not be there. */
  excluded: string[];
}

/** What of a query is looked for, and marked where it is found. */
export type Wanted = Pick<Query, 'phrases' | 'words'>;

/** At most so many characters of a query are read: any passage is shorter, and may be asked for whole. */
const MAX_CHARACTERS = 5000;
/** At most so many words outside phrases are looked for. */
const MAX_WORDS = 60;

/** A phrase in straight or curly marks, the last of which may be missing; or a word. A hyphen in front takes out. */
const TOKEN = /(-?)(?:["＂]([^"＂]*)(?:["＂]|$)|[“”„«]([^“”»"]*)(?:[“”»"]|$))|[^\s"＂“”„«»]+/gu;

/**
 * Reads a query. Words in double quotation marks, straight or curly, are a
 * phrase, also when the last mark is missing; a hyphen in front takes out.
 * Never throws; a query without letters or figures is empty.
 */
export function parseQuery(typed: string): Query {
  const query: Query = { phrases: [], words: [], excluded: [] };
  for (const [token, sign, straight, curly] of readable(typed).matchAll(TOKEN)) {
    const phrase = straight ?? curly;
    if (phrase !== undefined) {
      if (indexedText(phrase)) (sign ? query.excluded : query.phrases).push(phrase.trim());
    } else if (/^-[\p{L}\p{N}]/u.test(token) && !/^-\d/u.test(token)) query.excluded.push(token.slice(1));
    else query.words.push(...searchWords(token).map(({ word }) => word));
  }
  return { ...query, phrases: eachOnce(query.phrases), words: query.words.slice(0, MAX_WORDS) };
}

/** A phrase that is asked for twice would be counted twice. */
function eachOnce(phrases: readonly string[]): string[] {
  const seen = new Set<string>();
  return phrases.filter((phrase) => {
    const { text } = fold(phrase);
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
}

/** Whether nothing is looked for. */
export function isEmpty({ phrases, words }: Query): boolean {
  return phrases.length + words.length === 0;
}

/** A query as it can be read: composed, without characters that control, and no longer than is read; never half a word, which stands nowhere. */
export function readable(typed: string): string {
  const text = typed
    .normalize('NFC')
    .replace(/\p{Cc}/gu, ' ')
    .trim();
  return text.length > MAX_CHARACTERS ? text.slice(0, MAX_CHARACTERS).replace(/\S*$/u, '') : text;
}
