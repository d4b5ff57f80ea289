/** Chicago, notes and bibliography. */
import { type Cited, type CitedDocument, kindOf } from '../cited.ts';
import { dateOf, monthDayYear } from '../dates.ts';
import { familyFirst, inOrder, letterTo, listed } from '../names.ts';
import { pinpoint } from '../pinpoint.ts';
import { stopAfter, titleInMarks } from '../quotation-marks.ts';
import { after, italic, joined, link, type Run, runs } from '../run.ts';
import { citedInNote } from '../secondary-source.ts';
import type { Style } from '../style.ts';

export const chicago: Style = {
  name: 'Chicago (notes)',
  marks: 'double',
  note(cited) {
    const { url, accessed } = cited;
    const place = pinpoint(cited, { paragraph: 'para.' });
    const seen = accessed && `accessed ${monthDayYear(accessed)}`;
    return runs`${inNote(cited)}, ${joined([place, seen, link(url)], ', ')}.`;
  },
  secondary: (source, cited) => citedInNote(source, chicago.note(cited)),
  entry({ document, accessed }) {
    const seen = after(' Accessed ', accessed && monthDayYear(accessed), '.');
    return runs`${inEntry(document)}${seen} ${link(document.url)}.`;
  },
};

const dateIn = (document: CitedDocument) => dateOf(document, monthDayYear);

function inNote({ document }: Cited): Run[] {
  const { title, publisher, 'container-title': container } = document;
  const authors = after('', listed(document.author, inOrder));
  const kind = kindOf(document);
  if (kind === 'letter')
    return joined([joined([authors, listed(document.recipient, inOrder)], ' to '), dateIn(document)], ', ');
  if (kind === 'report') {
    const facts = joined([publisher, dateIn(document)], ', ');
    return runs`${joined([authors, italic(title)], ', ')}${after(' (', facts, ')')}`;
  }
  const quoted = joined([authors, titleInMarks(title, 'double', ',')], ', ');
  const periodical = container && (kind === 'article' ? italic(container) : container);
  return joined([quoted, joined([periodical, dateIn(document)], ', ')], ' ');
}

/** A work without an author stands under the newspaper's or the site's name. */
function inEntry(document: CitedDocument): Run[] {
  const { title, publisher, 'container-title': container } = document;
  const authors = listed(document.author, familyFirst, { rest: inOrder, and: ', and ' });
  const kind = kindOf(document);
  const signed = after('', authors, stopAfter(authors));
  if (kind === 'letter')
    return runs`${joined([signed, joined([letterTo(document, inOrder), dateIn(document)], ', ')], ' ')}.`;
  const periodical = container && (kind === 'article' ? italic(container) : container);
  if (kind === 'report') {
    const facts = joined([publisher, dateIn(document)], ', ');
    return joined([signed, after('', italic(title), stopAfter(title)), after('', facts, '.')], ' ');
  }
  const opening = authors ? signed : after('', periodical, '.');
  const issue = joined([authors ? periodical : '', dateIn(document)], ', ');
  return joined([opening, titleInMarks(title, 'double', '.'), after('', issue, '.')], ' ');
}
