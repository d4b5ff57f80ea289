/** The lanes of a panel of the still drawing, one below the other, each as high as it needs. */
import { arrangeInRows } from './arrange.ts';
import type { Item } from './item.ts';
import { MEASURES } from './measures.ts';
import type { Placement } from './placement.ts';
import { type Frame, round } from './time-scale.ts';

/** At most this many rows in a lane; events beyond them gather into groups. */
const MAX_ROWS = 24;

/** Where a lane stands, in pixels from the panel's top. */
export interface LaneBand {
  y: number;
  height: number;
}

/** A placement in pixels from the panel's left and top. */
export interface PanelMark extends Placement {
  x: number;
  y: number;
  /** How long it is drawn. */
  length: number;
  /** Where it begins or ends by other documents, from `x`. */
  disputed: number[];
}

/**
 * Lays out `count` lanes. Events labelled here are arranged in rows; the others
 * share the first row, where they show how dense the time is and may overlap.
 * `x` is from times to pixels.
 */
export function layoutLanes(
  items: readonly Item[],
  labelled: ReadonlySet<Item>,
  count: number,
  frame: Frame,
  x: (at: number) => number,
): { lanes: LaneBand[]; marks: PanelMark[]; bottom: number } {
  const lanes: LaneBand[] = [];
  const marks: PanelMark[] = [];
  let bottom = MEASURES.documents;
  for (let lane = 0; lane < count; lane += 1) {
    const ours = items.filter((item) => item.lane === lane);
    const quiet = ours.filter((item) => !labelled.has(item)).map((item) => clip(item, frame));
    const loud = ours.filter((item) => labelled.has(item)).map((item) => clip(item, frame));
    const { placements, rows, rowHeight } = placeInRows(quiet, loud, lane, frame);
    const middle = (row: number) => bottom + MEASURES.lanePad + (row + 0.5) * rowHeight;
    marks.push(...placements.map((each) => ({ ...each, ...along(each.items[0], x), y: middle(each.row) })));
    const height = rows * rowHeight + 2 * MEASURES.lanePad;
    lanes.push({ y: bottom, height });
    bottom += height;
  }
  return { lanes, marks, bottom };
}

/** Rows of a lane: that of events without labels, if there are any, then those of events with labels. */
function placeInRows(quiet: readonly Item[], labelled: readonly Item[], lane: number, frame: Frame) {
  const limits = Array.from({ length: lane + 1 }, (_, at) => (at === lane ? MAX_ROWS : 0));
  const arranged = arrangeInRows(labelled, limits, frame);
  const first = quiet.length > 0 && arranged.length > 0 ? 1 : 0;
  const placements: Placement[] = [
    ...quiet.map((item): Placement => ({ items: [item], lane, row: 0, label: 'none' })),
    ...arranged.map((placement) => ({ ...placement, row: placement.row + first })),
  ];
  return {
    placements,
    rows: Math.max(1, ...placements.map(({ row }) => row + 1)),
    rowHeight: arranged.length > 0 ? MEASURES.row : MEASURES.thin,
  };
}

/** An event cut to a frame's stretch of time. */
function clip(item: Item, frame: Frame): Item {
  return {
    ...item,
    from: Math.max(item.from, frame.from),
    to: Math.min(Math.max(item.to, frame.from), frame.to),
  };
}

function along({ from, to, disputed }: Item, x: (at: number) => number) {
  const start = x(from);
  return { x: start, length: round(x(to) - start), disputed: disputed.map((at) => round(x(at) - start)) };
}
