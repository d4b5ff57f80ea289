/** Secondary citation: of a source that is known only through the document that is cited. */
import { runs, type TextRun } from './text-runs.ts';

/** A source that is not held. */
export interface Source {
  /** What it is called in a sentence: "the report of 2014". */
  name: string;
  author: string;
  year?: string | undefined;
}

/** In a note: the source by its name, then the note on the document. */
export function citedInNote({ name }: Source, note: readonly TextRun[]): TextRun[] {
  return runs`${name.replace(/^./u, (first) => first.toUpperCase())}, cited in ${note}`;
}
