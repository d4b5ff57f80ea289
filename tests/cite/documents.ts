/** A document of every kind that a record holds, to be cited. */
import type { Cited, CitedDocument } from '../../src/cite/cited.ts';
import type { TextRun } from '../../src/cite/text-runs.ts';
import type { Locator, LocatorBasis } from '../../src/documents/locator.ts';

const HOST = 'https://marrow.example/';

const shared = (id: string) => ({
  id,
  language: 'en-GB',
  url: `${HOST}${id}/`,
  record: 'The libraries of Marrow',
});

/** Runs as plain text. */
export const plainText = (all: readonly TextRun[]): string => all.map(({ text }) => text).join('');

/** A report by a body. */
export const REPORT: CitedDocument = {
  ...shared('report-2018'),
  type: 'report',
  title: 'Borough of Marrow: Re-inspection of the libraries (eBooks included)',
  'title-short': 'Re-inspection report',
  author: [{ literal: 'Inspectorate' }],
  publisher: 'Inspectorate',
  genre: 'Inspection report',
  issued: { year: 2018, month: 1, day: 29 },
};

/** A letter that bears its date. */
export const LETTER: CitedDocument = {
  ...shared('moss-2015'),
  type: 'personal_communication',
  title: 'RE: Inspection of the Borough of Marrow',
  'title-short': 'Moss’s letter',
  author: [{ family: 'Moss', given: 'Laura' }],
  recipient: [{ family: 'Pell', given: 'Ellis' }],
  publisher: 'Department for Libraries',
  genre: 'Letter',
  issued: { year: 2015, month: 1, day: 27 },
};

/** A letter that another document dates. */
export const UNDATED_LETTER: CitedDocument = {
  ...shared('hart-2014'),
  type: 'personal_communication',
  title: 'Advice note on the Borough of Marrow',
  'title-short': 'Hart’s letter',
  author: [{ family: 'Hart', given: 'Sir Miles' }],
  recipient: [{ family: 'Morel', given: 'Nina' }],
  publisher: 'Inspectorate',
  genre: 'Letter',
  issued: { year: 2014, month: 9, day: 30 },
  supplied: 'The letter bears no date. Public Reader gives the day.',
};

/** A press article with its author, its title with straight marks. */
export const SIGNED_ARTICLE: CitedDocument = {
  ...shared('now-2014'),
  type: 'article-newspaper',
  title: "Marrow libraries' roof rated 'inadequate'",
  'title-short': 'Books & Readers Now',
  author: [{ family: 'Hay', given: 'Derek' }],
  'container-title': 'Books & Readers Now',
  issued: { year: 2014, month: 11, day: 19 },
};

/** A press article without an author, its title with marks around an apostrophe. */
export const UNSIGNED_ARTICLE: CitedDocument = {
  ...shared('reader-2014'),
  type: 'article-newspaper',
  title: 'New ‘reader’s champion’ for Marrow',
  'title-short': 'Public Reader',
  'container-title': 'Public Reader',
  issued: { year: 2014, month: 10, day: 9 },
};

/** A page of the site itself. */
export const PAGE: CitedDocument = {
  ...shared('roof-mended'),
  record: undefined,
  type: 'webpage',
  title: 'The roof is mended',
  'title-short': 'The roof is mended',
  'container-title': 'The libraries of Marrow',
};

/** A passage of a document: where it stands, and whether the document says so itself. */
export function passage(
  document: CitedDocument,
  fragment: string,
  locator: Omit<Locator, 'basis'>,
  basis: LocatorBasis = 'printed',
): Cited {
  return { ...read(document), url: `${document.url}#${fragment}`, locator: { ...locator, basis } };
}

/** A document, read on 5 March 2026. */
export function read(document: CitedDocument): Cited {
  return { document, url: document.url, accessed: { year: 2026, month: 3, day: 5 } };
}
