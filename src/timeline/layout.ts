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
import { dateInterval, type EventDate } from '../date.ts';
import { type Mark, MEASURES, type PanelLane, placeLanes, type TimelineEvent } from './marks.ts';
import { silencesOf } from './silence.ts';
import { type Tick, ticksOf } from './ticks.ts';
import { type Interval, knownInterval, overlaps, round } from './time-scale.ts';

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
    const { height, ...placed } = placeLanes(within, lanes, x, width, labelled);
    const next = intervals[index + 1];
    const panel: Panel = {
      y,
      height: height + MEASURES.documents + MEASURES.axis,
      window,
      ...placed,
      ticks: ticksOf(x, window),
      silences: silencesOf(written.map(({ at }) => at)).flatMap(([from, to]): [number, number][] =>
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
