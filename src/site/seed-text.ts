/** What stands in the seeds and must not be found in the built site. */
import { words } from '../documents/collate.ts';
import type { Document } from '../documents/document.ts';

/** Telephone numbers and e-mail addresses in a text, as written. */
export function privateDetails(text: string): string[] {
  const mail = text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu) ?? [];
  const telephone = text.match(/\b0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}\b/gu) ?? [];
  return [...new Set([...mail, ...telephone])];
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
  return (text) => (forbidden.size === 0 ? [] : runsOfWords(text).filter((run) => forbidden.has(run)));
}

/** The stretches of a seed that its edition leaves out because of rights. */
function leftOutForRights({ account }: Document, seed: string): string[] {
  const all = words(seed).map(({ text }) => text);
  return account.omissions
    .filter(({ reason }) => reason === 'rights')
    .map(({ at, words: length }) => all.slice(at, at + length).join(' '));
}

/** Every run of nine words of a text, folded to letters and digits. */
function runsOfWords(text: string): string[] {
  const folded = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return Array.from({ length: Math.max(0, folded.length - RUN + 1) }, (_, at) =>
    folded.slice(at, at + RUN).join(' '),
  );
}
