/** What is drawn of an event or a group, about the place where it begins. */
import { type Item, LABEL_SIZE } from './item.ts';
import { type Gathered, type Placement, SPACING } from './placement.ts';
import { type SvgNode, svgNode } from './svg-node.ts';
import { textWidth } from './text-width.ts';
import { round } from './time-scale.ts';

/** How a placement is to be drawn. Distances are in pixels from the mark. */
export interface Look {
  /** The lane's shape, as a path about the origin, for a radius of `SPACING.mark`. */
  shape: string;
  /** How long the event lasts. */
  length: number;
  /** Where it begins or ends by other documents. */
  disputed?: readonly number[];
  /** Where the label begins, where it is not beside the end: it is kept in view on a long bar. */
  labelAt?: number;
  /** Given where time runs downward: the column of bars, and the room for a label. */
  downward?: { barAt: number; labelRoom: number };
}

/** The class names of a placement's element. */
export function markClass({ items: [item, ...more] }: Placement): string {
  if (more.some((other) => other.lane !== item.lane)) return 'event-group';
  if (more.length > 0) return `event-group lane-${item.lane}`;
  const kinds = [item.principal && 'principal', item.partial && 'partial'].filter(Boolean);
  return ['event-mark', `lane-${item.lane}`, ...kinds].join(' ');
}

/** The elements of an event's mark and label, or of a group with its count. */
export function markNodes({ items, label }: Placement, look: Look): SvgNode[] {
  const [item, ...more] = items;
  if (more.length > 0) return groupNodes(items, look);
  const bare = label === 'none';
  return [
    svgNode('rect', { class: 'mark-hit', x: -12, y: -12, width: 24, height: 24 }),
    // Among groups there is no room for how long an event lasts.
    ...(look.length > 1 && !bare ? [bar(item, look)] : []),
    ...(item.openStart || item.openEnd ? [openEnd(item, look)] : []),
    ...(look.disputed ?? []).map((at) => disputedEnd(round(at), look)),
    shape(look, (item.principal ? 1.35 : 1) * (bare ? 0.8 : 1)),
    ...(bare ? [] : [labelNode(item, label === 'before', look)]),
  ];
}

function shape({ shape: d }: Look, size: number): SvgNode {
  return svgNode('path', {
    class: 'mark-shape',
    d,
    transform: size === 1 ? undefined : `scale(${round(size)})`,
  });
}

function bar({ lasted }: Item, { length, downward }: Look): SvgNode {
  const along = round(length);
  const box = downward
    ? { x: downward.barAt - 3, y: 0, width: 6, height: along }
    : { x: 0, y: -3, width: along, height: 6 };
  return svgNode('rect', { class: lasted ? 'mark-bar lasted' : 'mark-bar', ...box, rx: 3 });
}

/** A dotted line towards a time that is not known. */
function openEnd({ openStart }: Item, { downward }: Look): SvgNode {
  const end = openStart ? -SPACING.tail : SPACING.tail;
  return svgNode('path', { class: 'mark-open', d: downward ? `M0 0V${end}` : `M0 0H${end}` });
}

/** A dashed line to where another document has it begin or end. */
function disputedEnd(at: number, { downward }: Look): SvgNode {
  const d = downward ? `M0 0V${at}M-7 ${at}H7` : `M0 0H${at}M${at} -7V7`;
  return svgNode('path', { class: 'mark-disputed', d });
}

function labelNode(item: Item, before: boolean, look: Look): SvgNode {
  const space = SPACING.mark + SPACING.label;
  const label = (x: number, text = item.label) => svgNode('text', { class: 'mark-label', x, y: 4.5 }, text);
  if (look.downward) return label(space, fitted(item.label, look.downward.labelRoom));
  if (look.labelAt !== undefined)
    return svgNode('text', { class: 'mark-on-bar', x: round(look.labelAt), y: 4.5 }, item.label);
  const disputed = look.disputed ?? [];
  if (!before)
    return label(round(Math.max(look.length, ...disputed) + space + (item.openEnd ? SPACING.tail : 0)));
  const x = round(Math.min(0, ...disputed) - space - (item.openStart ? SPACING.tail : 0));
  return svgNode('text', { class: 'mark-label', x, y: 4.5, 'text-anchor': 'end' }, item.label);
}

function groupNodes(items: Gathered, { downward }: Look): SvgNode[] {
  const count = String(items.length);
  const width = Math.max(24, textWidth(count, 12) + 12);
  const left = downward ? -12 : -SPACING.mark;
  const pill = [
    svgNode('rect', { class: 'mark-pill', x: left, y: -12, width, height: 24, rx: 12 }),
    svgNode('text', { class: 'mark-count', x: left + width / 2, y: 4.2, 'text-anchor': 'middle' }, count),
  ];
  if (!downward) return pill;
  const { label } = items.find(({ principal }) => principal) ?? items[0];
  const text = `${fitted(label, downward.labelRoom)}, …`;
  return [...pill, svgNode('text', { class: 'mark-label', x: left + width + SPACING.label, y: 4.5 }, text)];
}

/** A label cut to the room that there is. */
function fitted(label: string, room: number): string {
  if (textWidth(label, LABEL_SIZE) <= room) return label;
  const characters = [...label];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, LABEL_SIZE) > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
