/**
 * Every address of the site is spelled here, relative to the site's base path
 * and without a slash in front. An address is promised for ever.
 */
import { must } from '../reading/must.ts';

/** The address at which a site is published, in two parts: scheme and host, and base path. */
export function publishedAt(address: string): { site: string; base: string } {
  const { origin, pathname } = new URL(address);
  return { site: origin, base: pathname.replace(/\/*$/, '/') };
}

/** An address of the site in full, as it is promised: a permalink. `published` is the address of the site. */
export function permalinkTo(address: string, published: string): string {
  const { site, base } = publishedAt(published);
  return site + base + address;
}

/** An event's page. */
export const eventAddress = (id: string) => `events/${id}/`;

/** A document's page. */
export const documentAddress = (id: string) => `documents/${id}/`;

/** A passage on its document's page. `id` is `<document>#<fragment>`. */
export function passageAddress(id: string): string {
  const [document, fragment] = id.split('#');
  return `${documentAddress(must(document, 'a document'))}#${must(fragment, `the fragment of ${id}`)}`;
}

/** A finding's page. */
export const findingAddress = (id: string) => `findings/${id}/`;

/** A disagreement's page. */
export const disagreementAddress = (id: string) => `disagreements/${id}/`;

/** The page of a person or a body. */
export const actorAddress = (id: string) => `people/${id}/`;

/** A list narrowed to what has a value, such as a theme. `list` is the list's own address. */
export const narrowedAddress = (list: string, by: string, value: string) => `${list}#${by}=${value}`;

/** The timeline with its window on some years. */
export const yearsAddress = (from: number, to: number) => `#from=${from}&to=${to}`;

/** A page about the site. */
export const pageAddress = (id: string) => `about/${id}/`;

/** Pages and files that there is one of. */
export const ADDRESS = {
  home: '',
  events: 'events/',
  findings: 'findings/',
  documents: 'documents/',
  disagreements: 'disagreements/',
  people: 'people/',
  search: 'search/',
  check: 'check/',
  press: 'check/press/',
  openSearch: 'search/opensearch.xml',
  passages: 'passages/',
  about: 'about/',
  howToCite: 'about/cite/',
  verification: 'about/verification/',
  permanence: 'about/permanence/',
  data: 'data/',
  record: 'data/record.json',
  recordSchema: 'data/record.schema.json',
  findingsTable: 'data/findings.csv',
  eventsTable: 'data/events.csv',
  annotations: 'data/findings.jsonld',
  bibtex: 'data/citations.bib',
  ris: 'data/citations.ris',
  cslJson: 'data/citations.json',
  timelineJs: 'data/timelinejs.json',
  permalinks: 'data/permalinks.json',
  permalinksSchema: 'data/permalinks.schema.json',
  embed: 'embed/',
  feed: 'feed.xml',
} as const;
