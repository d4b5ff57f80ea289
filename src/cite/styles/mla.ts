/** MLA, 9th edition: a short reference in the text, a chain of facts among the works cited. */
import { type Cited, type CitedDocument, kindOf } from '../cited.ts';
import { dateOf, shortMonth } from '../dates.ts';
import { familyFirst, familyOf, inOrder, letterTo, listed } from '../names.ts';
import { pinpoint } from '../pinpoint.ts';
import { stopAfter, titleInMarks } from '../quotation-marks.ts';
import { after, italic, joined, link, type Run, runs } from '../run.ts';
import type { Style } from '../style.ts';

export const mla: Style = {
  name: 'MLA (9th edn)',
  marks: 'double',
  note: (cited) => runs`(${inText(cited)})`,
  secondary: (source, cited) => runs`(${source.author}, qtd. in ${inText(cited)})`,
  entry(cited) {
    const { document, accessed } = cited;
    const { publisher, record, 'container-title': container } = document;
    const authors = signatureOf(document, familyFirst);
    const opening = joined([after('', authors, stopAfter(authors)), titleOf(document)], ' ');
    const issuer = kindOf(document) === 'letter' ? undefined : publisher;
    const first = joined([container && italic(container), issuer, dateOf(document, shortMonth)], ', ');
    const second = joined([record && italic(record), link(document.url)], ', ');
    return runs`${opening} ${joined([first, second], record ? '. ' : ', ')}.${after(' Accessed ', accessed && shortMonth(accessed), '.')}`;
  },
};

function inText(cited: Cited): Run[] {
  const place = pinpoint(cited, { paragraph: 'par.' });
  const { title } = cited.document;
  const [first = title] = title.split(': ');
  const authors = signatureOf(cited.document, familyOf);
  if (authors) return joined([authors, place], ', ');
  if (kindOf(cited.document) === 'report') return joined([italic(first), place], ', ');
  return runs`${titleInMarks(title, 'double', place && ',')}${after(' ', place)}`;
}

/** The authors; none where the publisher is the author, which then is named as publisher alone. */
function signatureOf(document: CitedDocument, name: typeof familyOf): string {
  const { author, publisher } = document;
  if (kindOf(document) === 'report' && listed(author, inOrder) === publisher) return '';
  const inText = name === familyOf;
  return listed(author, name, { rest: inText ? familyOf : inOrder, and: inText ? ' and ' : ', and ' });
}

function titleOf(document: Cited['document']): Run[] {
  const { title } = document;
  const kind = kindOf(document);
  if (kind === 'letter') return runs`${letterTo(document, inOrder)}.`;
  return kind === 'report'
    ? runs`${italic(title)}${stopAfter(title)}`
    : runs`${titleInMarks(title, 'double', '.')}`;
}
