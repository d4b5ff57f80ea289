/** Everything in a record that has a date, with the passages named for it. */
import type { EventDate } from '../../date/date.ts';
import { datingPassage } from '../../documents/dating-passage.ts';
import type { Passage } from '../../documents/passage.ts';
import type { IssuePlace } from '../../reading/issue.ts';
import type { DateBasis, DatedBy } from '../../schemas/fields.ts';
import { passagesOfFindings } from '../finding-passage.ts';
import type { ReadRecord } from '../read/record.ts';

/** A date, how it is said to be known, and from which passages. */
export interface Dated {
  date: EventDate;
  basis: DateBasis;
  note: string | undefined;
  passages: Passage[];
  /** Where its date stands, or another of its fields. */
  place: IssuePlace;
}

/** The dates of a record. Where a passage is named that there is not, nothing can be told of the date, and the passage is refused itself. */
export function datedThings(record: ReadRecord): Dated[] {
  return [...ofEvents(record), ...ofFindings(record), ...ofDocuments(record)].flatMap(
    ({ named, ...dated }) => {
      const passages = named.flatMap((id) => record.passages.get(id) ?? []);
      return passages.length === named.length ? [{ ...dated, passages }] : [];
    },
  );
}

type Named = Omit<Dated, 'passages'> & { named: string[] };

/** The passages that an event names for its date. */
function ofEvents({ events }: ReadRecord): Named[] {
  return events.flatMap(({ fields, place }) => {
    const { date, dateBasis: basis, dateNote: note, datePassage, dateBounds, written, published } = fields;
    const others = fields.otherDates.map((other, at) => by(other, place('otherDates', at, 'date')));
    return [
      { date, basis, note, named: [datePassage, ...dateBounds], place: place('date') },
      ...(written ? [by(written, place('written', 'date'))] : []),
      ...(published ? [by(published, place('published', 'date'))] : []),
      ...others,
    ];
  });
}

function by({ date, basis, note, passage, bounds }: DatedBy, place: IssuePlace): Named {
  return { date, basis, note, named: [passage, ...bounds], place };
}

/** A finding's own passage may give its date, and others beside it. */
function ofFindings({ findings, passages }: ReadRecord): Named[] {
  const passageOf = passagesOfFindings(passages);
  return findings.flatMap(({ fields, place }) => {
    const { id, date, dateBasis: basis, dateNote: note, datePassage, dateBounds } = fields;
    const own = passageOf(id);
    if (!date || !own) return [];
    const named = [...new Set([own.id, ...(datePassage ? [datePassage] : []), ...dateBounds])];
    return [{ date, basis, note, named, place: place('date') }];
  });
}

function ofDocuments({ editions }: ReadRecord): Named[] {
  return editions.flatMap(({ document: { id, dates }, place }) =>
    (['happened', 'written', 'published'] as const).flatMap((kind) => {
      const { [kind]: dated } = dates;
      if (!dated) return [];
      const full = (passage: string) => datingPassage(id, passage);
      const named = { ...dated, passage: full(dated.passage), bounds: dated.bounds.map(full) };
      return [by(named, place('dates', kind, 'date'))];
    }),
  );
}
