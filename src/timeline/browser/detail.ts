/**
 * The live drawing of a window. Events are arranged anew only where the zoom
 * has gone a good step further; between steps marks keep their rows and move
 * apart, and moving the window moves one group. Only what is in view is drawn.
 */
import { type Selection, select } from 'd3';
import { arrange, arrangeLines, type Place, shareRows } from '../arrange.ts';
import type { Item } from '../item.ts';
import type { Interval } from '../time-scale.ts';
import { drawArcs } from './arcs.ts';
import { drawAxis, drawLanes, drawSilences } from './axis-and-lanes.ts';
import { type Box, COLUMNS, laneBoxes, rowMiddle, rowsIn, type Sheet, sheetOf } from './geometry.ts';
import { type About, drawMarks, type Emphasis, isVisible } from './marks.ts';
import type { Setting } from './read-events.ts';

/** Steps of zoom to a doubling, at which events are arranged anew. */
const STEPS = 4;

/** What drawing needs to know of the window that is drawn. */
export interface Scene {
  sheet: Sheet;
  setting: Setting;
  view: Interval;
  /** From a time to pixels along the axis, counted from the beginning of the whole. */
  along: (at: number) => number;
  /** Where a place stands in the world: its mark's x and y. */
  placeAt: (place: Place) => [x: number, y: number];
}

/** How many events are drawn, and how many are not, before and after. */
export interface Counts {
  before: number;
  inView: number;
  after: number;
}

export class Detail {
  sheet = sheetOf(1, 1);
  readonly svg: Selection<SVGSVGElement, unknown, null, undefined>;
  private readonly setting: Setting;
  private readonly whole: Interval;
  private readonly about: About;
  private items: readonly Item[] = [];
  private rows: number[] = [];
  private boxes: Box[] = [];
  private readonly arrangements = new Map<number, Place[]>();

  constructor(drawing: HTMLElement, setting: Setting, whole: Interval, about: About) {
    this.setting = setting;
    this.whole = whole;
    this.about = about;
    this.svg = select(drawing).append('svg').attr('class', 'timeline-svg live').attr('aria-hidden', 'true');
    this.svg.append('g').attr('class', 'lanes');
    const plot = this.svg.append('svg').attr('class', 'plot');
    for (const layer of ['silences', 'ticks', 'world']) plot.append('g').attr('class', layer);
    for (const layer of ['arcs', 'marks']) plot.select('.world').append('g').attr('class', layer);
    this.svg.append('g').attr('class', 'axis');
    this.svg.append('text').attr('class', 'live-nothing').attr('text-anchor', 'middle');
  }

  /** Which events are drawn, in order of time. */
  setItems(items: readonly Item[]): void {
    this.items = items;
    this.fit();
  }

  /** Fits the drawing to a box of so many pixels. */
  resize(width: number, height: number): void {
    this.sheet = sheetOf(width, height);
    const { left, top, plotWidth, plotHeight, vertical, aside, above } = this.sheet;
    this.svg.attr('width', width).attr('height', height).classed('vertical', vertical);
    // What the plot cuts off lies a little beyond the axis, so that a mark at its very end is whole.
    this.svg
      .select('.plot')
      .attr('x', left - aside)
      .attr('y', top - above)
      .attr('width', plotWidth + 2 * aside)
      .attr('height', plotHeight + 2 * above)
      .attr('viewBox', `${-aside} ${-above} ${plotWidth + 2 * aside} ${plotHeight + 2 * above}`);
    this.svg
      .select('.live-nothing')
      .attr('x', left + plotWidth / 2)
      .attr('y', top + plotHeight / 2);
    this.fit();
  }

  private fit(): void {
    const { setting, sheet, items } = this;
    const counts = setting.lanes.map((_, lane) => items.filter((item) => item.lane === lane).length);
    this.arrangements.clear();
    this.rows = shareRows(counts, rowsIn(sheet, counts.length));
    this.boxes = laneBoxes(this.rows, sheet);
    drawLanes(this.svg, sheet, this.boxes, setting.lanes);
  }

  /** Draws a window. Returns how many events are in view, and how many before and after. */
  draw(view: Interval, emphasis: Emphasis): Counts {
    const { sheet, setting, whole, svg } = this;
    const scale = sheet.along / (view[1] - view[0]);
    const along = (at: number) => (at - whole[0]) * scale;
    const scene: Scene = {
      sheet,
      setting,
      view,
      along,
      placeAt: (place) => this.placeAt(place, along(place.items[0]?.from ?? 0)),
    };
    const places = this.arrangement(scale);
    const shift = -along(view[0]);
    svg
      .select('.world')
      .attr('transform', sheet.vertical ? `translate(0 ${shift})` : `translate(${shift} 0)`);
    drawSilences(svg, scene);
    drawAxis(svg, scene);
    const visible = places.filter((place) => isVisible(place, scene));
    drawMarks(svg, visible, scene, emphasis, this.about);
    drawArcs(svg, places, scene, emphasis);
    const inView = count(visible);
    svg.select('.live-nothing').text(inView === 0 ? 'No event in this window' : '');
    const seen = new Set(visible);
    const before = count(places.filter((place) => !seen.has(place) && (place.items[0]?.from ?? 0) < view[0]));
    return { before, inView, after: this.items.length - before - inView };
  }

  /** Events arranged for the step of zoom at or below a scale, in pixels for a millisecond. */
  arrangement(scale: number): Place[] {
    const [from, to] = this.whole;
    const step = Math.floor(Math.log2(scale * (to - from)) * STEPS + 1e-6);
    const frame = { from, to, width: 2 ** (step / STEPS) };
    const made =
      this.arrangements.get(step) ??
      (this.sheet.vertical ? arrangeLines(this.items, frame) : arrange(this.items, this.rows, frame));
    this.arrangements.set(step, made);
    return made;
  }

  private placeAt({ lane, row }: Place, along: number): [number, number] {
    if (this.sheet.vertical) return [COLUMNS.mark(this.setting.lanes.length), along];
    const box = this.boxes[lane] ?? { y: 0, height: 0 };
    return [along, rowMiddle(box, this.rows[lane] ?? 1, row)];
  }
}

function count(places: readonly Place[]): number {
  return places.reduce((sum, { items }) => sum + items.length, 0);
}
