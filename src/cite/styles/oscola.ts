/** OSCOLA, 4th edition: as little punctuation as can be; titles without an ISBN in quotation marks. */
import { dayMonthYear } from '../../date/date.ts';
import { type Cited, kindOf, type Name, whole } from '../cited.ts';
import { documentDate } from '../dates.ts';
import { asPrinted, letterTo, listed, withBareInitials } from '../names.ts';
import { pinpoint } from '../pinpoint.ts';
import { titleInMarks } from '../quotation-marks.ts';
import { citedInNote } from '../secondary-source.ts';
import type { Style } from '../style.ts';
import { italic, joinParts, linkTo, prefixed, runs, type TextRun } from '../text-runs.ts';

export const oscola: Style = {
  name: 'OSCOLA (4th edn)',
  marks: 'single',
  note: (cited) => runs`${reference(cited, asPrinted, '')}.`,
  secondary: (source, cited) => citedInNote(source, oscola.note(cited)),
  entry: (cited) => reference(whole(cited), withBareInitials, '—— '),
};

/** `unattributed` stands before the title of a work that names no author. */
function reference(cited: Cited, name: (name: Name) => string, unattributed: string): TextRun[] {
  const { document, url, accessed } = cited;
  const place = pinpoint(cited, { paragraph: 'para' });
  const authors = listed(document.author, name);
  const work =
    kindOf(document) === 'letter' ? letter(cited, authors, name === asPrinted) : titled(cited, authors);
  const dash = authors ? '' : unattributed;
  return runs`${dash}${work}${prefixed(' ', place)} <${linkTo(url)}>${prefixed(' accessed ', accessed && dayMonthYear(accessed))}`;
}

function letter({ document }: Cited, sender: string, inNote: boolean): TextRun[] {
  const to = prefixed(' to ', listed(document.recipient, asPrinted));
  const date = documentDate(document, dayMonthYear);
  return inNote
    ? runs`Letter from ${sender}${to} (${date})`
    : runs`${sender}, ${letterTo(document, asPrinted)} (${date})`;
}

function titled({ document }: Cited, authors: string): TextRun[] {
  const { title, genre, publisher, 'container-title': container } = document;
  const date = documentDate(document, dayMonthYear);
  const opening = joinParts([authors, titleInMarks(title, 'single')], ', ');
  if (kindOf(document) === 'article')
    return runs`${opening}${prefixed(' ', container && italic(container))} (${date})`;
  const issue = joinParts([publisher === authors ? '' : publisher, date], ' ');
  return runs`${opening}${prefixed(' (', joinParts([genre, container && italic(container), issue], ', '), ')')}`;
}
