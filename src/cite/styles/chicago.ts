/** Chicago, notes and bibliography. */
import { type Cited, type CitedDocument, kindOf } from '../cited.ts';
import { documentDate, monthDayYear } from '../dates.ts';
import { familyFirst, inOrder, letterTo, listed } from '../names.ts';
import { pinpoint } from '../pinpoint.ts';
import { stopAfter, titleInMarks } from '../quotation-marks.ts';
import { citedInNote } from '../secondary-source.ts';
import type { Style } from '../style.ts';
import { italic, joinParts, linkTo, prefixed, runs, type TextRun } from '../text-runs.ts';

export const chicago: Style = {
  name: 'Chicago (notes)',
  marks: 'double',
  note(cited) {
    const { url, accessed } = cited;
    const place = pinpoint(cited, { paragraph: 'para.' });
    const seen = accessed && `accessed ${monthDayYear(accessed)}`;
    return runs`${inNote(cited)}, ${joinParts([place, seen, linkTo(url)], ', ')}.`;
  },
  secondary: (source, cited) => citedInNote(source, chicago.note(cited)),
  entry({ document, accessed }) {
    const seen = prefixed(' Accessed ', accessed && monthDayYear(accessed), '.');
    return runs`${inEntry(document)}${seen} ${linkTo(document.url)}.`;
  },
};

const dateIn = (document: CitedDocument) => documentDate(document, monthDayYear);

function inNote({ document }: Cited): TextRun[] {
  const { title, publisher, 'container-title': container } = document;
  const authors = prefixed('', listed(document.author, inOrder));
  const kind = kindOf(document);
  if (kind === 'letter')
    return joinParts(
      [joinParts([authors, listed(document.recipient, inOrder)], ' to '), dateIn(document)],
      ', ',
    );
  if (kind === 'report') {
    const facts = joinParts([publisher, dateIn(document)], ', ');
    return runs`${joinParts([authors, italic(title)], ', ')}${prefixed(' (', facts, ')')}`;
  }
  const quoted = joinParts([authors, titleInMarks(title, 'double', ',')], ', ');
  const periodical = container && (kind === 'article' ? italic(container) : container);
  return joinParts([quoted, joinParts([periodical, dateIn(document)], ', ')], ' ');
}

/** A work without an author stands under the newspaper's or the site's name. */
function inEntry(document: CitedDocument): TextRun[] {
  const { title, publisher, 'container-title': container } = document;
  const authors = listed(document.author, familyFirst, { rest: inOrder, and: ', and ' });
  const kind = kindOf(document);
  const signed = prefixed('', authors, stopAfter(authors));
  if (kind === 'letter')
    return runs`${joinParts([signed, joinParts([letterTo(document, inOrder), dateIn(document)], ', ')], ' ')}.`;
  const periodical = container && (kind === 'article' ? italic(container) : container);
  if (kind === 'report') {
    const facts = joinParts([publisher, dateIn(document)], ', ');
    return joinParts([signed, prefixed('', italic(title), stopAfter(title)), prefixed('', facts, '.')], ' ');
  }
  const opening = authors ? signed : prefixed('', periodical, '.');
  const issue = joinParts([authors ? periodical : '', dateIn(document)], ', ');
  return joinParts([opening, titleInMarks(title, 'double', '.'), prefixed('', issue, '.')], ' ');
}
