/** What stands in the seeds and must not be found in the built site. */

import type { Document } from '../documents/document.ts';
import { printedWords } from '../documents/tokens.ts';
import { must } from '../reading/must.ts';
import { foldedParts, runsAmong, runsOf } from './runs-of-words.ts';

/** Telephone numbers and e-mail addresses in a text, as written. */
export function privateDetails(text: string): string[] {
  const mail = text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu) ?? [];
  const telephone = text.match(/\b0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}\b/gu) ?? [];
  return [...new Set([...mail, ...telephone])];
}

/**
 * A search for private details: an address in any case, a number however it is
 * spaced, at home or from abroad. It returns those found in a text.
 */
export function detailsIn(details: readonly string[]): (text: string) => string[] {
  const patterns = details.map((detail) => ({ detail, pattern: detailPattern([detail]) }));
  const any = detailPattern(details);
  // One look for all of them; which it was is asked only where there is one.
  return (text) =>
    any.test(text) ? patterns.filter(({ pattern }) => pattern.test(text)).map(({ detail }) => detail) : [];
}

/** A pattern for any of some details; for none of them, one that nothing matches. */
function detailPattern(details: readonly string[]): RegExp {
  const anyOf = (patterns: string[]) => `(?:${patterns.join('|') || '(?!)'})`;
  const mail = details.filter((detail) => detail.includes('@')).map((each) => each.replace(/[.+-]/g, '\\$&'));
  const telephone = details
    .filter((detail) => !detail.includes('@'))
    .map((each) => [...each.replace(/\D/g, '').replace(/^0/, '')].join('[ -]?'));
  const dialled = `(?<!\\d)(?:0|\\+44[ -]?(?:\\(0\\))?)[ -]?${anyOf(telephone)}(?!\\d)`;
  return new RegExp(`${anyOf(mail)}|${dialled}`, 'i');
}

/** At least so many words in a row are no accident, nor a name with its title. */
const RUN = 9;

/**
 * A search for words copied from documents whose rights are reserved: from
 * what their digests leave out, unless a document published in full says the
 * same. It returns the runs of nine words found in a folded text.
 */
export function reservedText(
  documents: readonly Document[],
  seeds: ReadonlyMap<string, string>,
): (folded: readonly string[]) => string[] {
  const forbidden = new Set(
    documents
      .flatMap((document) =>
        leftOutForRights(document, must(seeds.get(document.id), `the seed of ${document.id}`)),
      )
      .flatMap(runsOfWords),
  );
  for (const { passages } of documents)
    for (const { runs } of passages)
      for (const published of runs.flatMap(runsOfWords)) forbidden.delete(published);
  return runsAmong(forbidden, RUN);
}

/** The stretches of a seed that its edition leaves out because of rights. */
function leftOutForRights({ account }: Document, seed: string): string[] {
  const all = printedWords(seed).map(({ text }) => text);
  return account.omissions
    .filter(({ reason }) => reason === 'rights')
    .map(({ at, words: length }) => all.slice(at, at + length).join(' '));
}

const runsOfWords = (text: string): string[] => runsOf(foldedParts(text), RUN);
