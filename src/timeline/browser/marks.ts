/** The marks of events and groups in view, made and moved as little as may be. */
import type { Selection } from 'd3';
import { type Place, ROOM } from '../arrange.ts';
import type { Item } from '../item.ts';
import { type Drawn, drawPlace, type Look, markClass } from '../mark.ts';
import { holds } from '../view.ts';
import type { Scene } from './detail.ts';
import { COLUMNS, MARGIN } from './geometry.ts';

/** What is to be seen besides the marks themselves. */
export interface Emphasis {
  /** The event chosen, and those that it is connected to. */
  chosen: string;
  connected: readonly string[];
  /** The event that is being read in the chronology. */
  reading: string;
}

/** Address and words of a place, for its element. */
export type About = (place: Place) => { href?: string; title: string };

const SVG = 'http://www.w3.org/2000/svg';

/** Whether a place is in view: its mark, not only its label, which would tell of an event that is not. */
export function isVisible({ items: [item, ...more], label }: Place, { view, along }: Scene): boolean {
  if (!item) return false;
  const hasBar = item.to > item.from && more.length === 0 && label !== 'none';
  if (hasBar) return holds(view, item);
  return along(item.from) >= along(view[0]) - MARGIN && along(item.from) <= along(view[1]) + MARGIN;
}

/**
 * The places with labels turned: the last of a row stands before its mark where
 * it would pass the end of the window and there is room.
 */
function turned(visible: readonly Place[], { view, along }: Scene): Place[] {
  const end = (item: Item) => along(Math.max(item.to, ...item.disputed)) + (item.openEnd ? ROOM.tail : 0);
  const start = (item: Item) =>
    along(Math.min(item.from, ...item.disputed)) - (item.openStart ? ROOM.tail : 0);
  const reach = ({ labelWidth }: Item) => ROOM.mark + ROOM.label + labelWidth;
  const last = new Map<string, { place: Place; taken: number }>();
  for (const place of [...visible].sort((a, b) => (a.items[0]?.from ?? 0) - (b.items[0]?.from ?? 0))) {
    const row = `${place.lane} ${place.row}`;
    const [before] = last.get(row)?.place.items ?? [];
    last.set(row, { place, taken: before ? end(before) + reach(before) + ROOM.after : along(view[0]) });
  }
  const turn = ({ place, taken }: { place: Place; taken: number }): boolean => {
    const [item] = place.items;
    if (!item || place.label !== 'after' || along(item.to) > along(view[1]) + MARGIN) return false;
    return end(item) + reach(item) > along(view[1]) + MARGIN && start(item) - reach(item) > taken;
  };
  const toTurn = new Set([...last.values()].filter(turn).map(({ place }) => place));
  return visible.map((place) => (toTurn.has(place) ? { ...place, label: 'before' } : place));
}

/** Draws the places that are in view. */
export function drawMarks(
  svg: Selection<SVGSVGElement, unknown, null, undefined>,
  visible: readonly Place[],
  scene: Scene,
  { chosen, reading }: Emphasis,
  about: About,
): void {
  const has = ({ items }: Place, id: string) => id !== '' && items.some((item) => item.id === id);
  svg
    .select('.marks')
    .selectAll<SVGAElement, Place>('a')
    .data(
      scene.sheet.vertical ? [...visible] : turned(visible, scene),
      ({ items, label }) => `${label}${items.length} ${items[0]?.id}`,
    )
    .join((enter) => enter.append<SVGAElement>('a'))
    .each(function (place) {
      const kinds = [markClass(place), has(place, chosen) && 'chosen', has(place, reading) && 'reading'];
      set(this, 'class', kinds.filter(Boolean).join(' '));
      set(this, 'transform', `translate(${scene.placeAt(place).join(' ')})`);
      const drawn = drawPlace(place, lookOf(place, scene));
      if (!fits(this, drawn)) make(this, place, drawn, about);
      for (const [at, { attributes, text }] of drawn.entries()) {
        const child = this.children[at] as Element;
        for (const name in attributes) set(child, name, String(attributes[name]));
        if (text !== undefined && child.textContent !== text) child.textContent = text;
      }
    });
}

function lookOf({ items, label }: Place, { sheet, setting, view, along }: Scene): Look {
  const [item] = items;
  const shape = setting.lanes[item?.lane ?? 0]?.shape ?? '';
  if (!item || items.length > 1) return { shape, length: 0, ...vertically() };
  const length = along(item.to) - along(item.from);
  const disputed = item.disputed.map((at) => along(at) - along(item.from));
  if (sheet.vertical) return { shape, length, disputed, ...vertically(item.lane) };
  // The label of a bar that goes on beyond the window stands on the bar, in view.
  const beyond = along(item.to) + item.labelWidth + 20 > along(view[1]);
  const pinned = label === 'after' && beyond && length > item.labelWidth + 60;
  const labelAt = Math.max(along(view[0]) - along(item.from), 0) + 2 * ROOM.mark;
  return { shape, length, disputed, ...(pinned && { labelAt }) };

  function vertically(lane = 0) {
    const marks = COLUMNS.mark(setting.lanes.length);
    const barAt = COLUMNS.bar(lane) - marks;
    return { vertical: sheet.vertical, barAt, labelRoom: sheet.plotWidth - marks - 24 };
  }
}

/** Whether an element has the children that are drawn, so that they need only be moved. */
function fits({ children }: Element, drawn: readonly Drawn[]): boolean {
  return drawn.length > 0 && drawn.every(({ tag }, at) => children[at]?.tagName === tag);
}

function make(element: SVGAElement, place: Place, drawn: readonly Drawn[], about: About): void {
  const { href, title } = about(place);
  const titled = document.createElementNS(SVG, 'title');
  titled.textContent = title;
  element.replaceChildren(...drawn.map(({ tag }) => document.createElementNS(SVG, tag)), titled);
  set(element, 'tabindex', '-1');
  if (href) set(element, 'href', href);
  if (place.items.length > 1)
    Object.assign(element.dataset, { count: place.items.length, first: place.items[0]?.id });
  else element.dataset['event'] = place.items[0]?.id ?? '';
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
