/** The dates of documents: each from a passage, of the document itself or of another. */
import type { Document } from '../../documents/document.ts';
import type { Issue } from '../../reading/issue.ts';
import { checkPassage, type Passages } from './citations.ts';

/** The passage id that a document's date names: a fragment alone is of the document itself. */
export function datingPassage(document: string, passage: string): string {
  return passage.includes('#') ? passage : `${document}#${passage}`;
}

/** Dates of documents that name no passage. */
export function checkDocumentDates(documents: readonly Document[], passages: Passages): Issue[] {
  return documents.flatMap(({ id, dates }) =>
    Object.entries(dates).flatMap(([kind, dated]) => {
      const fault = dated && checkPassage(datingPassage(id, dated.passage), passages);
      return fault ? [{ file: `content/documents/${id}.md`, field: `dates.${kind}.passage`, ...fault }] : [];
    }),
  );
}
