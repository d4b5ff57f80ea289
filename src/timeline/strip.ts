/** The whole record in a narrow strip, with the window on it, which can be moved and stretched by its ends. */
import type { Item } from './item.ts';
import type { TimelineConfig } from './scene.ts';
import { type SvgNode, svgNode } from './svg-node.ts';
import { ticksOf } from './ticks.ts';
import { type Interval, round } from './time-scale.ts';

/** Height of a lane and of the axis, in pixels. */
const LANE = 6;
const AXIS = 18;
/** How near to an end of the window a pointer takes hold of it, and how wide that target is at least, in pixels. */
const GRASP = 12;
const TARGET = 24;

/** A strip for the whole of the record's time. */
export interface Strip {
  config: TimelineConfig;
  whole: Interval;
  /** In pixels. */
  width: number;
}

/** The strip's height, in pixels. */
export const stripHeight = ({ lanes }: TimelineConfig): number => lanes.length * LANE + AXIS;

/** What stands still: silences, ticks and, lane by lane, the events. */
export function stripNode(strip: Strip, items: readonly Item[]): SvgNode {
  const { config, whole, width } = strip;
  const x = stripScale(strip);
  const bottom = config.lanes.length * LANE;
  return svgNode('g', { class: 'strip' }, [
    svgNode('rect', { class: 'lane-ground', width, height: bottom }),
    ...config.silences.map(([from, to]) =>
      svgNode('rect', { fill: 'url(#silence)', x: x(from), width: x(to) - x(from), height: bottom }),
    ),
    ...ticksOf(whole, width).flatMap((tick) => [
      svgNode('path', { class: 'axis-tick', d: `M${tick.x} 0V${bottom + 4}` }),
      svgNode('text', { class: 'axis-text', x: tick.x + 3, y: bottom + 14 }, tick.text),
    ]),
    ...config.lanes.map((_, lane) =>
      svgNode('path', { class: `overview-stroke lane-${lane}`, d: strokes(lane, items, x) }),
    ),
  ]);
}

/** The window, with what lies outside it in shade, and a line at the time of the event that is being read. */
export function windowNode(strip: Strip, view: Interval, reading: number | undefined): SvgNode {
  const x = stripScale(strip);
  const [from, to] = [x(view[0]), x(view[1])];
  const part = (name: string, a: number, b: number) =>
    svgNode('rect', { class: `overview-${name}`, height: '100%', x: a, width: Math.max(0, b - a) });
  const line = reading === undefined ? '' : `M${x(reading)} 0V${strip.config.lanes.length * LANE}`;
  return svgNode('g', { class: 'window' }, [
    part('shade', 0, from),
    part('shade', to, strip.width),
    part('frame', from, to),
    part('handle', from - 3, from + 3),
    part('handle', to - 3, to + 3),
    svgNode('path', { class: 'reading-line', d: line }),
  ]);
}

/**
 * What a drag that begins at a place, in pixels, does to the window as it goes
 * on to another: it stretches the window by the end that it began near, else
 * moves it, from where it is or, begun outside, from there.
 */
export function dragOf(strip: Strip, [from, to]: Interval, begun: number): (at: number) => Interval {
  const { whole, width } = strip;
  const x = stripScale(strip);
  const time = (at: number) => whole[0] + (at / width) * (whole[1] - whole[0]);
  const [near, far] = [Math.abs(begun - x(from)), Math.abs(begun - x(to))];
  const grasp = Math.min(GRASP, (x(to) - x(from)) / 4);
  const inside = begun > x(from) && begun < x(to);
  const reach = inside ? grasp : Math.max(GRASP, TARGET - grasp);
  if (near <= reach && near < far) return (at) => [time(at), to];
  if (far <= reach) return (at) => [from, time(at)];
  const shift = inside ? 0 : time(begun) - (from + to) / 2;
  return (at) => [from + shift + time(at) - time(begun), to + shift + time(at) - time(begun)];
}

function stripScale({ whole: [from, to], width }: Strip): (at: number) => number {
  return (at) => round(((at - from) / (to - from)) * width);
}

/** A lane's events as one path: a stroke for each pixel that has one, a line for what took time. */
function strokes(lane: number, items: readonly Item[], x: (at: number) => number): string {
  const drawn = new Set<string>();
  for (const item of items) {
    if (item.lane !== lane) continue;
    const [from, to] = [Math.round(x(item.from)), Math.round(x(item.to))];
    drawn.add(`M${from} ${lane * LANE + 0.5}v${LANE - 1}`);
    if (to - from > 1) drawn.add(`M${from} ${(lane + 0.5) * LANE}h${to - from}`);
  }
  return [...drawn].join('');
}
