/** What the parts of the live drawing share. */
import type { Geometry, LaneBox } from './geometry.ts';
import type { Placement } from './placement.ts';
import type { Interval } from './time-scale.ts';

/** A lane: its id, its name, and its shape as a path for a radius of `SPACING.mark`. */
export interface Lane {
  id: string;
  name: string;
  shape: string;
}

/** What is the same for the whole record. */
export interface TimelineConfig {
  lanes: Lane[];
  /** The windows that have a button, the widest first. */
  windows: Interval[];
  /** The window that is shown at first. */
  span: Interval;
  /** When the documents held were written, in milliseconds UTC. */
  written: number[];
  /** When no document held was written. */
  silences: Interval[];
}

/** A window of time on its way to being drawn. */
export interface Scene {
  config: TimelineConfig;
  geometry: Geometry;
  boxes: readonly LaneBox[];
  view: Interval;
  /** From a time to pixels along the axis, counted from the beginning of the whole. */
  along: (at: number) => number;
  /** Where a placement's mark stands, its first event's time counted from the beginning of the whole. */
  markAt: (placement: Placement) => [x: number, y: number];
}

/** What is to be seen besides the events: ids, empty for none. */
export interface Emphasis {
  /** The event chosen, and those that it is connected to. */
  chosen: string;
  connected: readonly string[];
  /** The event that is being read in the chronology. */
  reading: string;
}

/** Where the mark of an event leads, and its words. */
export type LinkOf = (id: string) => { href: string; title: string };
