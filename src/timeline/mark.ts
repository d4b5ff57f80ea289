/** What is drawn of an event or a group, as SVG elements about the place where it begins. */
import { type Place, ROOM } from './arrange.ts';
import { type Item, LABEL_SIZE } from './item.ts';
import { textWidth } from './text-width.ts';
import { round } from './time-scale.ts';

/** An SVG element to be drawn. */
export interface Drawn {
  tag: 'path' | 'rect' | 'text';
  attributes: Record<string, string | number>;
  text?: string;
}

/** How a place is to be drawn. */
export interface Look {
  /** The lane's shape, as a path about the origin, for a radius of `ROOM.mark`. */
  shape: string;
  /** How long the event lasts, in pixels. */
  length: number;
  /** Where it begins or ends by other documents, in pixels from the mark. */
  disputed?: readonly number[];
  /** Time runs downward instead of to the right. */
  vertical?: boolean;
  /** Where time runs downward: the column of bars, from the mark, and the room for a label. In pixels. */
  barAt?: number;
  labelRoom?: number;
  /** Where the label begins, where it is not beside the end: it is kept in view on a long bar. */
  labelAt?: number;
}

/** The class names of a place's element. */
export function markClass({ items }: Place): string {
  const [item, ...more] = items;
  if (more.some((other) => other.lane !== item?.lane)) return 'event-group';
  if (more.length > 0) return `event-group lane-${item?.lane}`;
  const kinds = [item?.principal && 'principal', item?.partial && 'partial'].filter(Boolean);
  return ['event-mark', `lane-${item?.lane}`, ...kinds].join(' ');
}

/** The elements of an event's mark and label, or of a group with its count. */
export function drawPlace(place: Place, look: Look): Drawn[] {
  const [item] = place.items;
  if (!item) return [];
  if (place.items.length > 1) return drawGroup(place, look);
  const { length, vertical = false } = look;
  const drawn: Drawn[] = [
    { tag: 'rect', attributes: { class: 'mark-hit', x: -12, y: -12, width: 24, height: 24 } },
  ];
  // Among groups there is no room for how long an event lasts.
  if (length > 1 && place.label !== 'none') drawn.push(bar(item, look));
  if (item.openStart || item.openEnd) {
    const end = item.openStart ? -ROOM.tail : ROOM.tail;
    drawn.push({
      tag: 'path',
      attributes: { class: 'mark-open', d: vertical ? `M0 0V${end}` : `M0 0H${end}` },
    });
  }
  for (const at of look.disputed ?? []) drawn.push(disputedEnd(round(at), vertical));
  const size = (item.principal ? 1.35 : 1) * (place.label === 'none' ? 0.8 : 1);
  drawn.push({
    tag: 'path',
    attributes: {
      class: 'mark-shape',
      d: look.shape,
      ...(size !== 1 && { transform: `scale(${round(size)})` }),
    },
  });
  const label = place.label === 'none' ? undefined : labelOf(place, item, look);
  return label ? [...drawn, label] : drawn;
}

function bar({ lasted }: Item, { length, vertical, barAt = 0 }: Look): Drawn {
  const along = round(length);
  const box = vertical
    ? { x: barAt - 3, y: 0, width: 6, height: along }
    : { x: 0, y: -3, width: along, height: 6 };
  return { tag: 'rect', attributes: { class: lasted ? 'mark-bar lasted' : 'mark-bar', ...box, rx: 3 } };
}

/** A dashed line to where another document has it begin or end. */
function disputedEnd(at: number, vertical: boolean): Drawn {
  const d = vertical ? `M0 0V${at}M-7 ${at}H7` : `M0 0H${at}M${at} -7V7`;
  return { tag: 'path', attributes: { class: 'mark-disputed', d } };
}

function labelOf({ label }: Place, item: Item, look: Look): Drawn {
  const space = ROOM.mark + ROOM.label;
  if (look.vertical) {
    const text = fitted(item.label, look.labelRoom ?? Infinity);
    return { tag: 'text', attributes: { class: 'mark-label', x: space, y: 4.5 }, text };
  }
  if (look.labelAt !== undefined)
    return {
      tag: 'text',
      attributes: { class: 'mark-on-bar', x: round(look.labelAt), y: 4.5 },
      text: item.label,
    };
  const before = label === 'before';
  const x = before
    ? Math.min(0, ...(look.disputed ?? [])) - space - (item.openStart ? ROOM.tail : 0)
    : Math.max(look.length, ...(look.disputed ?? [])) + space + (item.openEnd ? ROOM.tail : 0);
  return {
    tag: 'text',
    attributes: { class: 'mark-label', x: round(x), y: 4.5, ...(before && { 'text-anchor': 'end' }) },
    text: item.label,
  };
}

function drawGroup({ items }: Place, { vertical = false, labelRoom = Infinity }: Look): Drawn[] {
  const count = String(items.length);
  const width = Math.max(24, textWidth(count, 12) + 12);
  const left = vertical ? -12 : -ROOM.mark;
  const pill: Drawn[] = [
    { tag: 'rect', attributes: { class: 'mark-pill', x: left, y: -12, width, height: 24, rx: 12 } },
    {
      tag: 'text',
      attributes: { class: 'mark-count', x: left + width / 2, y: 4.2, 'text-anchor': 'middle' },
      text: count,
    },
  ];
  if (!vertical) return pill;
  const named = items.find(({ principal }) => principal) ?? items[0];
  const text = `${fitted(named?.label ?? '', labelRoom)}, …`;
  return [
    ...pill,
    { tag: 'text', attributes: { class: 'mark-label', x: left + width + ROOM.label, y: 4.5 }, text },
  ];
}

/** A label cut to the room that there is. */
function fitted(label: string, room: number): string {
  if (textWidth(label, LABEL_SIZE) <= room) return label;
  const characters = [...label];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, LABEL_SIZE) > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
