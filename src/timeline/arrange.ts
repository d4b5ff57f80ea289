/**
 * Arranging events so that no marks and labels collide: in rows, lane by lane,
 * each with its label; where no row is free, events gather into counted groups.
 *
 * An arrangement is made for a frame, a stretch of time and its width. It holds
 * at every wider frame of the same stretch too: distances grow, labels do not.
 * So a drawing can be zoomed a little, and moved as far as one likes, without
 * being arranged again.
 */
import { gather, labelLone } from './groups.ts';
import type { Item } from './item.ts';
import { type Placement, SPACING } from './placement.ts';
import { fillRows, spanOf } from './rows.ts';
import { type Frame, timeScale } from './time-scale.ts';

/**
 * Arranges events in lanes of as many rows as `rows` says. Principal events are
 * placed before others. Where not all find a row, the lane's last row is for
 * groups. `items` are in order of time.
 */
export function arrangeInRows(items: readonly Item[], rows: readonly number[], frame: Frame): Placement[] {
  const x = timeScale(frame);
  return rows.flatMap((count, lane) => {
    const within = items.filter((item) => item.lane === lane);
    const spans = within.map((item) => spanOf(item, x, frame.width)).sort((a, b) => a.left - b.left);
    const all = fillRows(spans, count);
    if (all.rest.length === 0) return all.placed;
    const fewer = fillRows(spans, count - 1);
    const groups = gather(fewer.rest, x, SPACING.group, { lane, row: count - 1 });
    return [...fewer.placed, ...labelLone(groups, x, frame.width)];
  });
}

/** Arranges events line below line, for time that runs downward; those of one line gather into a group. */
export function arrangeInLines(items: readonly Item[], frame: Frame): Placement[] {
  const placements = gather(items, timeScale(frame), SPACING.line, { lane: 0, row: 0 });
  return placements.map((placement) => ({ ...placement, label: 'after' }));
}
