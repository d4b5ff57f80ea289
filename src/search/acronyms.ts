/** Acronyms and what they stand for, which find each other. */
import { fold } from '../documents/fold.ts';
import { occurrencesOf } from './phrase.ts';
import { indexedText } from './search-word.ts';

/** An acronym and its long form, both in the singular. */
export interface Acronym {
  acronym: string;
  long: string;
}

/** For each acronym in a text, with its capitals, its long form, and the other way round, so that both can be found. */
export function otherForms(text: string, acronyms: readonly Acronym[]): string[] {
  const folded = fold(text);
  return acronyms.flatMap(({ acronym, long }) => {
    const hasShort = [acronym, `${acronym}s`].some((form) =>
      occurrencesOf(form, folded).some(([start, end]) => text.slice(start, end) === form),
    );
    const hasLong = [long, `${long}s`].some((form) => occurrencesOf(form, folded).length > 0);
    if (hasShort === hasLong) return [];
    return [hasShort ? long : acronym];
  });
}

/** The other forms of the words of a query, which are as they are indexed: what is searched for as well. */
export function alsoSearched(words: readonly string[], acronyms: readonly Acronym[]): string[] {
  const query = ` ${words.join(' ')} `;
  return acronyms.flatMap(({ acronym, long }) => {
    const short = indexedText(acronym);
    if (query.includes(` ${short} `) || query.includes(` ${short}s `)) return [long];
    return [`${long}s`, long].some((form) => query.includes(` ${indexedText(form)} `)) ? [acronym] : [];
  });
}
