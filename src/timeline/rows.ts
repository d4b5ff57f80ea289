/** The rows of a lane: how many it gets, and which events find room in them. */
import type { Item } from './item.ts';
import { type Placement, SPACING } from './placement.ts';

/** What an event and its label take up of a row, in pixels. */
export interface Span {
  item: Item;
  left: number;
  right: number;
  label: 'after' | 'before';
}

/** The span of an event in a frame of some width, where `x` is from times to pixels. Its label stands before its mark if it would pass the frame's end. */
export function spanOf(item: Item, x: (at: number) => number, width: number): Span {
  const { mark, tail, label, after } = SPACING;
  const start = x(Math.min(item.from, ...item.disputed)) - mark - (item.openStart ? tail : 0);
  const end = x(Math.max(item.to, ...item.disputed)) + mark + (item.openEnd ? tail : 0);
  const reach = label + item.labelWidth;
  if (end + reach <= width || start - reach < 0)
    return { item, left: start, right: end + reach + after, label: 'after' };
  return { item, left: start - reach, right: end + after, label: 'before' };
}

interface Row {
  /** Spans of principal events that are still to the right of what is being placed. */
  principal: Span[];
  /** Where the last of the other events ends. */
  end: number;
}

/** Fills rows from the left with spans in order, those of principal events first; `rest` found no room. */
export function fillRows(spans: readonly Span[], count: number): { placed: Placement[]; rest: Item[] } {
  const rows = Array.from({ length: count }, (): Row => ({ principal: [], end: -Infinity }));
  const placed: Placement[] = [];
  const rest: Item[] = [];
  const place = ({ item, label }: Span, row: number): void => {
    if (row < 0) rest.push(item);
    else placed.push({ items: [item], lane: item.lane, row, label });
  };
  for (const span of spans.filter(({ item }) => item.principal)) {
    const row = rows.findIndex(({ principal }) => (principal.at(-1)?.right ?? -Infinity) <= span.left);
    rows[row]?.principal.push(span);
    place(span, row);
  }
  for (const span of spans.filter(({ item }) => !item.principal)) {
    const row = rows.findIndex((each) => hasRoom(each, span));
    if (rows[row]) rows[row].end = span.right;
    place(span, row);
  }
  return { placed, rest };
}

/** Whether a span, which begins no earlier than the one before, fits into a row. */
function hasRoom(row: Row, { left, right }: Span): boolean {
  while (row.principal[0] && row.principal[0].right <= left) row.principal.shift();
  const [next] = row.principal;
  return row.end <= left && (next === undefined || next.left >= right);
}

/** Shares out rows among lanes by how many events each has: at least two each where `total` allows it, else at least one. */
export function shareRows(counts: readonly number[], total: number): number[] {
  const least = total < 2 * counts.length ? 1 : 2;
  const lanes = counts.map((count) => ({ count, rows: least }));
  for (let left = total - least * counts.length; left > 0; left -= 1) {
    const neediest = lanes.reduce((most, lane) =>
      lane.count / lane.rows > most.count / most.rows ? lane : most,
    );
    neediest.rows += 1;
  }
  return lanes.map(({ rows }) => rows);
}
