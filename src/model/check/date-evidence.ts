/** What dates passages give: as they stand, and by the days that stand in them. */
import type { CalendarDate, EventDate } from '../../date/date.ts';
import { dateInterval, isoDate, parseDate } from '../../date/date.ts';
import { datesIn } from '../../date/mentions.ts';
import { type Anchor, resolvedDates } from '../../date/resolve.ts';
import { statedDates, statedDays } from '../../date/stated.ts';
import type { Passage } from '../../documents/passage.ts';

/** Dates in EDTF that passages give. */
export interface DateEvidence {
  stated: ReadonlySet<string>;
  resolved: ReadonlySet<string>;
  /** As the passages write them. */
  written: readonly string[];
}

/** What some passages give together; each is read by itself and dated by the days of any. */
export function dateEvidence(passages: readonly Passage[]): DateEvidence {
  const texts = passages.flatMap(textsOf);
  const anchors = passages.flatMap(anchorOf);
  return {
    stated: new Set(texts.flatMap(statedDates)),
    resolved: new Set(anchors.flatMap((anchor) => texts.flatMap((text) => resolvedDates(text, anchor)))),
    written: [...new Set(texts.flatMap((text) => datesIn(text).map(({ words }) => words)))],
  };
}

/** The document's words, and in a digest our summary of them. */
const textsOf = ({ words, summary = '' }: Passage): string[] => [words, summary].filter(Boolean);

/** The first and the last day that stand in a passage. */
function anchorOf(passage: Passage): Anchor[] {
  const days = textsOf(passage).flatMap(statedDays);
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? [{ first, last }] : [];
}

/** The ends of a date that are given, as exact as they are; a day, a month or a year by itself is one. */
export function closedEnds({ start, end, form }: EventDate): CalendarDate[] {
  const ends = form === 'date' ? [start] : [start, end];
  return ends.filter((date) => date !== null);
}

/** Whether passages state an end, with exactly the parts that it has. */
export const isStated = ({ stated }: DateEvidence, end: CalendarDate): boolean => stated.has(isoDate(end));

/** Whether passages give an end, as it stands or by another date. */
export const isGiven = (evidence: DateEvidence, end: CalendarDate): boolean =>
  isStated(evidence, end) || evidence.resolved.has(isoDate(end));

/**
 * Whether passages give a bound of what happened at some time between two: as it
 * is, or as the first or last day of a month or year that they give. What is
 * "of November 2014" and told of on the 19th lies between the 1st and the 19th.
 */
export function isGivenBound(evidence: DateEvidence, bound: CalendarDate, at: 'start' | 'end'): boolean {
  if (isGiven(evidence, bound)) return true;
  const edge = (edtf: string) => dateInterval(parseDate(edtf))[at === 'start' ? 0 : 1];
  return [...evidence.stated, ...evidence.resolved]
    .filter((date) => /^\d{4}(?:-\d{2})?$/u.test(date))
    .some((date) => edge(date) === edge(isoDate(bound)));
}

/** What passages have, for a message. */
export function writtenDates({ written }: DateEvidence, passages: readonly Passage[]): string {
  const ids = passages.map(({ id }) => id).join(', ');
  return written.length > 0 ? `${ids} have ${written.join(', ')}` : `${ids} have no date`;
}
