/** The id of the passage that a document's date names: a fragment alone is of the document itself. */
export function datingPassage(document: string, passage: string): string {
  return passage.includes('#') ? passage : `${document}#${passage}`;
}
