/** The strip of the whole record on the page, whose window can be dragged. */
import { svgElement } from '../../page/kit/element.ts';
import type { Item } from '../item.ts';
import type { TimelineConfig } from '../scene.ts';
import { dragOf, type Strip, stripHeight, stripNode, windowNode } from '../strip.ts';
import type { Interval } from '../time-scale.ts';
import { drawNode } from './draw-node.ts';

export class Overview {
  readonly svg: SVGSVGElement;
  private readonly still = svgElement('g');
  private readonly moving = svgElement('g');
  private strip: Strip;
  private view: Interval;

  constructor(svg: SVGSVGElement, config: TimelineConfig, whole: Interval) {
    this.svg = svg;
    this.strip = { config, whole, width: 1 };
    this.view = whole;
    svg.setAttribute('height', String(stripHeight(config)));
    svg.append(this.still, this.moving);
  }

  /** Fits the strip to a width in pixels. */
  resize(width: number): void {
    this.strip = { ...this.strip, width };
  }

  /** Draws the strip with its events. */
  draw(items: readonly Item[]): void {
    drawNode(this.still, stripNode(this.strip, items));
  }

  /** Shows where the window is, and the time of the event that is being read. */
  show(view: Interval, reading: number | undefined): void {
    this.view = view;
    drawNode(this.moving, windowNode(this.strip, view, reading));
  }

  /** What a drag that begins at a place, in pixels, does to the window as it goes on to another. */
  dragFrom(begun: number): (at: number) => Interval {
    return dragOf(this.strip, this.view, begun);
  }
}

/** What drags on the strip do. */
export interface DragMoves {
  /** Shows the window between two times. */
  show: (a: number, b: number) => void;
  /** After the last move. */
  end: () => void;
}

/** Listens for drags on the strip. */
export function listenForDrags(overview: Overview, { show, end }: DragMoves): void {
  const { svg } = overview;
  let move: ((at: number) => Interval) | undefined;
  const along = ({ clientX }: PointerEvent) => clientX - svg.getBoundingClientRect().left;
  const follow = (event: PointerEvent) => {
    if (move) show(...move(along(event)));
  };
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    svg.setPointerCapture(event.pointerId);
    move = overview.dragFrom(along(event));
    follow(event);
  });
  svg.addEventListener('pointermove', follow);
  for (const ended of ['pointerup', 'pointercancel'] as const)
    svg.addEventListener(ended, () => {
      if (move) end();
      move = undefined;
    });
}
