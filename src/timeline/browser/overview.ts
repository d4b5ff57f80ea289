/** The whole record in a narrow strip, with the window on it, which can be moved and stretched by its ends. */
import { type Selection, select } from 'd3';
import type { Item } from '../item.ts';
import { ticksOf } from '../ticks.ts';
import { type Interval, round } from '../time-scale.ts';
import type { Setting } from './read-events.ts';

/** Height of a lane and of the axis, in pixels. */
const LANE = 6;
const AXIS = 18;
/** How near to an end of the window a pointer takes hold of it, in pixels. */
const GRASP = 12;

/** What the strip does: shows another window, and, at the end of a drag, keeps it. */
export interface OverviewMoves {
  show: (a: number, b: number) => void;
  end: () => void;
}

export class Overview {
  private readonly svg: Selection<SVGSVGElement, unknown, null, undefined>;
  private readonly setting: Setting;
  private readonly whole: Interval;
  private width = 1;
  private view: Interval;

  constructor(element: SVGSVGElement, setting: Setting, whole: Interval, moves: OverviewMoves) {
    this.svg = select(element);
    this.setting = setting;
    this.whole = whole;
    this.view = whole;
    this.svg.attr('height', setting.lanes.length * LANE + AXIS);
    for (const layer of ['strip', 'window']) this.svg.append('g').attr('class', layer);
    const parts = this.svg.select('.window');
    for (const part of ['shade', 'shade', 'frame', 'handle', 'handle'])
      parts.append('rect').attr('class', `overview-${part}`).attr('height', '100%');
    parts.append('path').attr('class', 'reading-line');
    listenForDrags(element, moves, this);
  }

  /** Fits the strip to a width in pixels. */
  resize(width: number): void {
    this.width = width;
  }

  /** Draws the strip with its events. */
  draw(items: readonly Item[]): void {
    const { width } = this;
    const bottom = this.setting.lanes.length * LANE;
    const strip = this.svg.select('.strip');
    strip.selectAll('*').remove();
    strip.append('rect').attr('class', 'lane-ground').attr('width', width).attr('height', bottom);
    for (const [from, to] of this.setting.silences)
      strip
        .append('rect')
        .attr('fill', 'url(#silence)')
        .attr('x', this.x(from))
        .attr('width', this.x(to) - this.x(from))
        .attr('height', bottom);
    for (const { x, text } of ticksOf(this.whole, width)) {
      strip
        .append('path')
        .attr('class', 'axis-tick')
        .attr('d', `M${x} 0V${bottom + 4}`);
      strip
        .append('text')
        .attr('class', 'axis-text')
        .attr('x', x + 3)
        .attr('y', bottom + 14)
        .text(text);
    }
    for (const lane of this.setting.lanes.keys())
      strip.append('path').attr('class', `overview-stroke lane-${lane}`).attr('d', this.strokes(lane, items));
  }

  /** Shows where the window is, and the event that is being read. */
  show(view: Interval, reading: number | undefined): void {
    this.view = view;
    const [from, to] = [this.x(view[0]), this.x(view[1])];
    const spans = [
      [0, from],
      [to, this.width],
      [from, to],
      [from - 3, from + 3],
      [to - 3, to + 3],
    ];
    const parts = this.svg.select('.window');
    parts
      .selectAll<SVGRectElement, unknown>('rect')
      .data(spans)
      .attr('x', ([a = 0]) => a)
      .attr('width', ([a = 0, b = 0]) => Math.max(0, b - a));
    const at = reading === undefined ? '' : `M${this.x(reading)} 0V${this.setting.lanes.length * LANE}`;
    parts.select('.reading-line').attr('d', at);
  }

  /** What a drag that begins at a place in pixels does as it goes on to another. */
  drag(begun: number): (at: number) => Interval {
    const [from, to] = this.view;
    const time = (at: number) => this.whole[0] + (at / this.width) * (this.whole[1] - this.whole[0]);
    const [near, far] = [Math.abs(begun - this.x(from)), Math.abs(begun - this.x(to))];
    const grasp = Math.min(GRASP, (this.x(to) - this.x(from)) / 4);
    const outside = Math.max(GRASP, 24 - grasp);
    const inside = begun > this.x(from) && begun < this.x(to);
    const reach = inside ? grasp : outside;
    if (near <= reach && near < far) return (at) => [time(at), to];
    if (far <= reach) return (at) => [from, time(at)];
    const shift = inside ? 0 : time(begun) - (from + to) / 2;
    return (at) => [from + shift + time(at) - time(begun), to + shift + time(at) - time(begun)];
  }

  private x(at: number): number {
    return round(((at - this.whole[0]) / (this.whole[1] - this.whole[0])) * this.width);
  }

  /** A lane's events as one path: a stroke for each place that has one, a line for what took time. */
  private strokes(lane: number, items: readonly Item[]): string {
    const drawn = new Set<string>();
    for (const item of items) {
      if (item.lane !== lane) continue;
      const [from, to] = [Math.round(this.x(item.from)), Math.round(this.x(item.to))];
      drawn.add(`M${from} ${lane * LANE + 0.5}v${LANE - 1}`);
      if (to - from > 1) drawn.add(`M${from} ${(lane + 0.5) * LANE}h${to - from}`);
    }
    return [...drawn].join('');
  }
}

function listenForDrags(element: SVGSVGElement, { show, end }: OverviewMoves, overview: Overview): void {
  let move: ((at: number) => Interval) | undefined;
  const along = ({ clientX }: PointerEvent) => clientX - element.getBoundingClientRect().left;
  const follow = (event: PointerEvent) => {
    if (move) show(...move(along(event)));
  };
  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    move = overview.drag(along(event));
    follow(event);
  });
  element.addEventListener('pointermove', follow);
  for (const ended of ['pointerup', 'pointercancel'])
    element.addEventListener(ended, () => {
      if (move) end();
      move = undefined;
    });
}
