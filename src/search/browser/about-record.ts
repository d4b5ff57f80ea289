/** What a page says of the record: its documents and acronyms, read from the list of what is searched. */
import { must } from '../../reading/must.ts';
import type { RecordTerms } from '../answer.ts';
import type { SearchedDocument } from '../sentences.ts';

const listed = (name: 'document' | 'acronym') => [
  ...document.querySelectorAll<HTMLElement>(`[data-${name}]`),
];
const field = ({ dataset }: HTMLElement, name: string) => must(dataset[name], `data-${name}`);

/** The documents of the record, in their order. */
export function documentsOnPage(): SearchedDocument[] {
  return listed('document').map((item) => ({
    id: field(item, 'document'),
    title: field(item, 'title'),
    digest: field(item, 'coverage') === 'digest',
  }));
}

/** By what names the documents are called, and which acronyms they spell out. */
export function termsOnPage(): RecordTerms {
  const names = listed('document').map((item) => {
    const words = field(item, 'names').split(' ');
    return [field(item, 'document'), new Set(words)] as const;
  });
  const acronyms = listed('acronym').map((item) => ({
    acronym: field(item, 'acronym'),
    long: field(item, 'long'),
  }));
  return { names: new Map(names), acronyms };
}
