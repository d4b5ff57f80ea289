/** The whole record, joined and checked: what pages, timeline, search and exports are made from. */
import type { Document } from '../documents/document.ts';
import type { Passage } from '../documents/passage.ts';
import type { Ranges } from '../documents/quotation.ts';
import { must } from '../reading/must.ts';
import type { AcronymFields } from '../schemas/acronym.ts';
import type { ActorFields } from '../schemas/actor.ts';
import type { CorrectionFields } from '../schemas/correction.ts';
import type { DisagreementFields } from '../schemas/disagreement.ts';
import type { EventFields } from '../schemas/event.ts';
import type { FindingFields } from '../schemas/finding.ts';
import type { PageFields } from '../schemas/page.ts';
import type { SiteFields } from '../schemas/site.ts';
import type { ThemeFields } from '../schemas/theme.ts';
import type { ProseParagraph } from './prose/prose.ts';
import type { RegisteredAddress } from './registered-address.ts';

/** A passage cited, with the words quoted from it and where they stand in it. */
export interface Citation {
  key: string;
  passage: Passage;
  quotation?: string;
  ranges?: Ranges;
}

/** Something that happened. */
export interface RecordEvent extends Omit<EventFields, 'citations' | 'findings'> {
  id: string;
  /** The day at which it is listed, in milliseconds UTC: where nothing is known but bounds, one that they allow. */
  listedAt: number;
  citations: Citation[];
  findings: Finding[];
  paragraphs: ProseParagraph[];
}

/** Something that a document states, in exact words of one passage. */
export interface Finding extends Omit<FindingFields, 'prefix' | 'suffix'> {
  passage: Passage;
  /** Where its words stand in those of the passage. */
  ranges: Ranges;
}

/** What passages say differently; a side that is a finding has its words. */
export interface Disagreement extends Omit<DisagreementFields, 'sides'> {
  sides: Side[];
}

/** One of the things said. */
export interface Side {
  passage: Passage;
  finding?: Finding;
  /** The sentence of our summary that says it. */
  summary?: string;
}

/** Disagreements by the ids of what they concern, each as they were written. */
export interface DisagreementsOf {
  /** Of the findings that are their sides. */
  findings: ReadonlyMap<string, Disagreement[]>;
  /** Of the passages in which their sides stand. */
  passages: ReadonlyMap<string, Disagreement[]>;
  /** Of the events that rest on the words of a side. */
  events: ReadonlyMap<string, Disagreement[]>;
  /** Of the documents in which their sides stand. */
  documents: ReadonlyMap<string, Disagreement[]>;
}

/** A person or a body, with the events that name them, in order of time, and the findings that concern them. */
export interface Actor extends ActorFields {
  events: RecordEvent[];
  findings: Finding[];
}

/** What some events are about, with these events in order of time, and the findings about it. */
export interface Theme extends ThemeFields {
  id: string;
  events: RecordEvent[];
  findings: Finding[];
}

/** A page of prose. */
export interface Page extends PageFields {
  id: string;
}

export interface Model {
  site: SiteFields;
  /** In order of their dates. */
  documents: Document[];
  /** By id, in order of document and place. */
  passages: ReadonlyMap<string, Passage>;
  /** In order of time. */
  events: RecordEvent[];
  /** In order of document and place. */
  findings: Finding[];
  /** As they were written. */
  disagreements: Disagreement[];
  /** In order of how they are filed. */
  actors: Actor[];
  /** In order of their names. */
  themes: Theme[];
  /** Acronyms that the documents spell out. */
  acronyms: AcronymFields[];
  pages: Page[];
  register: RegisteredAddress[];
  /** The corrections of an address, in their order, by the address. */
  corrections: ReadonlyMap<string, CorrectionFields[]>;
  /** The events that rest on a passage, by the passage's id. */
  eventsOn: ReadonlyMap<string, RecordEvent[]>;
  /** The findings in a passage, by the passage's id. */
  findingsIn: ReadonlyMap<string, Finding[]>;
  /** The disagreements that concern a thing. */
  disagreementsOf: DisagreementsOf;
  /** What an event is connected to, by the event's id. */
  connections: ReadonlyMap<string, Connections>;
}

/** The passages on which an event rests, each once: of its dates, its account, what it follows from. */
export function passagesOf(event: RecordEvent): string[] {
  const dated = [...event.otherDates, event.written, event.published].flatMap((date) => date?.passage ?? []);
  const followed = event.follows.map(({ passage }) => passage);
  return [
    ...new Set([
      event.datePassage,
      ...dated,
      ...followed,
      ...event.citations.map(({ passage }) => passage.id),
    ]),
  ];
}

/** Another event that one is connected to, the passage that says so, and the disagreement where another says otherwise. */
export interface Connection {
  event: RecordEvent;
  passage: Passage;
  disagreement?: Disagreement;
}

/** What an event follows from, and what follows from it. */
export interface Connections {
  follows: Connection[];
  followedBy: Connection[];
}

/** What an event follows from, as it was written, and what follows from it, in order of time. */
export function connectionsOf({ id }: RecordEvent, { connections }: Model): Connections {
  return must(connections.get(id), `event ${id}`);
}

/** An account as plain text, quotations set in quotation marks; for search and for counting words. */
export function accountText({ paragraphs, citations }: RecordEvent): string {
  const spoken = (part: ProseParagraph[number]): string => {
    if (typeof part === 'string') return part;
    const quotation = citations.find(({ key }) => key === part.of)?.quotation;
    return part.component === 'Citation' || !quotation ? '' : `“${quotation}”`;
  };
  return paragraphs
    .map((paragraph) =>
      paragraph
        .map(spoken)
        .join('')
        .replace(/ +([.,;:])/gu, '$1')
        .replace(/ +/gu, ' ')
        .trim(),
    )
    .filter(Boolean)
    .join('\n');
}
