/** What stands in the seeds and must not be found in the built site. */

import type { Document } from '../documents/document.ts';
import { words } from '../documents/words.ts';

/** Telephone numbers and e-mail addresses in a text, as written. */
export function privateDetails(text: string): string[] {
  const mail = text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu) ?? [];
  const telephone = text.match(/\b0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}\b/gu) ?? [];
  return [...new Set([...mail, ...telephone])];
}

/** Whether a text holds a private detail: an address in any case, a number however it is spaced, at home or from abroad. */
export function holdsDetail(text: string, detail: string): boolean {
  if (detail.includes('@')) return text.toLowerCase().includes(detail.toLowerCase());
  const digits = detail.replace(/\D/g, '').replace(/^0/, '');
  return new RegExp(`(?<!\\d)(?:0|\\+44[ -]?(?:\\(0\\))?)[ -]?${[...digits].join('[ -]?')}(?!\\d)`).test(
    text,
  );
}

/** So many words in a row are no accident, nor a name with its title. */
const RUN = 9;

/**
 * A search for words copied from documents whose rights are reserved: from
 * what their digests leave out, unless a document published in full says the
 * same. It returns the runs of nine words found in a text.
 */
export function reservedText(
  documents: readonly Document[],
  seeds: ReadonlyMap<string, string>,
): (text: string) => string[] {
  const published = new Set(
    documents.flatMap(({ passages }) => passages.flatMap((passage) => passage.runs.flatMap(runsOfWords))),
  );
  const forbidden = new Set(
    documents
      .flatMap((document) => leftOutForRights(document, seeds.get(document.id) ?? ''))
      .flatMap(runsOfWords)
      .filter((run) => !published.has(run)),
  );
  const openings = new Set([...forbidden].map((run) => run.split(' ', 2).join(' ')));
  return (text) => {
    if (forbidden.size === 0) return [];
    const folded = wordsOf(text);
    // Most pairs of words open no such run; only where one does is the run put together.
    const at = [...folded.keys()].filter((index) => openings.has(`${folded[index]} ${folded[index + 1]}`));
    return at.map((index) => folded.slice(index, index + RUN).join(' ')).filter((run) => forbidden.has(run));
  };
}

/** The stretches of a seed that its edition leaves out because of rights. */
function leftOutForRights({ account }: Document, seed: string): string[] {
  const all = words(seed).map(({ text }) => text);
  return account.omissions
    .filter(({ reason }) => reason === 'rights')
    .map(({ at, words: length }) => all.slice(at, at + length).join(' '));
}

/** A text's words, folded to letters and digits. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every run of nine words of a text. */
function runsOfWords(text: string): string[] {
  const folded = wordsOf(text);
  return Array.from({ length: Math.max(0, folded.length - RUN + 1) }, (_, at) =>
    folded.slice(at, at + RUN).join(' '),
  );
}
