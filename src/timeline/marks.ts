/** Where events and their labels stand in a panel, lane by lane. */
import { datePrecision, type EventDate } from '../date.ts';
import { textWidth } from './text-width.ts';
import { DAY, knownInterval, round, type Scale } from './time-scale.ts';

/** What the layout has to know of an event. */
export interface TimelineEvent {
  id: string;
  label: string;
  date: EventDate;
  lane: string;
  principal: boolean;
  /** Whether an interval is the time it took; otherwise it only lies somewhere within. */
  lasted: boolean;
}

/** An event in a panel. All lengths are in pixels from the panel's left and top. */
export interface Mark {
  id: string;
  principal: boolean;
  /** Left and right edge of the time it covers, within the panel. */
  x0: number;
  x1: number;
  y: number;
  /** Whether the event began before, or went on after, a time that is not known. */
  openStart: boolean;
  openEnd: boolean;
  /** Drawn as an outline, since the date is a month, a year, about or uncertain. */
  partial: boolean;
  /** Whether it took time; otherwise `x0` to `x1` is how exactly its date is known. */
  lasted: boolean;
  label?: Label;
}

/** Words beside a mark. */
export interface Label {
  text: string;
  x: number;
  anchor: 'start' | 'end';
  width: number;
}

export interface PanelLane {
  id: string;
  y: number;
  height: number;
}

/** Measures of the drawing, in pixels. */
export const MEASURES = {
  font: 13,
  row: 20,
  lanePad: 7,
  axis: 24,
  documents: 26,
  gap: 46,
  mark: 6,
  tail: 26,
  thin: 14,
  names: 132,
};

/**
 * Marks and their labels, lane by lane. A mark with a label takes the first row
 * in which both have room; marks without one share the first row, where they
 * show how dense the time is and may overlap.
 */
export function placeLanes(
  events: readonly TimelineEvent[],
  lanes: readonly string[],
  x: Scale,
  width: number,
  labelled: ReadonlySet<string>,
): { lanes: PanelLane[]; marks: Mark[]; height: number } {
  const placed = { lanes: [] as PanelLane[], marks: [] as Mark[] };
  let y: number = MEASURES.documents;
  for (const id of lanes) {
    const marks = events
      .filter(({ lane }) => lane === id)
      .map((event) => placeMark(event, x, width, labelled.has(event.id)));
    const quiet = marks.filter(({ label }) => !label);
    const rows: Span[][] = [quiet.map(extentOf)];
    const rowHeight = quiet.length < marks.length ? MEASURES.row : MEASURES.thin;
    for (const mark of marks) {
      const row = mark.label ? firstFree(rows, extentOf(mark)) : 0;
      placed.marks.push({ ...mark, y: y + MEASURES.lanePad + (row + 0.5) * rowHeight });
    }
    const height = rows.length * rowHeight + 2 * MEASURES.lanePad;
    placed.lanes.push({ id, y, height });
    y += height;
  }
  return { ...placed, height: y - MEASURES.documents };
}

type Span = [left: number, right: number];

/** The first row in which a span is free; the span is entered there. */
function firstFree(rows: Span[][], span: Span): number {
  let row = rows.findIndex((taken) => taken.every(([left, right]) => right <= span[0] || left >= span[1]));
  if (row < 0) row = rows.push([]) - 1;
  rows[row]?.push(span);
  return row;
}

function placeMark(
  { id, label, date, principal, lasted }: TimelineEvent,
  x: Scale,
  width: number,
  labelled: boolean,
): Mark {
  const [from, to] = knownInterval(date);
  const precision = datePrecision(date);
  const openStart = precision === 'before';
  const openEnd = precision === 'after';
  const point = precision === 'day' || openStart || openEnd;
  const at = round(x(openStart ? to - DAY : from));
  const x0 = point ? at : round(x(from));
  const x1 = point ? at : round(x(to));
  const doubtful = [date.start, date.end].some((end) => end?.approximate || end?.uncertain);
  const mark: Mark = {
    id,
    principal,
    x0,
    x1,
    y: 0,
    openStart,
    openEnd,
    partial: doubtful || precision === 'month' || precision === 'year' || (precision === 'span' && !lasted),
    lasted: lasted && precision === 'span',
  };
  return labelled ? { ...mark, label: placeLabel(label, mark, width) } : mark;
}

/** The most characters of a label. */
const LONGEST_LABEL = 34;

/** A label no longer than the drawing has room for. */
export function labelOf(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST_LABEL
    ? text
    : `${characters
        .slice(0, LONGEST_LABEL - 1)
        .join('')
        .trimEnd()}…`;
}

/** To the right of its mark, or to the left where there is no room. */
function placeLabel(text: string, { x0, x1, openStart }: Mark, width: number): Label {
  const measured = textWidth(text, MEASURES.font);
  const space = MEASURES.mark + 5;
  const right = x1 + space;
  if (right + measured <= width) return { text, x: right, anchor: 'start', width: measured };
  return { text, x: x0 - space - (openStart ? MEASURES.tail : 0), anchor: 'end', width: measured };
}

/** What a mark and its label take up of a row, with room to breathe. */
function extentOf({ x0, x1, openStart, openEnd, label }: Mark): Span {
  const left = x0 - MEASURES.mark - (openStart ? MEASURES.tail : 0);
  const right = x1 + MEASURES.mark + (openEnd ? MEASURES.tail : 0);
  if (!label) return [left, right];
  const start = label.anchor === 'start' ? label.x : label.x - label.width;
  return [Math.min(left, start), Math.max(right, start + label.width) + 12];
}
