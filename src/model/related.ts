/** What stands around a finding: in time, in other documents, and on its words. */
import { certainlyBefore, compareDates, type EventDate } from '../date/date.ts';
import type { Document } from '../documents/document.ts';
import type { Passage } from '../documents/passage.ts';
import type { Ranges } from '../documents/quotation.ts';
import { must } from '../reading/must.ts';
import type { Finding, Model, RecordEvent } from './model.ts';

/** When a finding holds: its own date, else that of its document. */
export function dateOf({ date, passage }: Finding, { documents }: Pick<Model, 'documents'>): EventDate {
  return date ?? documentOf(passage, documents).issued;
}

function documentOf({ document }: Passage, documents: readonly Document[]): Document {
  return must(
    documents.find(({ id }) => id === document),
    `document ${document}`,
  );
}

/**
 * The last event that was certainly before a date, those of the very same date,
 * and the first that was certainly after it. Of what overlaps the date nothing is said.
 */
export function eventsAround(
  date: EventDate,
  events: readonly RecordEvent[],
): { before: RecordEvent | undefined; same: RecordEvent[]; after: RecordEvent | undefined } {
  return {
    before: events.findLast((event) => certainlyBefore(event.date, date)),
    same: events.filter((event) => event.date.edtf === date.edtf),
    after: events.find((event) => certainlyBefore(date, event.date)),
  };
}

/** The passages to which one refers by its editor's reading, and those that refer to it; in order of place. */
export function referencesOf(
  passage: Passage,
  { documents }: Pick<Model, 'documents'>,
): { to: Passage[]; from: Passage[] } {
  const { passages, refersTo } = documentOf(passage, documents);
  const refers = (from: Passage, to: Passage) => refersTo[from.fragment]?.includes(to.fragment) ?? false;
  return {
    to: passages.filter((other) => refers(passage, other)),
    from: passages.filter((other) => refers(other, passage)),
  };
}

/** Findings of other documents that share a theme: those with most themes and actors in common first, then in order of time. */
export function saidElsewhere(finding: Finding, model: Pick<Model, 'documents' | 'findings'>): Finding[] {
  const { themes, actors, passage } = finding;
  const common = (other: Finding) => shared(other.themes, themes) + shared(other.actors, actors);
  return model.findings
    .filter((other) => other.passage.document !== passage.document && shared(other.themes, themes) > 0)
    .sort((a, b) => common(b) - common(a) || compareDates(dateOf(a, model), dateOf(b, model)));
}

const shared = (some: readonly string[], others: readonly string[]) =>
  some.filter((id) => others.includes(id)).length;

/** Whether an event quotes some of a finding's words. */
export function quotes({ citations }: RecordEvent, { passage, ranges }: Finding): boolean {
  return citations.some((citation) => citation.passage.id === passage.id && overlap(citation.ranges, ranges));
}

/** Whether two quotations of one passage have words in common. */
export function overlap(some: Ranges = [], others: Ranges): boolean {
  return some.some(([start, end]) => others.some(([from, to]) => start < to && from < end));
}
