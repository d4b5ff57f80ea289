/** Harvard as in Cite Them Right: author and year in the text. */
import { type Cited, type CitedDocument, kindOf } from '../cited.ts';
import { dateOf, dayMonth, dayMonthYear, yearOf } from '../dates.ts';
import { asPrinted, familyOf, letterTo, listed, withCloseInitials } from '../names.ts';
import { pinpoint } from '../pinpoint.ts';
import { stopAfter, titleInMarks } from '../quotation-marks.ts';
import { after, italic, joined, link, type Run, runs } from '../run.ts';
import type { Style } from '../style.ts';

export const harvard: Style = {
  name: 'Harvard (Cite Them Right)',
  marks: 'single',
  note: (cited) => runs`(${inText(cited)})`,
  secondary: (source, cited) =>
    runs`(${source.author}, ${source.year ?? 'no date'}, cited in ${inText(cited)})`,
  entry(cited) {
    const { document, accessed } = cited;
    const lead = leading(document, listed(document.author, withCloseInitials));
    const on = after(' (Accessed: ', accessed && dayMonthYear(accessed), ')');
    return runs`${lead} (${year(document)})${after(' ', source(cited))} Available at: ${link(document.url)}${on}.`;
  },
};

function inText(cited: Cited): Run[] {
  const { document } = cited;
  const place = pinpoint(cited, { paragraph: 'para.' });
  return joined([leading(document, listed(document.author, familyOf)), year(document), place], ', ');
}

const year = (document: CitedDocument) => yearOf(document) || 'no date';

/** What stands first: the author, else the newspaper, else the title. */
function leading(document: CitedDocument, authors: string): Run[] {
  if (authors) return runs`${authors}`;
  return runs`${italic((kindOf(document) === 'article' && document['container-title']) || document.title)}`;
}

function source({ document }: Cited): Run[] {
  const { title, author, 'container-title': container } = document;
  const day = after(', ', dateOf(document, dayMonth));
  const kind = kindOf(document);
  if (kind === 'letter') return runs`${letterTo(document, asPrinted)}${day}.`;
  if (kind === 'article')
    return runs`${titleInMarks(title, 'single')}${after(', ', author && container && italic(container))}${day}.`;
  if (author) return runs`${italic(title)}${stopAfter(title)}`;
  return after('', container, '.');
}
