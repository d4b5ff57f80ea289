/** What citations need of a document, from its front matter. */
import { type CalendarDate, dateWords } from '../date/date.ts';
import { cslName } from '../documents/bibliography.ts';
import type { DocumentFields } from '../schemas/document.ts';
import type { CitedDocument } from './cited.ts';

/** A document as it is cited. `url` is its page, whole, in what is called `record`. */
export function citedDocument(
  document: DocumentFields & { id: string },
  url: string,
  record: string,
): CitedDocument {
  const { id, type, title, author, recipient, publisher, genre, language, issued } = document;
  return {
    id,
    url,
    record,
    type,
    title,
    'title-short': document['title-short'],
    author: author?.map(cslName),
    recipient: recipient?.map(cslName),
    publisher,
    'container-title': document['container-title'],
    genre,
    language,
    issued: calendarDate(issued.start ?? issued.end),
    supplied: suppliedBy(document),
  };
}

/** A day, a month or a year by its named parts. */
function calendarDate(date: CalendarDate | null): CalendarDate | undefined {
  if (!date) return undefined;
  const { year, month, day, approximate, uncertain } = date;
  return { year, month, day, ...(approximate && { approximate }), ...(uncertain && { uncertain }) };
}

/** Why the date is not the document's own: it is inferred, another document gives it, or it is not known exactly. */
function suppliedBy({ id, issued, dates }: DocumentFields & { id: string }): string | undefined {
  const dated = [dates.written, dates.published].find((each) => each?.date.edtf === issued.edtf);
  const elsewhere = dated?.passage.includes('#') && !dated.passage.startsWith(`${id}#`);
  const doubtful = issued.form !== 'date' || issued.start?.approximate || issued.start?.uncertain;
  if (dated && (elsewhere || dated.basis === 'inferred'))
    return dated.note ?? 'The document does not bear its date.';
  return doubtful ? `The date is known as ${dateWords(issued)}.` : undefined;
}
