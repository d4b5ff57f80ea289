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
import { type Item, itemOf, type TimelineEvent } from './item.ts';
import { MEASURES } from './measures.ts';
import { type LaneBand, layoutLanes, type PanelMark } from './panel-lanes.ts';
import { silencesOf } from './silence.ts';
import { type Tick, ticksOf } from './ticks.ts';
import { type Interval, overlaps, round, timeScale } from './time-scale.ts';

export interface Panel {
  y: number;
  height: number;
  /** Where the lanes end and the axis begins. */
  bottom: number;
  lanes: LaneBand[];
  marks: PanelMark[];
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
  const items = events.map(itemOf);
  const written = documents.map(({ id, date }) => ({ id, at: dateInterval(date)[0] }));
  const intervals = windows.map(dateInterval);
  let y = 0;
  const panels = intervals.map((window, index): Panel => {
    const labelled = new Set(items.filter((item) => homeOf(item, intervals) === index));
    const panel = {
      y,
      ...layoutPanel(window, intervals[index + 1], { items, labelled, lanes, written, width }),
    };
    y += panel.height + MEASURES.gap;
    return panel;
  });
  return { width, height: y - MEASURES.gap, panels };
}

interface PanelInput {
  items: readonly Item[];
  /** Those that have their label in this panel. */
  labelled: ReadonlySet<Item>;
  lanes: number;
  written: readonly { id: string; at: number }[];
  width: number;
}

function layoutPanel(
  window: Interval,
  next: Interval | undefined,
  { items, labelled, lanes, written, width }: PanelInput,
): Omit<Panel, 'y'> {
  const frame = { from: window[0], to: window[1], width: width - MEASURES.names };
  const inFrame = timeScale(frame);
  const x = (at: number) => round(MEASURES.names + inFrame(Math.min(Math.max(at, window[0]), window[1])));
  const within = items.filter((item) => isWithin(item, window));
  const placed = layoutLanes(within, labelled, lanes, frame, x);
  const silences = silencesOf(written.map(({ at }) => at)).filter((silence) => overlaps(silence, window));
  const documents = written.filter(({ at }) => overlaps([at, at + 1], window));
  return {
    ...placed,
    height: placed.bottom + MEASURES.axis,
    ticks: ticksOf(window, frame.width).map((tick) => ({ ...tick, x: round(tick.x + MEASURES.names) })),
    silences: silences.map(([from, to]) => [x(from), x(to)]),
    documents: documents.map(({ id, at }) => ({ id, x: x(at) })),
    ...(next && { magnified: [x(next[0]), x(next[1])] }),
  };
}

function isWithin({ from, to }: Item, window: Interval): boolean {
  return overlaps([from, Math.max(to, from + 1)], window);
}

/** The panel in which an event is labelled: the closest that holds all of it, or else the closest that it falls into. */
function homeOf(item: Item, windows: readonly Interval[]): number {
  const holding = windows.findLastIndex(([first, last]) => item.from >= first && item.to <= last);
  return holding < 0 ? windows.findLastIndex((window) => isWithin(item, window)) : holding;
}
