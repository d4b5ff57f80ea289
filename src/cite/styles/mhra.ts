/** MHRA, 4th edition: the place, then the address in angle brackets, then the day of access in square ones. */
import { dayMonthYear } from '../../date/date.ts';
import { type Cited, kindOf, type Name, whole } from '../cited.ts';
import { documentDate } from '../dates.ts';
import { familyFirst, inOrder, letterTo, listed } from '../names.ts';
import { pinpoint } from '../pinpoint.ts';
import { titleInMarks } from '../quotation-marks.ts';
import { citedInNote } from '../secondary-source.ts';
import type { Style } from '../style.ts';
import { italic, joinParts, linkTo, prefixed, runs, type TextRun } from '../text-runs.ts';

export const mhra: Style = {
  name: 'MHRA (4th edn)',
  marks: 'single',
  note: (cited) => runs`${reference(cited, inOrder)}.`,
  secondary: (source, cited) => citedInNote(source, mhra.note(cited)),
  entry: (cited) => reference(whole(cited), familyFirst),
};

function reference(cited: Cited, first: (name: Name) => string): TextRun[] {
  const { document, url, accessed } = cited;
  const authors = listed(document.author, first, { rest: inOrder });
  const place = pinpoint(cited, { paragraph: 'para.' });
  const seen = prefixed(' [accessed ', accessed && dayMonthYear(accessed), ']');
  return runs`${joinParts([authors, workOf(document), place], ', ')} <${linkTo(url)}>${seen}`;
}

function workOf(document: Cited['document']): TextRun[] {
  const { title, publisher, 'container-title': container } = document;
  const date = documentDate(document, dayMonthYear);
  const kind = kindOf(document);
  if (kind === 'letter') return joinParts([letterTo(document, inOrder).replace('L', 'l'), date], ', ');
  if (kind === 'report')
    return runs`${italic(title)}${prefixed(' (', joinParts([publisher, date], ', '), ')')}`;
  return joinParts([titleInMarks(title, 'single'), container && italic(container), date], ', ');
}
