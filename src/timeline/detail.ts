/**
 * The live drawing of a window. Events are arranged anew only where the zoom
 * has gone a good step further; between steps marks keep their rows and move
 * apart, and moving the window moves one group. Only what is in view is drawn.
 */
import { must } from '../reading/must.ts';
import { arcNodes } from './arcs.ts';
import { arrangeInLines, arrangeInRows } from './arrange.ts';
import { COLUMNS, geometryOf, type LaneBox, laneBoxes, rowMiddle, rowsIn } from './geometry.ts';
import type { Item } from './item.ts';
import { liveDrawing } from './live-drawing.ts';
import { isInView, placementNodes } from './marks-in-view.ts';
import type { Placement } from './placement.ts';
import { shareRows } from './rows.ts';
import type { Emphasis, LinkOf, Scene, TimelineConfig } from './scene.ts';
import type { SvgNode } from './svg-node.ts';
import type { Frame, Interval } from './time-scale.ts';

/** Steps of zoom to a doubling, at which events are arranged anew. */
const STEPS = 4;

/** How many events are drawn, and how many are not, before and after. */
export interface EventCounts {
  before: number;
  inView: number;
  after: number;
}

export class Detail {
  geometry = geometryOf(1, 1);
  private readonly config: TimelineConfig;
  private readonly whole: Interval;
  private readonly linkOf: LinkOf;
  private items: readonly Item[] = [];
  private boxes: LaneBox[] = [];
  private readonly arrangements = new Map<number, Placement[]>();

  constructor(config: TimelineConfig, whole: Interval, linkOf: LinkOf) {
    this.config = config;
    this.whole = whole;
    this.linkOf = linkOf;
  }

  /** Which events are drawn, in order of time. */
  setItems(items: readonly Item[]): void {
    this.items = items;
    this.fit();
  }

  /** Fits the drawing to a box, in pixels. */
  resize(width: number, height: number): void {
    this.geometry = geometryOf(width, height);
    this.fit();
  }

  private fit(): void {
    const counts = this.config.lanes.map((_, lane) => this.items.filter((item) => item.lane === lane).length);
    this.arrangements.clear();
    this.boxes = laneBoxes(shareRows(counts, rowsIn(this.geometry, counts.length)), this.geometry);
  }

  /** Draws a window, and counts the events in it, before and after. */
  draw(view: Interval, emphasis: Emphasis): { svg: SvgNode; counts: EventCounts } {
    const scene = this.scene(view);
    const placements = this.arrangement(view);
    const inView = placements.filter((placement) => isInView(placement, scene));
    const seen = new Set(inView);
    const earlier = placements.filter((each) => !seen.has(each) && each.items[0].from < view[0]);
    const [before, shown] = [countEvents(earlier), countEvents(inView)];
    const marks = placementNodes(inView, scene, emphasis, this.linkOf);
    const arcs = arcNodes(placements, scene, emphasis);
    return {
      svg: liveDrawing(scene, marks, arcs),
      counts: { before, inView: shown, after: this.items.length - before - shown },
    };
  }

  private scene(view: Interval): Scene {
    const { config, geometry, boxes, whole } = this;
    const scale = geometry.along / (view[1] - view[0]);
    const along = (at: number) => (at - whole[0]) * scale;
    return {
      config,
      geometry,
      boxes,
      view,
      along,
      markAt: ({ items: [{ from }], lane, row }) =>
        geometry.vertical
          ? [COLUMNS.mark(config.lanes.length), along(from)]
          : [along(from), rowMiddle(must(boxes[lane], 'the lane of an event'), row)],
    };
  }

  /** The events that stand in one place with the event of an id, in a window. */
  gatheredWith(id: string, view: Interval): readonly Item[] {
    const has = ({ items }: Placement) => items.some((item) => item.id === id);
    return this.arrangement(view).find(has)?.items ?? [];
  }

  /** Events arranged for the step of zoom at or below that of a window. */
  private arrangement(view: Interval): Placement[] {
    const [from, to] = this.whole;
    const length = (this.geometry.along / (view[1] - view[0])) * (to - from);
    const step = Math.floor(Math.log2(length) * STEPS + 1e-6);
    const made = this.arrangements.get(step) ?? this.arrange({ from, to, width: 2 ** (step / STEPS) });
    this.arrangements.set(step, made);
    return made;
  }

  private arrange(frame: Frame): Placement[] {
    if (this.geometry.vertical) return arrangeInLines(this.items, frame);
    const rows = this.boxes.map((box) => box.rows);
    return arrangeInRows(this.items, rows, frame);
  }
}

function countEvents(placements: readonly Placement[]): number {
  return placements.reduce((sum, { items }) => sum + items.length, 0);
}
