/** CSL-JSON, as Zotero, Mendeley and pandoc read it. */
import type { CalendarDate } from '../../date/date.ts';
import type { Cited, Name } from '../cited.ts';
import { givenNames } from '../names.ts';
import { pinpoint } from '../pinpoint.ts';
import { notesOn } from './notes.ts';

/** An item. The place stands in its note, as CSL keeps locators with each citation. */
export function cslItem(cited: Cited): Record<string, unknown> {
  const { document, url, accessed, key = document.id } = cited;
  const { type, title, author, recipient, publisher, genre, language, issued } = document;
  const item = {
    id: key,
    type,
    title,
    'title-short': document['title-short'],
    author: author?.map(cslName),
    recipient: recipient?.map(cslName),
    'container-title': document['container-title'],
    publisher,
    genre,
    language,
    issued: issued && cslDate(issued),
    accessed: accessed && cslDate(accessed),
    URL: url,
    note: pinpoint(cited, { paragraph: 'para' }) || undefined,
    annote: notesOn(cited).join(' ') || undefined,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

/** Items as a file. */
export const cslJson = (all: readonly Cited[]): string => `${JSON.stringify(all.map(cslItem), null, 2)}\n`;

const cslName = (name: Name): Name => ('literal' in name ? name : { ...name, given: givenNames(name.given) });

function cslDate({ year, month, day }: CalendarDate) {
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] };
}
