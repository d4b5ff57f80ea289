/**
 * The still timeline as numbers: where everything stands, before anything is drawn.
 *
 * A panel shows a window of time on a linear scale, lane below lane. Panels
 * stand one below the other from the widest window to the closest, each a
 * magnification of a stretch of the one above. An event has a mark in every
 * panel that it falls into, and its label in the closest one that holds it.
 *
 * Pure: the same events, windows and width give the same numbers, in any zone.
 */
import { dateInterval, type EventDate } from '../date/date.ts';
import { arrange, type Frame, type Place, scaleOf } from './arrange.ts';
import { type Item, itemOf, type TimelineEvent } from './item.ts';
import { silencesOf } from './silence.ts';
import { type Tick, ticksOf } from './ticks.ts';
import { type Interval, overlaps, round } from './time-scale.ts';

/** Measures of the drawing, in pixels. */
export const MEASURES = {
  row: 20,
  /** A row of marks without labels. */
  thin: 14,
  lanePad: 7,
  axis: 24,
  documents: 26,
  gap: 46,
  /** The column of the lanes' names. */
  names: 132,
};

/** The most rows of a lane; events beyond them gather into groups. */
const MOST_ROWS = 24;

/** A place in pixels from the panel's left and top. */
export interface Mark extends Place {
  x: number;
  y: number;
  /** How long it is drawn. */
  length: number;
  /** Where it begins or ends by other documents, from `x`. */
  disputed: number[];
}

export interface Panel {
  y: number;
  height: number;
  /** Where the lanes end and the axis begins. */
  bottom: number;
  lanes: { y: number; height: number }[];
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
  lanes: number;
  /** Dates of the documents, in order. */
  documents: readonly { id: string; date: EventDate }[];
  /** From the widest to the closest. */
  windows: readonly EventDate[];
  width: number;
}

/** Lays out the timeline. */
export function layout({ events, lanes, documents, windows, width }: LayoutInput): Layout {
  const intervals = windows.map(dateInterval);
  const items = events.map(itemOf);
  const written = documents.map(({ id, date }) => ({ id, at: dateInterval(date)[0] }));
  let y = 0;
  const panels = intervals.map((window, index): Panel => {
    const frame = { from: window[0], to: window[1], width: width - MEASURES.names };
    const inFrame = scaleOf(frame);
    const x = (at: number) => round(MEASURES.names + inFrame(Math.min(Math.max(at, window[0]), window[1])));
    const within = items.filter((item) => overlaps([item.from, Math.max(item.to, item.from + 1)], window));
    const labelled = within.filter((item) => homeOf(item, intervals) === index);
    const next = intervals[index + 1];
    const placed = placeLanes(within, new Set(labelled), lanes, frame, x);
    const panel: Panel = {
      y,
      ...placed,
      height: placed.bottom + MEASURES.axis,
      ticks: ticksOf(window, frame.width).map((tick) => ({ ...tick, x: round(tick.x + MEASURES.names) })),
      silences: silencesOf(written.map(({ at }) => at)).flatMap(([from, to]): [number, number][] =>
        overlaps([from, to], window) ? [[x(from), x(to)]] : [],
      ),
      documents: written
        .filter(({ at }) => overlaps([at, at + 1], window))
        .map(({ id, at }) => ({ id, x: x(at) })),
      ...(next && { magnified: [x(next[0]), x(next[1])] as [number, number] }),
    };
    y += panel.height + MEASURES.gap;
    return panel;
  });
  return { width, height: y - MEASURES.gap, panels };
}

/**
 * Lanes below each other, as high as they need. Events labelled here are
 * arranged in rows; the others share the first row, where they show how dense
 * the time is and may overlap.
 */
function placeLanes(
  within: readonly Item[],
  labelled: ReadonlySet<Item>,
  lanes: number,
  frame: Frame,
  x: (at: number) => number,
): { lanes: Panel['lanes']; marks: Mark[]; bottom: number } {
  const clipped = ({ from, to, ...item }: Item): Item => ({
    ...item,
    from: Math.max(from, frame.from),
    to: Math.min(Math.max(to, frame.from), frame.to),
  });
  const placed = { lanes: [] as Panel['lanes'], marks: [] as Mark[], bottom: MEASURES.documents };
  for (let lane = 0; lane < lanes; lane += 1) {
    const ours = within.filter((item) => item.lane === lane);
    const quiet = ours.filter((item) => !labelled.has(item));
    const rows = Array.from({ length: lane + 1 }, (_, at) => (at === lane ? MOST_ROWS : 0));
    const places = arrange(ours.filter((item) => labelled.has(item)).map(clipped), rows, frame);
    const first = quiet.length > 0 && places.length > 0 ? 1 : 0;
    const rowHeight = places.length > 0 ? MEASURES.row : MEASURES.thin;
    const middle = (row: number) => placed.bottom + MEASURES.lanePad + (row + 0.5) * rowHeight;
    const count = Math.max(1, first + Math.max(0, ...places.map(({ row }) => row + 1)));
    const along = ({ from, to, disputed }: Item) => ({
      x: x(from),
      length: round(x(to) - x(from)),
      disputed: disputed.map((at) => round(x(at) - x(from))),
    });
    const mark = (place: Place, row: number): Mark[] => {
      const [item] = place.items;
      return item ? [{ ...place, ...along(item), y: middle(row) }] : [];
    };
    placed.marks.push(
      ...quiet.flatMap((item) => mark({ items: [clipped(item)], lane, row: 0, label: 'none' }, 0)),
      ...places.flatMap((place) => mark(place, place.row + first)),
    );
    const height = count * rowHeight + 2 * MEASURES.lanePad;
    placed.lanes.push({ y: placed.bottom, height });
    placed.bottom += height;
  }
  return placed;
}

/** The panel in which an event is labelled: the closest that holds all of it, or else the closest that it falls into. */
function homeOf({ from, to }: Item, windows: readonly Interval[]): number {
  const holding = windows.findLastIndex(([first, last]) => from >= first && to <= last);
  return holding < 0
    ? windows.findLastIndex((window) => overlaps([from, Math.max(to, from + 1)], window))
    : holding;
}
