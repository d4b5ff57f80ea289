/** /data/record.json: everything the site knows, for others to use. Addresses in it are relative to the site. */
import { cslName } from '../documents/bibliography.ts';
import { datingPassage } from '../documents/dating-passage.ts';
import type { Document } from '../documents/document.ts';
import { locatorWords } from '../documents/locator.ts';
import { type Passage, passageText } from '../documents/passage.ts';
import { accountText, type Disagreement, type Model, type RecordEvent } from '../model/model.ts';
import {
  ADDRESS,
  actorAddress,
  disagreementAddress,
  documentAddress,
  eventAddress,
  passageAddress,
  permalinkTo,
} from '../model/permalink.ts';
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

type DatedFields = {
  date: { edtf: string };
  basis: 'stated' | 'resolved' | 'inferred';
  passage: string;
  note?: string | undefined;
};

const publicDate = ({ date, basis, passage, note }: DatedFields) => ({
  date: date.edtf,
  basis,
  passage,
  ...(note && { note }),
});

function publicDocument(document: Document) {
  const { id, account, seed, passages, refersTo, coverage, rights, dates } = document;
  const inFull = (dated: DatedFields | undefined) =>
    dated && publicDate({ ...dated, passage: datingPassage(id, dated.passage) });
  return {
    id,
    csl: bibliographicRecord(document),
    coverage,
    rights: { terms: rights.terms, holder: rights.holder, statement: rights.statement },
    refersTo,
    dates: {
      ...(dates.happened && { happened: inFull(dates.happened) }),
      ...(dates.written && { written: inFull(dates.written) }),
      ...(dates.published && { published: inFull(dates.published) }),
    },
    seed: { sha256: seed.sha256, words: account.seedWords },
    counts: {
      passages: passages.length,
      publishedWords: account.publishedWords,
      omittedWords: account.omitted as Record<string, number>,
      typographicChanges: account.changes as Record<string, number>,
    },
    url: documentAddress(id),
  };
}

/** A document's bibliographic fields by CSL-JSON's names. */
function bibliographicRecord(document: Document) {
  const { id, type, title, author, recipient, publisher, genre, language, URL: url, issued } = document;
  const container = document['container-title'];
  return {
    id,
    type,
    title,
    'title-short': document['title-short'],
    ...(author && { author: author.map(cslName) }),
    ...(recipient && { recipient: recipient.map(cslName) }),
    ...(publisher && { publisher }),
    ...(container && { 'container-title': container }),
    ...(genre && { genre }),
    language,
    ...(url && { URL: url }),
    issued: issued.edtf,
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
