import { cslName } from '../documents/bibliography.ts';
import { datingPassage } from '../documents/dating-passage.ts';
import type { Document } from '../documents/document.ts';
import { documentAddress } from '../model/permalink.ts';
import { type DatedFields, publicDate } from './public-date.ts';
import type { PublicRecord } from './record-schema.ts';

/** A document as the public data have it, with the account of every word of its seed. */
export function publicDocument(document: Document): PublicRecord['documents'][number] {
  const { id, account, seed, passages, refersTo, coverage, rights, dates, supplied } = document;
  const inFull = (dated: DatedFields | undefined) =>
    dated && publicDate({ ...dated, passage: datingPassage(id, dated.passage) });
  return {
    id,
    csl: bibliographicRecord(document),
    supplied: [...supplied],
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
