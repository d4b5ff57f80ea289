/** What pages need to be cited. */

import { model } from 'virtual:record';
import type { Document } from '../documents/document.ts';
import { publicLocator } from '../documents/locator.ts';
import type { Passage } from '../documents/passage.ts';
import type { Finding, RecordEvent } from '../model/model.ts';
import { actorAddress, eventAddress, pageAddress, passageAddress } from '../model/permalink.ts';
import { permalink } from '../record/href.ts';
import type { Cited, CitedDocument } from './cited.ts';
import { citedFinding, citedWhole } from './cited-record.ts';
import type { Subject } from './json-ld.ts';

/** What is the same of all pages of the record itself. */
const PAGE: CitedDocument = {
  id: '',
  url: '',
  type: 'webpage',
  title: '',
  'title-short': '',
  'container-title': model.site.name,
  language: model.site.language,
};

/** A document, to be cited whole. */
export const documentCited = (document: Document): Cited => citedWhole(document, model.site);

/** A finding: its words and their place in its document, by its own permalink. */
export const findingCited = (finding: Finding, document: Document): Cited =>
  citedFinding(finding, document, model.site);

/** A passage: its place in its document. */
export function passageCited({ id, locator }: Passage, document: Document): Cited {
  const url = permalink(passageAddress(id));
  return { ...documentCited(document), url, locator: publicLocator(locator) };
}

/** An event's page. It bears no date of its own. */
export function eventCited({ id, title, label = title }: RecordEvent): Cited {
  const url = permalink(eventAddress(id));
  return { document: { ...PAGE, id, url, title, 'title-short': label }, url };
}

/** All that can be cited from a list of results: the documents, and a page of the record whose name and address are not yet known. */
export function everythingCited(): CitedDocument[] {
  return [...model.documents.map((document) => documentCited(document).document), PAGE];
}

/** The people, bodies and themes that an event is about, as machines are told of them. */
export function subjectsOf({ actors, themes }: RecordEvent): Subject[] {
  const named = model.actors.filter(({ id }) => actors.includes(id));
  const about = model.themes.filter(({ id }) => themes.includes(id));
  return [
    ...named.map(({ id, kind, name }): Subject => {
      return { type: kind === 'person' ? 'Person' : 'Organization', name, url: permalink(actorAddress(id)) };
    }),
    ...about.map(({ name }): Subject => ({ type: 'Thing', name })),
  ];
}

const OPEN_GOVERNMENT = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** The address of the terms of a document, or of our own words: a licence that the document states, else the page that tells of rights, if there is one. */
export function licenceOf(document?: Document): string | undefined {
  if (document?.rights.terms === 'open-government-licence') return OPEN_GOVERNMENT;
  return model.pages.some(({ id }) => id === 'rights') ? permalink(pageAddress('rights')) : undefined;
}
