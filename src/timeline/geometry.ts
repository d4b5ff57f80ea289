/** The measures of the live drawing: where its parts stand, to the right or downward as there is room. In pixels. */
import { SPACING } from './placement.ts';

/** Below this width time runs downward. */
const NARROW = 560;

/** A row of marks: as high as the smallest target. */
const ROW = 24;
const LANE_PADDING = 4;
/** The column of the lanes' names, or of the ticks where time runs downward. */
const NAMES = 106;
const TICKS = 58;
/** The strips of documents above and of ticks below. */
const DOCUMENTS = 20;
const AXIS = 24;

/** Room at both ends of the axis, in which a mark at the very end is seen whole. */
export const MARGIN = 10;

/** How the drawing fills its box. */
export interface Geometry {
  /** Whether time runs downward. */
  vertical: boolean;
  width: number;
  height: number;
  /** Where the plot begins, from the left and from the top, and how large it is. */
  left: number;
  top: number;
  plotWidth: number;
  plotHeight: number;
  /** Length of the axis of time. */
  along: number;
  /** How far the plot goes beyond the axis, to both sides and above and below. */
  aside: number;
  above: number;
}

/** The geometry for a box of the page. */
export function geometryOf(width: number, height: number): Geometry {
  const vertical = width < NARROW;
  const left = vertical ? TICKS : NAMES;
  const top = vertical ? 12 : DOCUMENTS;
  const plotWidth = Math.max(1, width - left - (vertical ? 0 : MARGIN));
  const plotHeight = Math.max(1, height - top - (vertical ? 12 : AXIS));
  return {
    vertical,
    width,
    height,
    left,
    top,
    plotWidth,
    plotHeight,
    along: vertical ? plotHeight : plotWidth,
    aside: vertical ? 0 : MARGIN,
    above: vertical ? MARGIN : 0,
  };
}

/** How many rows `lanes` lanes have room for in all. */
export function rowsIn({ plotHeight }: Geometry, lanes: number): number {
  return Math.floor((plotHeight - 2 * LANE_PADDING * lanes) / ROW);
}

/** Where a lane stands, from the plot's top, and how many rows it has. */
export interface LaneBox {
  y: number;
  height: number;
  rows: number;
}

/** The boxes of lanes by how many rows each has; what is left of the plot is shared among them. */
export function laneBoxes(rows: readonly number[], { plotHeight }: Geometry): LaneBox[] {
  const needed = (count: number) => count * ROW + 2 * LANE_PADDING;
  const used = rows.reduce((sum, count) => sum + needed(count), 0);
  const spare = Math.max(0, plotHeight - used) / rows.length;
  let y = 0;
  return rows.map((count) => {
    const box = { y, height: needed(count) + spare, rows: count };
    y += box.height;
    return box;
  });
}

/** The middle of a row, from the plot's top. */
export function rowMiddle({ y, height, rows }: LaneBox, row: number): number {
  return y + (height - rows * ROW) / 2 + (row + 0.5) * ROW;
}

/** Where time runs downward: the column of a lane's bars, and that of all marks. */
export const COLUMNS = {
  bar: (lane: number) => 6 + 7 * lane,
  mark: (lanes: number) => 6 + 7 * lanes + 2 * SPACING.mark,
};
