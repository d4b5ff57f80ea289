/** APA, 7th edition: author and year in the text; no date of access for what does not change. */
import { type Cited, type CitedDocument, kindOf } from '../cited.ts';
import { documentDate, monthDayYear, yearMonthDay, yearOf } from '../dates.ts';
import { familyOf, inOrder, letterTo, listed, withInitials } from '../names.ts';
import { pinpoint } from '../pinpoint.ts';
import { stopAfter, titleInMarks } from '../quotation-marks.ts';
import type { Style } from '../style.ts';
import { italic, joinParts, linkTo, prefixed, runs, type TextRun } from '../text-runs.ts';

export const apa: Style = {
  name: 'APA (7th edn)',
  marks: 'double',
  note: (cited) => runs`(${inText(cited)})`,
  secondary: (source, cited) =>
    runs`(${source.author}, ${source.year ?? 'n.d.'}, as cited in ${inText(cited)})`,
  entry(cited) {
    const { document, accessed } = cited;
    const authors = listed(document.author, withInitials, { and: ', & ' });
    const date = runs`(${documentDate(document, kindOf(document) === 'report' ? ({ year }) => String(year) : yearMonthDay) || 'n.d.'}).`;
    const title = titleOf(document);
    const opening = authors ? runs`${authors}${stopAfter(authors)} ${date} ${title}` : runs`${title} ${date}`;
    const from = !document.issued && accessed ? `Retrieved ${monthDayYear(accessed)}, from ` : '';
    return runs`${opening} ${prefixed('', sourceOf(cited, authors))}${from}${linkTo(document.url)}`;
  },
};

function inText(cited: Cited): TextRun[] {
  const { document } = cited;
  const place = pinpoint(cited, { paragraph: 'para.', capital: true });
  const authors = listed(document.author, familyOf, { and: ' & ' });
  const rest = joinParts([yearOf(document) || 'n.d.', place], ', ');
  if (!authors && kindOf(document) === 'article')
    return runs`${titleInMarks(document.title, 'double', ',')} ${rest}`;
  return runs`${authors || italic(document.title)}, ${rest}`;
}

function titleOf(document: CitedDocument): TextRun[] {
  const { title } = document;
  const kind = kindOf(document);
  if (kind === 'article') return runs`${title}${stopAfter(title)}`;
  if (kind !== 'letter') return runs`${italic(title)}${stopAfter(title)}`;
  return runs`${italic(title)} [${letterTo(document, inOrder)}].`;
}

/** The periodical or the body that published it, unless that is the author. */
function sourceOf({ document }: Cited, authors: string): TextRun[] {
  const { 'container-title': container, publisher } = document;
  if (container) return runs`${kindOf(document) === 'article' ? italic(container) : container}. `;
  return publisher && publisher !== authors ? runs`${publisher}. ` : [];
}
