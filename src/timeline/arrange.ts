/**
 * Arranging events so that no marks and labels collide: in rows, lane by lane,
 * each with its label; where no row is free, events gather into counted groups.
 *
 * An arrangement is made for a frame, a stretch of time and its width. It holds
 * at every wider frame of the same stretch too: distances grow, labels do not.
 * So a drawing can be zoomed a little, and moved as far as one likes, without
 * being arranged again.
 */
import type { Item } from './item.ts';

/** A stretch of time, in milliseconds UTC, and the pixels it is drawn in. */
export interface Frame {
  from: number;
  to: number;
  width: number;
}

/** Where an event stands, or several that are gathered into a group. */
export interface Place {
  /** One event, or the events of a group in order of time. */
  items: readonly Item[];
  lane: number;
  /** Counted within the lane, from the top. */
  row: number;
  /** On which side of the mark the label stands. */
  label: 'after' | 'before' | 'none';
}

/** Room about marks, in pixels. */
export const ROOM = {
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

/** From time to pixels. */
export function scaleOf({ from, to, width }: Frame): (at: number) => number {
  const perMillisecond = width / (to - from);
  return (at) => (at - from) * perMillisecond;
}

/**
 * Arranges events in lanes of as many rows as `rows` says. Principal events are
 * placed before others. Where not all find a row, the lane's last row is for
 * groups. `items` are in order of time.
 */
export function arrange(items: readonly Item[], rows: readonly number[], frame: Frame): Place[] {
  const x = scaleOf(frame);
  const lanes = rows.map((): Span[] => []);
  for (const item of items) lanes[item.lane]?.push(spanOf(item, x, frame.width));
  return lanes.flatMap((spans, lane) => {
    const count = rows[lane] ?? 1;
    const inOrder = spans.sort((a, b) => a.left - b.left);
    const all = fill(inOrder, count);
    if (all.rest.length === 0) return all.placed;
    const fewer = fill(inOrder, count - 1);
    const groups = gather(fewer.rest, x, ROOM.group, lane, count - 1);
    return [...fewer.placed, ...labelLone(groups, x, frame.width)];
  });
}

/** Arranges events line below line, for time that runs downward; those of one line gather into a group. */
export function arrangeLines(items: readonly Item[], frame: Frame): Place[] {
  const places = gather(items, scaleOf(frame), ROOM.line, 0, 0);
  return places.map((place) => ({ ...place, label: 'after' }));
}

/** Shares out rows among lanes: two each where there are so many, one at least, the rest by how many events each has. */
export function shareRows(counts: readonly number[], total: number): number[] {
  const least = total < 2 * counts.length ? 1 : 2;
  const rows: number[] = counts.map(() => least);
  for (let left = total - least * counts.length; left > 0; left -= 1) {
    const needs = counts.map((count, lane) => count / (rows[lane] ?? 1));
    const neediest = needs.indexOf(Math.max(...needs));
    rows[neediest] = (rows[neediest] ?? 0) + 1;
  }
  return rows;
}

/** What an event and its label take up of a row, in pixels. */
interface Span {
  item: Item;
  left: number;
  right: number;
  label: 'after' | 'before';
}

function spanOf(item: Item, x: (at: number) => number, width: number): Span {
  const start = x(Math.min(item.from, ...item.disputed)) - ROOM.mark - (item.openStart ? ROOM.tail : 0);
  const end = x(Math.max(item.to, ...item.disputed)) + ROOM.mark + (item.openEnd ? ROOM.tail : 0);
  const label = ROOM.label + item.labelWidth;
  if (end + label <= width || start - label < 0)
    return { item, left: start, right: end + label + ROOM.after, label: 'after' };
  return { item, left: start - label, right: end + ROOM.after, label: 'before' };
}

/** Fills rows from the left, principal events first; `rest` found no room. */
function fill(spans: readonly Span[], rows: number): { placed: Place[]; rest: Item[] } {
  const held = Array.from({ length: rows }, (): Span[] => []);
  const placed: Place[] = [];
  const rest: Item[] = [];
  const place = (span: Span, row: number): void => {
    if (row < 0) rest.push(span.item);
    else placed.push({ items: [span.item], lane: span.item.lane, row, label: span.label });
  };
  for (const span of spans.filter(({ item }) => item.principal)) {
    const row = held.findIndex((taken) => (taken.at(-1)?.right ?? -Infinity) <= span.left);
    held[row]?.push(span);
    place(span, row);
  }
  const ends = held.map(() => -Infinity);
  const ahead = held.map(() => 0);
  for (const span of spans) {
    if (span.item.principal) continue;
    const row = held.findIndex((taken, at) => {
      while ((taken[ahead[at] ?? 0]?.right ?? Infinity) <= span.left) ahead[at] = (ahead[at] ?? 0) + 1;
      const next = taken[ahead[at] ?? 0];
      return (ends[at] ?? 0) <= span.left && (next === undefined || next.left >= span.right);
    });
    if (row >= 0) ends[row] = span.right;
    place(span, row);
  }
  return { placed, rest };
}

/** Among groups, gives an event that stands alone its label, where there is room between the one before and the next. */
function labelLone(places: readonly Place[], x: (at: number) => number, width: number): Place[] {
  let taken = -Infinity;
  return places.map((place, at) => {
    const [item, ...more] = place.items;
    const next = places[at + 1]?.items[0];
    if (!item) return place;
    const { left, right, label } = spanOf(item, x, width);
    const room = next ? spanOf(next, x, width).left : Infinity;
    const free = more.length === 0 && label === 'after' && left >= taken && right <= room;
    taken = free ? right : x(item.from) + ROOM.group;
    return free ? { ...place, label } : place;
  });
}

/** Groups of events that begin within `pitch` pixels of a group's first; one alone stays an event. */
function gather(
  items: readonly Item[],
  x: (at: number) => number,
  pitch: number,
  lane: number,
  row: number,
): Place[] {
  const groups: Item[][] = [];
  for (const item of items.toSorted((a, b) => a.from - b.from)) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && x(item.from) - x(first.from) < pitch) group.push(item);
    else groups.push([item]);
  }
  return groups.map((group) => ({ items: group, lane, row, label: 'none' }));
}
