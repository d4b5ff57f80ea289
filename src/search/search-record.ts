/** What search knows of: one record for each passage and for each event. */
import { dateWords } from '../date.ts';
import type { Passage } from '../documents/passage.ts';
import { accountText, type Model } from '../model/model.ts';
import { eventAddress, passageAddress } from '../model/permalink.ts';

/**
 * One thing that can be found. Values of `meta` are strings, as Pagefind wants
 * them. There are no filters: Pagefind 1.5.2 writes the values of a filter in
 * an order that changes from run to run.
 */
export interface SearchRecord {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** The records of the whole model, in a fixed order: documents by date, their passages, then events. */
export function searchRecords({ documents, events, site }: Model): SearchRecord[] {
  const lanes = new Map(site.lanes.map(({ id, name }) => [id, name]));
  const passages = documents.flatMap((document) =>
    document.passages.map(
      (passage): SearchRecord => ({
        url: passageAddress(passage.id),
        content: searchedText(passage),
        meta: {
          kind: 'passage',
          title: document['title-short'],
          locator: passage.locator,
          date: dateWords(document.issued),
          status: passage.status,
        },
      }),
    ),
  );
  const told = events.map(
    (event): SearchRecord => ({
      url: eventAddress(event.id),
      content: [event.title, event.summary, accountText(event)].join('\n'),
      meta: {
        kind: 'event',
        title: event.title,
        locator: lanes.get(event.lane) ?? '',
        date: dateWords(event.date),
        status: 'summary',
      },
    }),
  );
  return [...passages, ...told];
}

/** A passage's words and our summary of it; both are found. */
function searchedText(passage: Passage): string {
  return [passage.words, passage.summary].filter(Boolean).join('\n');
}
