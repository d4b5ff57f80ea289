/** What every style gives. */
import type { Cited } from './cited.ts';
import type { Marks } from './quotation-marks.ts';
import type { Source } from './secondary-source.ts';
import type { TextRun } from './text-runs.ts';

export interface Style {
  name: string;
  /** The marks around a quotation. */
  marks: Marks;
  /** What stands in the text or at the foot of the page, with the place. */
  note: (cited: Cited) => TextRun[];
  /** The same for a source that is known only through what is cited. */
  secondary: (source: Source, cited: Cited) => TextRun[];
  /** What stands in the bibliography, without the place. */
  entry: (cited: Cited) => TextRun[];
}
