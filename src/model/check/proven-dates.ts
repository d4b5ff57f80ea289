/** Dates against the passages named for them: no more exact, no less, and none that does not stand there. */
import { type CalendarDate, dayMonthYear, type EventDate } from '../../date/date.ts';
import type { Issue } from '../../reading/issue.ts';
import type { ReadRecord } from '../read/record.ts';
import {
  closedEnds,
  type DateEvidence,
  dateEvidence,
  isGiven,
  isGivenBound,
  isStated,
  writtenDates,
} from './date-evidence.ts';
import { type Dated, datedThings } from './dated.ts';

/** Dates called stated of which an end does not stand in the passages named, with exactly its parts. */
export function* unstatedDates(record: ReadRecord): Iterable<Issue> {
  for (const { date, passages, place } of called('stated', record)) {
    const evidence = dateEvidence(passages);
    const missing = closedEnds(date).find((end) => !isStated(evidence, end));
    if (missing)
      yield {
        ...place,
        problem: `${date.edtf} is called stated, and ${dayMonthYear(missing)} does not stand so in the passages named: ${writtenDates(evidence, passages)}`,
        remedy:
          'give what they state and no more or less, name the passage that states it, or say how it is known',
      };
  }
}

/** Dates called resolved that do not follow from the words of the passages named by a day that stands in them. */
export function* unresolvedDates(record: ReadRecord): Iterable<Issue> {
  for (const { date, passages, place } of called('resolved', record)) {
    const evidence = dateEvidence(passages);
    if (evidence.resolved.has(date.edtf)) continue;
    const missing = closedEnds(date).find((end) => !isEndGiven(date, end, evidence));
    if (missing)
      yield {
        ...place,
        problem: `${date.edtf} is called resolved, and ${dayMonthYear(missing)} does not follow from the passages named: ${writtenDates(evidence, passages)}${means(evidence.resolved)}`,
        remedy:
          'give what they mean, name the passage with the day from which it is counted, or say that it is inferred',
      };
  }
}

function means(resolved: ReadonlySet<string>): string {
  return resolved.size > 0 ? `, which means ${[...resolved].join(', ')}` : '';
}

/** Dates called inferred without a word on how. */
export function* unexplainedInferences(record: ReadRecord): Iterable<Issue> {
  for (const { date, note, place } of called('inferred', record))
    if (note === undefined)
      yield {
        ...place,
        problem: `${date.edtf} is inferred, and nothing says how`,
        remedy: 'add a note that says from what',
      };
}

/** Inferred dates with an end that no passage named gives. Of what is one of a set each bound stands in a passage, whatever else is inferred. */
export function* inferredEnds(record: ReadRecord): Iterable<Issue> {
  for (const { date, passages, place } of called('inferred', record)) {
    const evidence = dateEvidence(passages);
    const missing = closedEnds(date).find((end) => !isEndGiven(date, end, evidence));
    if (missing)
      yield {
        ...place,
        problem: `${date.edtf} is inferred, and ${dayMonthYear(missing)} stands in none of the passages named: ${writtenDates(evidence, passages)}`,
        remedy: 'name the passage that gives it, or write ~ behind what is about right',
      };
  }
}

/** An end that is about right may be inferred; a bound of one of a set is given, if only as the edge of a month. */
function isEndGiven(date: EventDate, end: CalendarDate, evidence: DateEvidence): boolean {
  if (date.form === 'one-of') return isGivenBound(evidence, end, end === date.start ? 'start' : 'end');
  return Boolean(end.approximate || end.uncertain) || isGiven(evidence, end);
}

function called(basis: Dated['basis'], record: ReadRecord): Dated[] {
  return datedThings(record).filter((dated) => dated.basis === basis);
}
