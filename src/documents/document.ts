/**
 * A document of the record: its bibliographic fields, its passages, and the
 * account of its seed. Made from an edition; refused if the edition does not
 * collate with the seed.
 */
import type { Issue } from '../reading/issue.ts';
import type { DocumentFields } from '../schemas/document.ts';
import type { Account } from './account.ts';
import { makeBody } from './body.ts';
import { collate } from './collate.ts';
import type { EditionLine, Gap } from './edition.ts';
import { leadInWords } from './lead-in.ts';
import type { Passage } from './passage.ts';
import { printedInSeed } from './printed.ts';
import { type Quoted, quotedInBody } from './quoted.ts';
import { printedWords } from './tokens.ts';

/** A whole document of the record. */
export interface Document extends DocumentFields {
  id: string;
  passages: Passage[];
  /** The passages with the gaps between them, in order. */
  body: (Passage | Gap)[];
  account: Account;
  /** What the body of a digest's document sets in quotation marks, also where the digest leaves it out; of other documents nothing. */
  quoted: Quoted[];
}

/** Makes a document of its edition and its seed's text. `file` is the edition's, `seedFile` the seed's; `printed` is what a digest's passages print whole, for checks alone. */
export function makeDocument(
  id: string,
  fields: DocumentFields,
  lines: readonly EditionLine[],
  seed: string,
  file: string,
  seedFile: string,
): { document?: Document; printed: Map<string, string>; issues: Issue[] } {
  const { body, issues } = makeBody(id, fields.coverage, lines, file);
  const seedWords = printedWords(seed);
  const collation = collate(seedWords, lines);
  if ('difference' in collation) {
    const { problem, seedLine, editionLine, ...had } = collation.difference;
    issues.push({
      file,
      line: editionLine,
      problem: `${problem}: the edition has "${had.editionWords}", ${seedFile}:${seedLine} has "${had.seedWords}"`,
      remedy: 'set the edition as the seed reads, or mark what is left out: [… 3 words: rights]',
    });
    return { printed: new Map(), issues };
  }
  const passages = body.filter((part) => part.kind !== 'gap');
  for (const [item, words] of leadInWords(passages)) item.leadIn = words;
  const { account, extents } = collation;
  const isDigest = fields.coverage === 'digest';
  const printed = isDigest ? printedInSeed(passages, extents, seedWords) : new Map<string, string>();
  const quoted = isDigest ? quotedInBody(passages, printed) : [];
  return { document: { ...fields, id, passages, body, account, quoted }, printed, issues };
}
