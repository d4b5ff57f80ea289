/** What the words of an event rest on. */
import type { Document } from '../../documents/document.ts';
import { numberOfKind } from '../../documents/number-of-kind.ts';
import type { Passage } from '../../documents/passage.ts';
import type { EventFields } from '../../schemas/event.ts';
import { passagesOfFindings } from '../finding-passage.ts';
import type { ReadRecord } from '../read/record.ts';
import { type Ground, groundIn, wordsOf } from './borne-out.ts';

/** Finds the ground of an event, if all passages that it names are there: the passages of its dates, its causes, its citations and its findings; its dates; how many there are of what it names. */
export function groundsOfEvents({
  documents,
  passages,
}: ReadRecord): (event: EventFields) => Ground | undefined {
  const passageOf = passagesOfFindings(passages);
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (event) => {
    const dated = [...event.otherDates, event.written ?? [], event.published ?? []].flat();
    const named = [
      event.datePassage,
      ...event.dateBounds,
      ...dated.flatMap(({ passage, bounds }) => [passage, ...bounds]),
    ];
    const cited = [...event.follows, ...event.citations].map(({ passage }) => passage);
    const rests = [...[...named, ...cited].map((id) => passages.get(id)), ...event.findings.map(passageOf)];
    const there = [...new Set(rests)].filter((passage) => passage !== undefined);
    if (rests.includes(undefined)) return undefined;
    const dates = [event.date, ...dated.map(({ date }) => date)];
    return groundIn(wordsOf(there), dates, [documents.length, ...countsOf(there, byId)]);
  };
}

/** How many documents some passages are of, of each type and in all, and how many there are of what the passages are. */
function countsOf(passages: readonly Passage[], documents: ReadonlyMap<string, Document>): number[] {
  const named = [...new Set(passages.flatMap(({ document }) => documents.get(document) ?? []))];
  const ofTypes = [...Map.groupBy(named, ({ type }) => type).values()].map(({ length }) => length);
  const kinds = passages.flatMap(
    (passage) => numberOfKind(passage, documents.get(passage.document)?.passages ?? []) ?? [],
  );
  return [named.length, ...ofTypes, ...kinds];
}
