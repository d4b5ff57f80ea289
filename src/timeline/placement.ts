/** Where an event or a group stands among others, and the distances that keep them apart. */
import type { Item } from './item.ts';

/** An event, or several in order of time that are gathered into a group. */
export type Gathered = readonly [Item, ...Item[]];

/** The place of an event or a group in its lane. */
export interface Placement {
  items: Gathered;
  lane: number;
  /** Counted within the lane, from the top. */
  row: number;
  /** On which side of the mark the label stands. */
  label: 'after' | 'before' | 'none';
}

/** Distances about marks, in pixels. */
export const SPACING = {
  /** The radius of a mark. */
  mark: 6,
  /** Between a mark and its label. */
  label: 5,
  /** Between a label and what follows in its row. */
  after: 12,
  /** The dotted line of a time that is open at an end. */
  tail: 26,
  /** From one group to the next: more than the widest group and a target's 24. */
  group: 44,
  /** From one line to the next where time runs downward. */
  line: 30,
};
