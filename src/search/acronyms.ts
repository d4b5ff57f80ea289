/** Acronyms and what they stand for, which find each other. */
import { occurrencesOf } from './phrase.ts';
import { indexedText } from './search-word.ts';

/** An acronym and its long form, both in the singular. */
export interface Acronym {
  acronym: string;
  long: string;
}

/** For each acronym in a text its long form, and the other way round, so that both can be indexed. */
export function otherForms(text: string, acronyms: readonly Acronym[]): string[] {
  return acronyms.flatMap(({ acronym, long }) => {
    const hasShort = [acronym, `${acronym}s`].some((form) => stands(form, text));
    const hasLong = [long, `${long}s`].some((form) => occurrencesOf(form, text).length > 0);
    if (hasShort === hasLong) return [];
    return [hasShort ? long : acronym];
  });
}

/** Whether an acronym stands in a text with its capitals. */
function stands(acronym: string, text: string): boolean {
  return occurrencesOf(acronym, text).some(([start, end]) => text.slice(start, end) === acronym);
}

/** The other forms of what a query asks for, by words as they are indexed: what is searched for as well. */
export function alsoAsked(words: readonly string[], acronyms: readonly Acronym[]): string[] {
  const asked = ` ${words.join(' ')} `;
  return acronyms.flatMap(({ acronym, long }) => {
    const short = indexedText(acronym);
    if (asked.includes(` ${short} `) || asked.includes(` ${short}s `)) return [long];
    return [`${long}s`, long].some((form) => asked.includes(` ${indexedText(form)} `)) ? [acronym] : [];
  });
}
