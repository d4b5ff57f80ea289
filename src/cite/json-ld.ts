/** What can be cited in schema.org's words, for search engines. */
import { isoDate } from '../date/date.ts';
import { type Cited, type CitedDocument, type Kind, kindOf, type Name } from './cited.ts';
import { givenNames, inOrder } from './names.ts';
import { pinpoint } from './pinpoint.ts';

const TYPES: Record<Kind, string> = {
  report: 'Report',
  letter: 'Message',
  article: 'NewsArticle',
  page: 'WebPage',
};

/** What is told of a page besides its citation. */
interface Told {
  /** The address of its terms. */
  license?: string | undefined;
  /** When that of which it tells was so, EDTF. */
  date?: string | undefined;
}

/** A person, a body or a theme, with its page where there is one. */
export interface Subject {
  type: 'Person' | 'Organization' | 'Thing';
  name: string;
  url?: string | undefined;
}

/** The JSON-LD of a document's page, safe to stand in a script element; so are the others. */
export const documentLd = ({ document }: Cited, { license }: Told = {}): string =>
  written({ ...work(document), license });

/** The JSON-LD of a quotation's page. `name` is what the page calls it. */
export function quotationLd(cited: Cited, { name, date, license }: Told & { name: string }): string {
  const { document, url, quotation } = cited;
  return written({
    '@type': 'Quotation',
    '@id': url,
    url,
    name,
    text: quotation,
    // The words of an article may be those of someone whom it quotes.
    creator: kindOf(document) === 'article' ? undefined : document.author?.map(agent),
    position: pinpoint(cited, { paragraph: 'paragraph' }) || undefined,
    temporalCoverage: date,
    inLanguage: document.language,
    isBasedOn: work(document),
    license,
  });
}

/** The JSON-LD of a page of the site that tells of something: what it is about, and the documents that it rests on. */
export function pageLd(
  { document }: Cited,
  { about, sources, date, license }: Told & { about: Subject[]; sources: Cited[] },
): string {
  return written({
    ...work(document),
    temporalCoverage: date,
    about: about.map(({ type, ...subject }) => ({ '@type': type, ...subject })),
    citation: sources.map((source) => work(source.document)),
    license,
  });
}

const written = (data: object) =>
  JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');

/** A document, by itself or within what refers to it. */
function work(document: CitedDocument) {
  const { url, title, author, recipient, publisher, genre, issued, language } = document;
  const container = document['container-title'];
  const kind = kindOf(document);
  const date = issued && isoDate(issued);
  return {
    '@type': TYPES[kind],
    '@id': url,
    url,
    name: title,
    ...(kind === 'article' && { headline: title }),
    author: author?.map(agent),
    recipient: recipient?.map(agent),
    publisher: publisher && agent({ literal: publisher }),
    isPartOf: container && { '@type': kind === 'page' ? 'WebSite' : 'Periodical', name: container },
    genre,
    [kind === 'letter' ? 'dateSent' : 'datePublished']: date,
    inLanguage: language,
  };
}

function agent(name: Name) {
  if ('literal' in name) return { '@type': 'Organization', name: name.literal };
  return {
    '@type': 'Person',
    name: inOrder(name),
    familyName: name.family,
    givenName: givenNames(name.given),
  };
}
