/** A document in schema.org's words, for search engines. */
import { type Cited, type CitedDocument, type Kind, kindOf, type Name } from './cited.ts';
import { isoDate } from './dates.ts';
import { givenNames, inOrder } from './names.ts';

const TYPES: Record<Kind, string> = {
  report: 'Report',
  letter: 'Message',
  article: 'NewsArticle',
  page: 'WebPage',
};

/** The JSON-LD of a document's page, safe to stand in a script element. `license` is the address of its terms. */
export function jsonLd({ document, url }: Cited, license?: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': TYPES[kindOf(document)],
    '@id': url,
    url,
    ...bibliographic(document),
    license,
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function bibliographic(document: CitedDocument) {
  const { title, author, recipient, publisher, genre, issued, language } = document;
  const container = document['container-title'];
  const kind = kindOf(document);
  const date = issued && isoDate(issued);
  return {
    name: title,
    ...(kind === 'article' && { headline: title }),
    author: author?.map(agent),
    recipient: recipient?.map(agent),
    publisher: publisher && agent({ literal: publisher }),
    isPartOf: container && { '@type': 'Periodical', name: container },
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
