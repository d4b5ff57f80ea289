/** An event as the drawing needs it: its time in numbers, and how the time is to be drawn. */
import { datePrecision, type EventDate } from '../date/date.ts';
import { textWidth } from './text-width.ts';
import { DAY, knownInterval } from './time-scale.ts';

/** What the timeline has to know of an event. */
export interface TimelineEvent {
  id: string;
  label: string;
  date: EventDate;
  /** Place of its lane from the top, 0 first. */
  lane: number;
  principal: boolean;
  /** Whether an interval is the time it took; otherwise it only lies somewhere within. */
  lasted: boolean;
  /** Other dates that documents give it. */
  otherDates?: readonly EventDate[];
}

/** An event ready to be arranged. */
export interface Item {
  id: string;
  label: string;
  /** How wide the label is at most, in pixels. */
  labelWidth: number;
  lane: number;
  principal: boolean;
  /** Where it is drawn, in milliseconds UTC; `to` equals `from` for what is drawn as a point. */
  from: number;
  to: number;
  /** Whether it began before, or went on after, a time that is not known. */
  openStart: boolean;
  openEnd: boolean;
  /** Drawn as an outline, since the date is a month, a year, about or uncertain. */
  partial: boolean;
  /** Whether `from` to `to` is the time it took; otherwise it is how exactly the date is known. */
  lasted: boolean;
  /** Where it begins or ends by other documents, which differ. */
  disputed: readonly number[];
}

/** The size of labels in pixels. */
export const LABEL_SIZE = 13;

const NONE: readonly number[] = [];

/** Makes an event ready to be arranged. */
export function itemOf({ id, label, date, lane, principal, lasted, otherDates = [] }: TimelineEvent): Item {
  const [from, to] = knownInterval(date);
  const precision = datePrecision(date);
  const openStart = precision === 'by' || precision === 'until';
  const openEnd = precision === 'from' || precision === 'since';
  const at = openStart ? to - DAY : from;
  const point = precision === 'day' || openStart || openEnd;
  const doubtful = [date.start, date.end].some((end) => end?.approximate || end?.uncertain);
  const others = otherDates.flatMap(knownInterval).filter((time) => time !== from && time !== to);
  return {
    id,
    label,
    labelWidth: textWidth(label, LABEL_SIZE),
    lane,
    principal,
    from: at,
    to: point ? at : to,
    openStart,
    openEnd,
    partial:
      doubtful || ['month', 'year', 'between'].includes(precision) || (precision === 'span' && !lasted),
    lasted: lasted && precision === 'span',
    disputed: others.length > 0 ? [...new Set(others)] : NONE,
  };
}

/** The most characters of a label. */
const LONGEST_LABEL = 34;

/** A label no longer than the drawing has room for. */
export function labelOf(text: string): string {
  const characters = [...text];
  if (characters.length <= LONGEST_LABEL) return text;
  const cut = characters.slice(0, LONGEST_LABEL - 1).join('');
  return `${cut.trimEnd()}…`;
}
