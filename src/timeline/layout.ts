/**
 * The timeline as numbers: where everything stands, before anything is drawn.
 *
 * A panel shows a window of time on a linear scale, lane below lane. Panels
 * stand one below the other from the widest window to the closest, each a
 * magnification of a stretch of the one above. An event has a mark in every
 * panel that it falls into, and its label in the closest one that holds it.
 *
 * Pure: the same events, windows and width give the same numbers, in any zone.
 */
import { scaleUtc } from 'd3';
import { dateInterval, datePrecision, type EventDate } from '../date.ts';
import { textWidth } from './text-width.ts';

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

/** A stretch of time, half-open, in milliseconds UTC. */
export type Interval = readonly [from: number, to: number];

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

export interface Tick {
  x: number;
  text: string;
  /** A year's tick among months. */
  major: boolean;
}

export interface Panel {
  y: number;
  height: number;
  window: Interval;
  lanes: PanelLane[];
  marks: Mark[];
  ticks: Tick[];
  /** Stretches in which no document was written. */
  silences: [x0: number, x1: number][];
  /** When the documents held were written. */
  documents: { id: string; x: number }[];
  /** The stretch that the next panel magnifies. */
  magnified?: [x0: number, x1: number];
}

export interface Layout {
  width: number;
  height: number;
  panels: Panel[];
}

export interface LayoutInput {
  events: readonly TimelineEvent[];
  lanes: readonly string[];
  /** Dates of the documents, in order. */
  documents: readonly { id: string; date: EventDate }[];
  /** From the widest to the closest. */
  windows: readonly EventDate[];
  width: number;
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

const DAY = 86_400_000;
/** A gap between documents longer than this is a silence. */
const SILENCE = 365 * DAY;

/** Lays out the timeline. */
export function layout({ events, lanes, documents, windows, width }: LayoutInput): Layout {
  const intervals = windows.map(dateInterval);
  const written = documents.map(({ id, date }) => ({ id, at: dateInterval(date)[0] }));
  let y = 0;
  const panels = intervals.map((window, index): Panel => {
    const x = scaleUtc(window, [MEASURES.names, width]).clamp(true);
    const within = events.filter(({ date }) => overlaps(knownInterval(date), window));
    const labelled = new Set(
      within.filter(({ date }) => homeOf(date, intervals) === index).map(({ id }) => id),
    );
    const { placed, height } = placeLanes(within, lanes, x, width, labelled);
    const next = intervals[index + 1];
    const panel: Panel = {
      y,
      height: height + MEASURES.documents + MEASURES.axis,
      window,
      ...placed,
      ticks: ticksOf(x, window, width),
      silences: silencesOf(written).flatMap(([from, to]): [number, number][] =>
        overlaps([from, to], window) ? [[round(x(from)), round(x(to))]] : [],
      ),
      documents: written
        .filter(({ at }) => overlaps([at, at + 1], window))
        .map(({ id, at }) => ({ id, x: round(x(at)) })),
      ...(next && { magnified: [round(x(next[0])), round(x(next[1]))] as [number, number] }),
    };
    y += panel.height + MEASURES.gap;
    return panel;
  });
  return { width, height: y - MEASURES.gap, panels };
}

/** The panel in which an event is labelled: the closest that holds all of it that is known. */
function homeOf(date: EventDate, windows: readonly Interval[]): number {
  const [from, to] = knownInterval(date);
  const holding = windows.findLastIndex(([first, last]) => from >= first && to <= last);
  return holding < 0 ? windows.findLastIndex((window) => overlaps([from, to], window)) : holding;
}

/** What is known of a date as an interval: an open one is the day at its known end. */
function knownInterval(date: EventDate): Interval {
  const [from, to] = dateInterval(date);
  if (from === -Infinity) return [to - DAY, to];
  return to === Infinity ? [from, from + DAY] : [from, to];
}

function overlaps([a, b]: Interval, [from, to]: Interval): boolean {
  return a < to && b > from;
}

type Scale = (at: number) => number;

/**
 * Marks and their labels, lane by lane. A mark with a label takes the first row
 * in which both have room; marks without one share the first row, where they
 * show how dense the time is and may overlap.
 */
function placeLanes(
  events: readonly TimelineEvent[],
  lanes: readonly string[],
  x: Scale,
  width: number,
  labelled: ReadonlySet<string>,
): { placed: Pick<Panel, 'lanes' | 'marks'>; height: number } {
  const placed: Pick<Panel, 'lanes' | 'marks'> = { lanes: [], marks: [] };
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
  return { placed, height: y - MEASURES.documents };
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

/** Hundredths of a pixel are as fine as a drawing needs, and keep its text short. */
function round(x: number): number {
  return Math.round(x * 100) / 100;
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** A tick at each year, or at each month where the window is shorter than two years. */
function ticksOf(x: Scale, [from, to]: Interval, width: number): Tick[] {
  const years = (to - from) / (365.25 * DAY);
  const step = years > 2 ? 12 : 1;
  const every = years > 2 ? Math.max(1, Math.ceil(44 / ((width - MEASURES.names) / years))) : 1;
  const ticks: Tick[] = [];
  const first = new Date(from);
  for (let month = first.getUTCMonth(), count = 0; ; month += step, count += 1) {
    const at = Date.UTC(first.getUTCFullYear(), month);
    if (at >= to) return ticks;
    if (at < from || count % every) continue;
    const date = new Date(at);
    const january = date.getUTCMonth() === 0;
    const year = String(date.getUTCFullYear());
    const text = step === 12 ? year : `${MONTH.format(at)}${january || count === 0 ? ` ${year}` : ''}`;
    ticks.push({ x: round(x(at)), text, major: january && step === 1 });
  }
}

function silencesOf(written: readonly { at: number }[]): Interval[] {
  return written.flatMap(({ at }, index): Interval[] => {
    const next = written[index + 1];
    return next && next.at - at > SILENCE ? [[at, next.at]] : [];
  });
}
