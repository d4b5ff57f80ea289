/** The drawing of a window on the page, with the strip of the whole and the words above it. */
import { svgElement } from '../../page/kit/element.ts';
import { find } from '../../page/kit/find.ts';
import { Detail } from '../detail.ts';
import type { Item } from '../item.ts';
import type { Emphasis, LinkOf, TimelineConfig } from '../scene.ts';
import type { SvgNode } from '../svg-node.ts';
import type { Interval } from '../time-scale.ts';
import { drawNode } from './draw-node.ts';
import { Overview } from './overview.ts';
import { WindowHead } from './window-head.ts';

const HELP =
  'Timeline. Arrow keys step from event to event, Page Up and Page Down by year; Enter opens an event. Plus and minus zoom, 0 shows the whole, Shift with an arrow moves the window.';

export class Drawing {
  /** The box that is drawn in: one stop for Tab. */
  readonly box: HTMLElement;
  readonly overview: Overview;
  readonly head: WindowHead;
  /** The events that are drawn, in order of time. */
  items: readonly Item[] = [];
  emphasis: Emphasis = { chosen: '', connected: [], reading: '' };
  /** The window that is drawn, or will be with the next frame. */
  view: Interval;
  private readonly svg = svgElement('svg');
  private readonly detail: Detail;
  private readonly detailOf: () => Detail;
  private frameRequested = false;

  constructor(figure: HTMLElement, config: TimelineConfig, whole: Interval, linkOf: LinkOf) {
    this.view = whole;
    this.box = find('.drawing', HTMLElement, figure);
    this.head = new WindowHead(figure);
    this.overview = new Overview(find('.overview', SVGSVGElement, figure), config, whole);
    this.detailOf = () => new Detail(config, whole, linkOf);
    this.detail = this.detailOf();
    this.box.append(this.svg);
    this.box.tabIndex = 0;
    this.box.setAttribute('role', 'group');
    this.box.setAttribute('aria-label', HELP);
    figure.classList.add('instrument');
    this.fit(this.box.getBoundingClientRect());
    new ResizeObserver(() => this.resize()).observe(this.box);
  }

  /** Whether time runs downward. */
  get isVertical(): boolean {
    return this.detail.geometry.vertical;
  }

  /** The length of time that a distance along the axis stands for, in pixels. */
  timeOf(distance: number): number {
    return (distance / this.detail.geometry.along) * (this.view[1] - this.view[0]);
  }

  /** The time at a place in the box, in pixels from its left or, where time runs downward, its top. */
  timeAt(place: number): number {
    const { vertical, left, top } = this.detail.geometry;
    return this.view[0] + this.timeOf(place - (vertical ? top : left));
  }

  /** Draws a window with the next frame. */
  show(view: Interval): void {
    this.view = view;
    this.requestFrame();
  }

  /** Draws with the next frame what is to be seen besides the events. */
  emphasise(by: Partial<Emphasis>): void {
    this.emphasis = { ...this.emphasis, ...by };
    this.requestFrame();
  }

  /** Sets the events that are drawn from the next frame on, in order of time. */
  setItems(items: readonly Item[]): void {
    this.items = items;
    this.detail.setItems(items);
    this.overview.draw(items);
  }

  /** The events that stand in one place with the event of an id. */
  gatheredWith(id: string): readonly Item[] {
    return this.detail.gatheredWith(id, this.view);
  }

  /** What is shown, drawn in another size, in pixels. */
  drawnAt(width: number, height: number): SvgNode {
    const detail = this.detailOf();
    detail.resize(width, height);
    detail.setItems(this.items);
    return detail.draw(this.view, this.emphasis).svg;
  }

  private fit({ width, height }: { width: number; height: number }): void {
    this.detail.resize(width, height);
    this.overview.resize(width);
  }

  private resize(): void {
    const box = this.box.getBoundingClientRect();
    const { width, height } = this.detail.geometry;
    if (box.width === width && box.height === height) return;
    this.fit(box);
    this.overview.draw(this.items);
    this.paint();
  }

  /** One frame shows all that changed before it. */
  private requestFrame(): void {
    if (this.frameRequested) return;
    this.frameRequested = true;
    requestAnimationFrame(() => this.frameRequested && this.paint());
  }

  /** Draws at once. */
  paint(): void {
    this.frameRequested = false;
    const { svg, counts } = this.detail.draw(this.view, this.emphasis);
    drawNode(this.svg, svg);
    this.overview.show(this.view, this.items.find(({ id }) => id === this.emphasis.reading)?.from);
    this.head.show(this.view, counts);
  }
}
