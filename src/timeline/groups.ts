/** Groups of events that stand too close together to be drawn one by one. */
import type { Item } from './item.ts';
import { type Placement, SPACING } from './placement.ts';
import { spanOf } from './rows.ts';

/** Gathers events that begin within `pitch` pixels of a group's first; one alone stays an event. */
export function gather(
  items: readonly Item[],
  x: (at: number) => number,
  pitch: number,
  place: { lane: number; row: number },
): Placement[] {
  const groups: [Item, ...Item[]][] = [];
  for (const item of items.toSorted((a, b) => a.from - b.from)) {
    const group = groups.at(-1);
    if (group && x(item.from) - x(group[0].from) < pitch) group.push(item);
    else groups.push([item]);
  }
  return groups.map((group) => ({ items: group, ...place, label: 'none' }));
}

/** Among groups, gives an event that stands alone its label, where there is room between the one before and the next. */
export function labelLone(
  placements: readonly Placement[],
  x: (at: number) => number,
  width: number,
): Placement[] {
  let taken = -Infinity;
  return placements.map((placement, at) => {
    const [item, ...more] = placement.items;
    const next = placements[at + 1];
    const { left, right, label } = spanOf(item, x, width);
    const room = next ? spanOf(next.items[0], x, width).left : Infinity;
    const free = more.length === 0 && label === 'after' && left >= taken && right <= room;
    taken = free ? right : x(item.from) + SPACING.group;
    return free ? { ...placement, label } : placement;
  });
}
