/** /data/record.json: everything the site knows, for others to use. Addresses in it are relative to the site. */
import { locatorWords } from '../documents/locator.ts';
import { type Passage, passageText } from '../documents/passage.ts';
import { accountText, type Disagreement, type Model, type RecordEvent } from '../model/model.ts';
import {
  ADDRESS,
  actorAddress,
  disagreementAddress,
  eventAddress,
  passageAddress,
  permalinkTo,
} from '../model/permalink.ts';
import { publicDate } from './public-date.ts';
import { publicDocument } from './public-document.ts';
import { publicFinding } from './public-finding.ts';
import type { PublicRecord } from './record-schema.ts';

/** The public data of a record. */
export function publicRecord(model: Model): PublicRecord {
  const { site, documents, passages, events, findings, actors, themes, disagreements } = model;
  return {
    version: 1,
    name: site.name,
    description: site.description,
    address: permalinkTo(ADDRESS.home, site.address),
    span: site.span.edtf,
    documents: documents.map(publicDocument),
    passages: [...passages.values()].map(publicPassage),
    events: events.map(publicEvent),
    findings: findings.map(publicFinding),
    actors: actors.map(({ id, name, kind, description, posts, names }) => ({
      id,
      name,
      kind,
      description,
      posts: posts.map(({ post, body, date, passage, note }) => ({
        post,
        ...(body && { body }),
        ...(date && { date: date.edtf }),
        passage,
        ...(note && { note }),
      })),
      names: names.map(({ name, passage }) => ({ name, passage })),
      url: actorAddress(id),
    })),
    themes: themes.map(({ id, name, description }) => ({ id, name, description })),
    disagreements: disagreements.map(publicDisagreement),
    lanes: site.lanes.map(({ id, name }) => ({ id, name })),
    notHeld: site.notHeld.map(({ id, name, author, year }) => ({ id, name, author, ...(year && { year }) })),
  };
}

function publicPassage(passage: Passage) {
  const { id, document, fragment, locator, section, kind, status, leadIn, words, summary } = passage;
  return {
    id,
    document,
    fragment,
    locator: locatorWords(locator),
    locatorBasis: locator.basis,
    ...(section && { section }),
    kind,
    status,
    ...(leadIn && { leadIn }),
    text: passageText(passage),
    ...(words && summary && { summary }),
    url: passageAddress(id),
  };
}

function publicDisagreement({ id, title, note, sides }: Disagreement) {
  return {
    id,
    title,
    note,
    sides: sides.map(({ passage, finding, summary }) => ({
      passage: passage.id,
      ...(finding && { finding: finding.id, quotation: finding.quotation }),
      ...(summary && { summary }),
    })),
    url: disagreementAddress(id),
  };
}

function publicEvent(event: RecordEvent) {
  const { id, title, summary, date, dateBasis, datePassage, dateNote, otherDates, written, published } =
    event;
  const { principal, background, lane, actors, themes, findings, notHeld, follows, citations } = event;
  return {
    id,
    title,
    summary,
    account: accountText(event),
    date: date.edtf,
    dateBasis,
    datePassage,
    ...(dateNote && { dateNote }),
    otherDates: otherDates.map(publicDate),
    ...(written && { written: publicDate(written) }),
    ...(published && { published: publicDate(published) }),
    principal,
    background,
    lane,
    actors,
    themes,
    findings: findings.map((finding) => finding.id),
    notHeld,
    follows: follows.map(({ event, passage, disagreement }) => ({
      event,
      passage,
      ...(disagreement && { disagreement }),
    })),
    citations: citations.map(({ passage, quotation }) => ({
      passage: passage.id,
      ...(quotation && { quotation }),
    })),
    url: eventAddress(id),
  };
}
