import { sha256 } from '../documents/sha256.ts';
import type { Finding } from '../model/model.ts';
import { findingAddress } from '../model/permalink.ts';
import type { PublicRecord } from './record-schema.ts';

/** A finding as the public data have it, with the digest of its words, by which a copy can be checked. */
export function publicFinding(finding: Finding): PublicRecord['findings'][number] {
  const { id, passage, quotation, headline, kind, counts, themes, actors, notHeld, date, dateNote } = finding;
  return {
    id,
    document: passage.document,
    fragment: passage.fragment,
    ...(passage.leadIn && { leadIn: passage.leadIn }),
    quotation,
    headline,
    kind,
    ...(counts && { counts }),
    themes,
    actors,
    notHeld,
    ...(date && {
      date: date.edtf,
      dateBasis: finding.dateBasis,
      datePassage: finding.datePassage ?? passage.id,
    }),
    ...(dateNote && { dateNote }),
    sha256: sha256(quotation),
    url: findingAddress(id),
  };
}
