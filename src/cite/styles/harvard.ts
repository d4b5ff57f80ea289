/** Harvard as in Cite Them Right: author and year in the text. */
import { dayMonthYear } from '../../date/date.ts';
import { type Cited, type CitedDocument, kindOf } from '../cited.ts';
import { dayMonth, documentDate, yearOf } from '../dates.ts';
import { asPrinted, familyOf, letterTo, listed, withCloseInitials } from '../names.ts';
import { pinpoint } from '../pinpoint.ts';
import { stopAfter, titleInMarks } from '../quotation-marks.ts';
import type { Style } from '../style.ts';
import { italic, joinParts, linkTo, prefixed, runs, type TextRun } from '../text-runs.ts';

export const harvard: Style = {
  name: 'Harvard (Cite Them Right)',
  marks: 'single',
  note: (cited) => runs`(${inText(cited)})`,
  secondary: (source, cited) =>
    runs`(${source.author}, ${source.year ?? 'no date'}, cited in ${inText(cited)})`,
  entry(cited) {
    const { document, accessed } = cited;
    const lead = leading(document, listed(document.author, withCloseInitials));
    const on = prefixed(' (Accessed: ', accessed && dayMonthYear(accessed), ')');
    return runs`${lead} (${year(document)})${prefixed(' ', source(cited))} Available at: ${linkTo(document.url)}${on}.`;
  },
};

function inText(cited: Cited): TextRun[] {
  const { document } = cited;
  const place = pinpoint(cited, { paragraph: 'para.' });
  return joinParts([leading(document, listed(document.author, familyOf)), year(document), place], ', ');
}

const year = (document: CitedDocument) => yearOf(document) || 'no date';

/** What stands first: the author, else the newspaper, else the title. */
function leading(document: CitedDocument, authors: string): TextRun[] {
  if (authors) return runs`${authors}`;
  return runs`${italic((kindOf(document) === 'article' && document['container-title']) || document.title)}`;
}

function source({ document }: Cited): TextRun[] {
  const { title, author, 'container-title': container } = document;
  const day = prefixed(', ', documentDate(document, dayMonth));
  const kind = kindOf(document);
  if (kind === 'letter') return runs`${letterTo(document, asPrinted)}${day}.`;
  if (kind === 'article')
    return runs`${titleInMarks(title, 'single')}${prefixed(', ', author && container && italic(container))}${day}.`;
  if (author) return runs`${italic(title)}${stopAfter(title)}`;
  return prefixed('', container, '.');
}
