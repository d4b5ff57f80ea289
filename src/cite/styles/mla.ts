/** MLA, 9th edition: a short reference in the text, a chain of facts among the works cited. */
import { type Cited, type CitedDocument, kindOf } from '../cited.ts';
import { documentDate, shortMonth } from '../dates.ts';
import { familyFirst, familyOf, inOrder, letterTo, listed } from '../names.ts';
import { pinpoint } from '../pinpoint.ts';
import { stopAfter, titleInMarks } from '../quotation-marks.ts';
import type { Style } from '../style.ts';
import { italic, joinParts, linkTo, prefixed, runs, type TextRun } from '../text-runs.ts';

export const mla: Style = {
  name: 'MLA (9th edn)',
  marks: 'double',
  note: (cited) => runs`(${inText(cited)})`,
  secondary: (source, cited) => runs`(${source.author}, qtd. in ${inText(cited)})`,
  entry(cited) {
    const { document, accessed } = cited;
    const { publisher, record, 'container-title': container } = document;
    const authors = signatureOf(document, familyFirst);
    const opening = joinParts([prefixed('', authors, stopAfter(authors)), titleOf(document)], ' ');
    const issuer = kindOf(document) === 'letter' ? undefined : publisher;
    const first = joinParts(
      [container && italic(container), issuer, documentDate(document, shortMonth)],
      ', ',
    );
    const second = joinParts([record && italic(record), linkTo(document.url)], ', ');
    return runs`${opening} ${joinParts([first, second], record ? '. ' : ', ')}.${prefixed(' Accessed ', accessed && shortMonth(accessed), '.')}`;
  },
};

function inText(cited: Cited): TextRun[] {
  const place = pinpoint(cited, { paragraph: 'par.' });
  const { title } = cited.document;
  const [first = title] = title.split(': ');
  const authors = signatureOf(cited.document, familyOf);
  if (authors) return joinParts([authors, place], ', ');
  if (kindOf(cited.document) === 'report') return joinParts([italic(first), place], ', ');
  return runs`${titleInMarks(title, 'double', place && ',')}${prefixed(' ', place)}`;
}

/** The authors; none where the publisher is the author, which then is named as publisher alone. */
function signatureOf(document: CitedDocument, name: typeof familyOf): string {
  const { author, publisher } = document;
  if (kindOf(document) === 'report' && listed(author, inOrder) === publisher) return '';
  const inText = name === familyOf;
  return listed(author, name, { rest: inText ? familyOf : inOrder, and: inText ? ' and ' : ', and ' });
}

function titleOf(document: Cited['document']): TextRun[] {
  const { title } = document;
  const kind = kindOf(document);
  if (kind === 'letter') return runs`${letterTo(document, inOrder)}.`;
  return kind === 'report'
    ? runs`${italic(title)}${stopAfter(title)}`
    : runs`${titleInMarks(title, 'double', '.')}`;
}
