/** The marks of the events and groups that a window shows. */
import { must } from '../reading/must.ts';
import { COLUMNS, MARGIN } from './geometry.ts';
import type { Item } from './item.ts';
import { type Look, markClass, markNodes } from './mark.ts';
import { type Placement, SPACING } from './placement.ts';
import type { Emphasis, LinkOf, Scene } from './scene.ts';
import { type SvgNode, svgNode } from './svg-node.ts';
import { holds } from './view.ts';

/** Whether a placement is in view: its mark, not only its label, which would show an event that is not. */
export function isInView({ items: [item, ...more], label }: Placement, { view, along }: Scene): boolean {
  const hasBar = item.to > item.from && more.length === 0 && label !== 'none';
  if (hasBar) return holds(view, item);
  return along(item.from) >= along(view[0]) - MARGIN && along(item.from) <= along(view[1]) + MARGIN;
}

/**
 * The placements with labels turned: the last of a row stands before its mark
 * where it would pass the end of the window and there is room.
 */
function turnLabels(inView: readonly Placement[], { view, along }: Scene): Placement[] {
  const { mark, label, tail, after } = SPACING;
  const end = (item: Item) => along(Math.max(item.to, ...item.disputed)) + (item.openEnd ? tail : 0);
  const start = (item: Item) => along(Math.min(item.from, ...item.disputed)) - (item.openStart ? tail : 0);
  const reach = ({ labelWidth }: Item) => mark + label + labelWidth;
  /** The last of each row, and how far the one before it reaches. */
  const last = new Map<string, { placement: Placement; taken: number }>();
  for (const placement of inView.toSorted((a, b) => a.items[0].from - b.items[0].from)) {
    const row = `${placement.lane} ${placement.row}`;
    const before = last.get(row)?.placement.items[0];
    last.set(row, { placement, taken: before ? end(before) + reach(before) + after : along(view[0]) });
  }
  const edge = along(view[1]) + MARGIN;
  const turned = new Set<Placement>();
  for (const { placement, taken } of last.values()) {
    const [item] = placement.items;
    const passes = along(item.to) <= edge && end(item) + reach(item) > edge;
    if (placement.label === 'after' && passes && start(item) - reach(item) > taken) turned.add(placement);
  }
  return inView.map((each) => (turned.has(each) ? { ...each, label: 'before' } : each));
}

/** An element for each placement in view: the link of an event, or a group that opens its list. */
export function placementNodes(
  inView: readonly Placement[],
  scene: Scene,
  emphasis: Emphasis,
  linkOf: LinkOf,
): SvgNode[] {
  const placements = scene.geometry.vertical ? inView : turnLabels(inView, scene);
  return placements.map((placement) => {
    const { title, ...link } = linkTo(placement, linkOf);
    const place = {
      class: [markClass(placement), ...emphasised(placement, emphasis)].join(' '),
      transform: `translate(${scene.markAt(placement).join(' ')})`,
    };
    const drawn = [...markNodes(placement, lookOf(placement, scene)), svgNode('title', {}, title)];
    const key = `${placement.label}${placement.items.length} ${placement.items[0].id}`;
    return { ...svgNode('a', { ...place, tabindex: -1, ...link }, drawn), key };
  });
}

function emphasised({ items }: Placement, { chosen, reading }: Emphasis): string[] {
  const holds = (id: string) => id !== '' && items.some((item) => item.id === id);
  return [...(holds(chosen) ? ['chosen'] : []), ...(holds(reading) ? ['reading'] : [])];
}

/** What a click leads to, in attributes that the script reads, and the words for the pointer. */
function linkTo({ items: [{ id }, ...more] }: Placement, linkOf: LinkOf) {
  const count = more.length + 1;
  if (count > 1) return { 'data-count': count, 'data-first': id, title: `${count} events` };
  const { href, title } = linkOf(id);
  return { href, 'data-event': id, title };
}

function lookOf({ items: [item, ...more], label }: Placement, scene: Scene): Look {
  const { geometry, config, view, along } = scene;
  const { shape } = must(config.lanes[item.lane], 'the lane of an event');
  const downward = geometry.vertical ? { downward: downwardLook(item, scene) } : undefined;
  if (more.length > 0) return { shape, length: 0, ...downward };
  const start = along(item.from);
  const length = along(item.to) - start;
  const disputed = item.disputed.map((at) => along(at) - start);
  if (downward) return { shape, length, disputed, ...downward };
  // The label of a bar that goes on beyond the window stands on the bar, in view.
  const beyond = along(item.to) + item.labelWidth + CLEAR_OF_EDGE > along(view[1]);
  const pinned = label === 'after' && beyond && length > item.labelWidth + MIN_BAR_BESIDE_LABEL;
  const labelAt = Math.max(along(view[0]) - start, 0) + 2 * SPACING.mark;
  return { shape, length, disputed, ...(pinned && { labelAt }) };
}

/** What a label needs to its right, in pixels: clear of the window's edge; of its bar, to stand on it; of a narrow drawing's edge. */
const CLEAR_OF_EDGE = 20;
const MIN_BAR_BESIDE_LABEL = 60;
const LABEL_MARGIN = 24;

function downwardLook({ lane }: Item, { geometry, config }: Scene) {
  const marks = COLUMNS.mark(config.lanes.length);
  return { barAt: COLUMNS.bar(lane) - marks, labelRoom: geometry.plotWidth - marks - LABEL_MARGIN };
}
