/** The shapes of marks, as SVG paths about the origin. */
import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3';
import type { LaneShape } from '../schemas/site.ts';

const SYMBOLS = {
  circle: symbolCircle,
  diamond: symbolDiamond,
  square: symbolSquare,
  triangle: symbolTriangle,
  cross: symbolCross,
  star: symbolStar,
} as const satisfies Record<LaneShape, unknown>;

/** A shape as large as a circle of the given radius, in pixels. */
export function shapePath(shape: LaneShape, radius: number): string {
  return symbol(SYMBOLS[shape], Math.PI * radius * radius).digits(2)() ?? '';
}
