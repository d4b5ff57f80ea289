/** What pages need to be cited. */
import type { Cited } from '../cite/cited.ts';
import { citedDocument } from '../cite/cited-document.ts';
import type { Document } from '../documents/document.ts';
import { model } from '../model/current.ts';
import type { RecordEvent } from '../model/model.ts';
import { documentAddress, eventAddress } from '../model/permalink.ts';
import { permalink } from './href.ts';

/** A document, to be cited whole. */
export function documentCited(document: Document): Cited {
  const url = permalink(documentAddress(document.id));
  return { document: citedDocument(document, url), url };
}

/** An event's page. It bears no date of its own. */
export function eventCited({ id, title, label = title }: RecordEvent): Cited {
  const { name, language } = model.site;
  const url = permalink(eventAddress(id));
  const page = {
    id,
    url,
    type: 'webpage' as const,
    title,
    'title-short': label,
    'container-title': name,
    language,
  };
  return { document: page, url };
}
