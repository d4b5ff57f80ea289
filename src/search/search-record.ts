/** What search knows of: one record for each passage and for each event. */
import { compareDates, dateWords, dateYear, type EventDate, listPlace } from '../date/date.ts';
import type { Document } from '../documents/document.ts';
import { publicLocator } from '../documents/locator.ts';
import type { Passage } from '../documents/passage.ts';
import { accountText, type Finding, type Model, type RecordEvent } from '../model/model.ts';
import { isNamedIn } from '../model/naming.ts';
import { eventAddress, passageAddress } from '../model/permalink.ts';
import { must } from '../reading/must.ts';
import { otherForms } from './acronyms.ts';
import { type Facets, type ResultFinding, type SearchResult, searchedText } from './search-result.ts';
import { indexedText } from './search-word.ts';

/** One thing that can be found: what the index has of it, and what is shown. */
export interface SearchRecord {
  /** The words that are indexed, folded; acronyms with what they stand for, and the other way round. */
  indexed: string;
  /** Its place among all by date. */
  date: number;
  result: SearchResult;
  facets: Facets;
}

/** A record before it has its place. */
interface Unordered {
  result: Omit<SearchResult, 'place'>;
  /** What it is: a passage or an event, and the kinds of the findings in it. */
  kinds: string[];
  /** What it is about, and whom it names. */
  themes: string[];
  actors: string[];
  day: EventDate;
  /** The day at which it is listed in order of time, in milliseconds UTC. */
  listedAt: number;
}

/** The records of the whole model, in a fixed order: documents by date, their passages, then events. */
export function searchRecords(model: Model): SearchRecord[] {
  const { documents, events, site, acronyms } = model;
  const lanes = new Map(site.lanes.map(({ id, name }) => [id, name]));
  const records = [
    ...documents.flatMap((document) =>
      document.passages.map((passage) => ofPassage(passage, document, model)),
    ),
    ...events.map((event) => ofEvent(event, must(lanes.get(event.lane), `the lane of ${event.id}`))),
  ];
  const byDay = [...records].sort((a, b) => a.listedAt - b.listedAt || compareDates(a.day, b.day));
  const rank = new Map(byDay.map((record, place) => [record, place]));
  return records.map((record, place) => {
    const text = searchedText(record.result);
    return {
      indexed: indexedText([text, ...otherForms(text, acronyms)].join('\n')),
      date: must(rank.get(record), 'the place of a record by date'),
      result: { ...record.result, place },
      facets: facetsOf(record),
    };
  });
}

/** The values by which a record can be narrowed; an event is in no document. */
function facetsOf({ result: { document, status, year }, kinds, themes, actors }: Unordered): Facets {
  return {
    document: document ? [document] : [],
    kind: kinds,
    words: [status === 'summary' ? 'ours' : 'original'],
    year: [year],
    theme: themes,
    actor: actors,
  };
}

/**
 * A passage with its findings. It has the themes of these and of the events
 * that rest on it, and concerns whom they concern and whom its words name.
 */
function ofPassage(passage: Passage, document: Document, { eventsOn, findingsIn, actors }: Model): Unordered {
  const { words, summary: ours = '', status, locator, leadIn } = passage;
  const resting = eventsOn.get(passage.id) ?? [];
  const stated = findingsIn.get(passage.id) ?? [];
  const findings = stated.map(resultFinding);
  const isConcerned = (id: string) => stated.some((finding) => finding.actors.includes(id));
  return {
    result: {
      url: passageAddress(passage.id),
      kind: 'passage',
      document: document.id,
      title: document['title-short'],
      locator: publicLocator(locator),
      date: dateWords(document.issued),
      year: String(dateYear(document.issued)),
      status,
      words,
      ...(leadIn && { leadIn }),
      ours,
      ...(findings.length > 0 && { findings }),
      ...(isName(passage, resting) && { names: true }),
    },
    kinds: ['passage', ...new Set(stated.map(({ kind }) => kind))],
    themes: [...new Set([...resting, ...stated].flatMap(({ themes }) => themes))],
    actors: actors.filter((actor) => isConcerned(actor.id) || isNamedIn(actor, passage)).map(({ id }) => id),
    day: document.issued,
    listedAt: listPlace(document.issued).usual,
  };
}

function resultFinding({ id, headline, ranges }: Finding): ResultFinding {
  const [start] = must(ranges[0], `the words of ${id}`);
  const [, end] = must(ranges.at(-1), `the words of ${id}`);
  return [id, headline, start, end];
}

/** A row, a title or a heading; but a heading with a number, or on which events rest, states something. */
function isName({ kind, level, label }: Passage, resting: readonly RecordEvent[]): boolean {
  if (kind !== 'heading') return kind === 'row';
  return level === 1 || (label === undefined && resting.length === 0);
}

function ofEvent(event: RecordEvent, lane: string): Unordered {
  return {
    result: {
      url: eventAddress(event.id),
      kind: 'event',
      document: '',
      title: event.title,
      lane,
      date: dateWords(event.date),
      year: String(new Date(event.listedAt).getUTCFullYear()),
      status: 'summary',
      words: '',
      ours: `${event.summary}\n${accountText(event)}`,
    },
    kinds: ['event'],
    themes: event.themes,
    actors: event.actors,
    day: event.date,
    listedAt: event.listedAt,
  };
}
