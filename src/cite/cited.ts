/** What a citation is made from. It can be written as JSON, so that a page can hand it to the browser. */
import type { CalendarDate } from '../date/date.ts';
import type { Locator } from '../documents/locator.ts';
import type { DocumentFields } from '../schemas/document.ts';
import type { Source } from './secondary-source.ts';

/** A person, or a body as a whole. */
export type Name = NonNullable<DocumentFields['author']>[number];

/** The bibliographic record of a document, in CSL-JSON's names, as far as citations need it. */
export interface CitedDocument
  extends Pick<
    DocumentFields,
    | 'type'
    | 'title'
    | 'title-short'
    | 'author'
    | 'recipient'
    | 'publisher'
    | 'container-title'
    | 'genre'
    | 'language'
  > {
  id: string;
  /** What the record is called in which it is read, if it was first published elsewhere. */
  record?: string | undefined;
  /** Its page in the record, whole. */
  url: string;
  /** Absent for a page that bears no date. */
  issued?: CalendarDate | undefined;
  /** Why the date stands in square brackets, in words: the document does not bear it. */
  supplied?: string | undefined;
}

/** A document or a place in it, with or without its words. */
export interface Cited {
  document: CitedDocument;
  /** The key by which reference managers tell it from others; the document's id, unless it is given. */
  key?: string | undefined;
  locator?: Locator | undefined;
  /** The document's words, to the letter. */
  quotation?: string | undefined;
  /** What the words tell of, where it is not held and known only through the document. */
  sources?: Source[] | undefined;
  /** The permalink of the place, whole. */
  url: string;
  /** The reader's own day. */
  accessed?: CalendarDate | undefined;
}

/** What kind of thing a document is, as far as styles tell them apart. */
export type Kind = 'report' | 'letter' | 'article' | 'page';

const KINDS: Record<CitedDocument['type'], Kind> = {
  report: 'report',
  personal_communication: 'letter',
  'article-newspaper': 'article',
  'article-magazine': 'article',
  webpage: 'page',
};

/** The kind of a document. */
export const kindOf = ({ type }: CitedDocument): Kind => KINDS[type];

/** The whole document that is cited, read on the same day. */
export const whole = ({ document, accessed }: Cited): Cited => ({ document, url: document.url, accessed });
