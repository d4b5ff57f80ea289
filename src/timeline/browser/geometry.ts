/** The measures of the live drawing: where its parts stand, to the right or downward as there is room. */
import { ROOM } from '../arrange.ts';

/** Below this width time runs downward, in pixels. */
const NARROW = 560;

/** Row of marks: as high as the smallest target. */
const ROW = 24;

export interface Sheet {
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

const LANE_PAD = 4;
const NAMES = 106;
const DOCUMENTS = 20;
const AXIS = 24;
const TICKS = 58;

/** Room at both ends of the axis, in which a mark at the very end is seen whole, in pixels. */
export const MARGIN = 10;

/** The sheet for a box of the page. */
export function sheetOf(width: number, height: number): Sheet {
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

/** How many rows the lanes have in all. */
export function rowsIn(sheet: Sheet, lanes: number): number {
  return Math.floor((sheet.plotHeight - 2 * LANE_PAD * lanes) / ROW);
}

/** Where a lane stands, in pixels from the plot's top. */
export interface Box {
  y: number;
  height: number;
}

/** Top and height of lanes with so many rows each. */
export function laneBoxes(rows: readonly number[], { plotHeight }: Sheet): Box[] {
  const used = rows.reduce((sum, count) => sum + count * ROW + 2 * LANE_PAD, 0);
  const spare = Math.max(0, plotHeight - used) / rows.length;
  let y = 0;
  return rows.map((count) => {
    const height = count * ROW + 2 * LANE_PAD + spare;
    const box = { y, height };
    y += height;
    return box;
  });
}

/** The middle of a row within its lane's box. */
export function rowMiddle(box: Box, rows: number, row: number): number {
  return box.y + (box.height - rows * ROW) / 2 + (row + 0.5) * ROW;
}

/** Where time runs downward: the column of a lane's bars, and that of all marks. */
export const COLUMNS = {
  bar: (lane: number) => 6 + 7 * lane,
  mark: (lanes: number) => 6 + 7 * lanes + 2 * ROOM.mark,
};
