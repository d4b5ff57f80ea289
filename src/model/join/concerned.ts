/** What disagreements concern: from each of these a reader has to come to them. */

import type { EventDate } from '../../date/date.ts';
import { datesIn } from '../../date/mentions.ts';
import type { Disagreement, DisagreementsOf, RecordEvent, Side } from '../model.ts';
import { overlap } from '../related.ts';
import { groupBy } from './group-by.ts';

/** The disagreements by what they concern. */
export function concerned(
  disagreements: readonly Disagreement[],
  events: readonly RecordEvent[],
): DisagreementsOf {
  return {
    findings: groupBy(disagreements, ({ sides }) => sides.flatMap(({ finding }) => finding?.id ?? [])),
    passages: groupBy(disagreements, ({ sides }) => sides.map(({ passage }) => passage.id)),
    events: groupBy(disagreements, (disagreement) =>
      events.filter((event) => isOf(event, disagreement)).map(({ id }) => id),
    ),
    documents: groupBy(disagreements, ({ sides }) => sides.map(({ passage }) => passage.document)),
  };
}

/** Whether an event rests on the words of a side, or names the disagreement as that about its cause. */
function isOf(event: RecordEvent, { id, sides }: Disagreement): boolean {
  return (
    event.follows.some(({ disagreement }) => disagreement === id) ||
    sides.some((side) => isTold(event, side) || isCited(event, side) || isDated(event, side))
  );
}

/** Whether a finding of the event has words of the side. */
function isTold({ findings }: RecordEvent, { passage, finding }: Side): boolean {
  return findings.some(
    (told) => told.passage === passage && (!finding || overlap(told.ranges, finding.ranges)),
  );
}

/** Whether the event cites the side's passage as a whole, or words of the side. */
function isCited({ citations, follows }: RecordEvent, { passage, finding }: Side): boolean {
  const words = citations.some(
    (cited) =>
      cited.passage === passage && (!finding || !cited.ranges || overlap(cited.ranges, finding.ranges)),
  );
  return words || follows.some((link) => link.passage === passage.id);
}

/** Whether a date of the event comes from the side's words: it is of the side's passage, and they tell it. */
function isDated(event: RecordEvent, { passage, finding }: Side): boolean {
  const { date, datePassage, dateBounds, otherDates, written, published } = event;
  const dates = [
    ...[datePassage, ...dateBounds].map((from) => ({ date, passage: from })),
    ...otherDates,
    ...[written, published].flatMap((dated) => dated ?? []),
  ];
  return dates.some(
    (dated) => dated.passage === passage.id && (!finding || tells(finding.quotation, dated.date)),
  );
}

/** Whether words tell the first or the last day of a date, as far as they tell any. */
function tells(words: string, { start, end }: EventDate): boolean {
  return datesIn(words).some((mention) =>
    [start, end].some((day) => {
      const both = (['year', 'month', 'day'] as const).filter((part) => day?.[part] && mention[part]);
      return both.length > 0 && both.every((part) => day?.[part] === mention[part]);
    }),
  );
}
