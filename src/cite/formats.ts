/** The forms in which a citation is given besides the styles, in the order offered. */
import type { Cited } from './cited.ts';
import { bibtex } from './formats/bibtex.ts';
import { cslJson } from './formats/csl.ts';
import { quotedHtml, quotedMarkdown } from './formats/quoted.ts';
import { ris } from './formats/ris.ts';
import { textFragmentLink } from './formats/text-fragment.ts';
import { wikipedia } from './formats/wikipedia.ts';
import type { Style } from './style.ts';

/** A form: its text, and for what reference managers open, how a file's name ends. */
export interface Format {
  name: string;
  write: (cited: Cited, style: Style) => string;
  file?: string;
}

export const FORMATS: readonly Format[] = [
  {
    name: 'Link that marks the words',
    write: ({ url, quotation }) => textFragmentLink(url, quotation),
  },
  { name: 'BibTeX', write: bibtex, file: 'bib' },
  {
    name: 'RIS (EndNote, RefWorks)',
    write: ris,
    file: 'ris',
  },
  {
    name: 'CSL-JSON (Zotero, pandoc)',
    write: (cited) => cslJson([cited]),
    file: 'json',
  },
  { name: 'Wikipedia', write: wikipedia },
  { name: 'Markdown', write: quotedMarkdown },
  { name: 'HTML', write: quotedHtml },
];
