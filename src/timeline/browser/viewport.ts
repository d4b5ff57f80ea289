/** The drawing and its strip as one: the window that both show, and every way to move it. */
import type { Place } from '../arrange.ts';
import type { Item } from '../item.ts';
import type { Interval } from '../time-scale.ts';
import { holds, moved, wholeDays, windowFrom, windowOf, windowWords, zoomed } from '../view.ts';
import { Detail } from './detail.ts';
import { listenForGestures } from './gestures.ts';
import type { About, Emphasis } from './marks.ts';
import { Overview } from './overview.ts';
import type { Setting } from './read-events.ts';
import { listenToWindow } from './window-controls.ts';

/** Whether a change is a step that "back" returns from, or takes the place of the last. */
export type Keep = 'push' | 'replace';

/** What the stage asks of its owner. */
export interface StageOwner {
  about: About;
  /** Keeps the window that a gesture, a key or a button has led to; `words` tell which it is. */
  keep: (how: Keep, words: string) => void;
}

/** The size of a picture, in pixels. */
const PICTURE = { width: 1200, height: 620 };

const HELP =
  'Timeline. Arrow keys step from event to event, Page Up and Page Down by year; Enter opens an event. Plus and minus zoom, 0 shows the whole, Shift with an arrow moves the window.';

export class Stage {
  readonly drawing: HTMLElement;
  view: Interval;
  readonly whole: Interval;
  /** What is to be seen besides the events; what is chosen keeps its place when zooming. */
  emphasis: Emphasis = { chosen: '', connected: [], reading: '' };
  private readonly figure: HTMLElement;
  private readonly setting: Setting;
  private readonly detail: Detail;
  private readonly overview: Overview;
  private readonly owner: StageOwner;
  private items: readonly Item[] = [];
  /** The window as it was last kept. */
  private kept: Interval;
  private asked = false;

  constructor(figure: HTMLElement, setting: Setting, whole: Interval, owner: StageOwner) {
    this.figure = figure;
    this.setting = setting;
    this.whole = whole;
    this.view = whole;
    this.kept = whole;
    this.owner = owner;
    this.drawing = figure.querySelector<HTMLElement>('.drawing') as HTMLElement;
    this.detail = new Detail(this.drawing, setting, whole, owner.about);
    const strip = figure.querySelector<SVGSVGElement>('.overview') as SVGSVGElement;
    this.overview = new Overview(strip, setting, whole, {
      show: (a, b) => this.move(windowOf(a, b, whole)),
      end: () => this.show(wholeDays(this.view), 'replace'),
    });
    this.drawing.tabIndex = 0;
    this.drawing.setAttribute('role', 'group');
    this.drawing.setAttribute('aria-label', HELP);
    this.listen(setting);
    figure.classList.add('instrument');
    this.fit(this.drawing.getBoundingClientRect());
    new ResizeObserver(() => this.resize()).observe(this.drawing);
  }

  private listen({ windows }: Setting): void {
    const vertical = () => this.detail.sheet.vertical;
    const timeAt = (pixels: number) => {
      const { left, top, along } = this.detail.sheet;
      return this.view[0] + ((pixels - (vertical() ? top : left)) / along) * this.length;
    };
    listenForGestures(this.drawing, {
      vertical,
      zoom: (factor, at) => this.move(zoomed(this.view, factor, timeAt(at), this.whole)),
      pan: (by) => this.move(moved(this.view, (-by / this.detail.sheet.along) * this.length, this.whole)),
      end: () => this.show(wholeDays(this.view), 'replace'),
    });
    listenToWindow(this.figure, {
      step: (by) => this.step(by),
      zoom: (factor) => this.zoom(factor),
      showWindow: (at) => this.show(at === 0 ? this.whole : (windows[at] ?? this.whole)),
      showDates: (from, to) => this.show(windowFrom(from, to, this.whole)),
    });
  }

  /** Shows a window that the address asks for. */
  restore(view: Interval): void {
    this.view = view;
    this.kept = view;
    this.draw();
  }

  /** The events that are drawn, in order of time. */
  setItems(items: readonly Item[]): void {
    this.items = items;
    this.detail.setItems(items);
    this.overview.draw(items);
  }

  /** Shows a window, and keeps it. */
  show(view: Interval, how: Keep = 'push'): void {
    if (view.join() === this.kept.join() && view.join() === this.view.join()) return;
    this.view = view;
    this.kept = view;
    this.paint();
    this.owner.keep(
      how,
      `${wordsOf(this.figure, '.window-words')}. ${wordsOf(this.figure, '.window-count')}.`,
    );
  }

  /** Moves the window by a share of its length. */
  step(by: number, how: Keep = 'push'): void {
    this.show(wholeDays(moved(this.view, by * this.length, this.whole)), how);
  }

  /** Makes the window `factor` times as long about the event chosen, if it is in view, else about the middle. */
  zoom(factor: number): void {
    const chosen = this.items.find(({ id }) => id === this.emphasis.chosen);
    const centre = (this.view[0] + this.view[1]) / 2;
    const about = chosen && holds(this.view, chosen) ? chosen.from : centre;
    this.show(wholeDays(zoomed(this.view, factor, about, this.whole)));
  }

  /** Moves the window for the moment; tells whether that changed anything. */
  private move(view: Interval): boolean {
    if (view[0] === this.view[0] && view[1] === this.view[1]) return false;
    this.view = view;
    this.draw();
    return true;
  }

  /** The present view on a sheet of its own, as large as a picture should be; it is taken away after `use`. */
  snapshot(use: (drawing: SVGSVGElement) => void): void {
    const box = document.createElement('div');
    box.className = 'snapshot';
    this.drawing.append(box);
    const detail = new Detail(box, this.setting, this.whole, this.owner.about);
    detail.setItems(this.items);
    detail.resize(PICTURE.width, PICTURE.height);
    detail.draw(this.view, this.emphasis);
    use(detail.svg.node() as SVGSVGElement);
    box.remove();
  }

  get length(): number {
    return this.view[1] - this.view[0];
  }

  /** The events that stand in one place with the event of an id. */
  gatheredWith(id: string): readonly Item[] {
    const has = ({ items }: Place) => items.some((item) => item.id === id);
    return this.detail.arrangement(this.detail.sheet.along / this.length).find(has)?.items ?? [];
  }

  private fit({ width, height }: { width: number; height: number }): void {
    this.detail.resize(width, height);
    this.overview.resize(width);
  }

  private resize(): void {
    const box = this.drawing.getBoundingClientRect();
    const { width, height } = this.detail.sheet;
    if (box.width === width && box.height === height) return;
    this.fit(box);
    this.overview.draw(this.items);
    this.paint();
  }

  /** Draws with the next frame, once for all that changed before it. */
  draw(): void {
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => this.asked && this.paint());
  }

  /** Draws at once. */
  paint(): void {
    this.asked = false;
    const { view, items, emphasis, figure } = this;
    const { before, inView, after } = this.detail.draw(view, emphasis);
    const reading = items.find(({ id }) => id === emphasis.reading);
    this.overview.show(view, reading?.from);
    const others = [before > 0 && `${before} earlier`, after > 0 && `${after} later`];
    tell(figure, '.window-words', windowWords(view));
    tell(figure, '.window-count', [`${inView} in view`, ...others.filter(Boolean)].join(', '));
  }
}

function wordsOf(figure: HTMLElement, part: string): string {
  return figure.querySelector(part)?.textContent ?? '';
}

function tell(figure: HTMLElement, part: string, words: string): void {
  const element = figure.querySelector(part);
  if (element && element.textContent !== words) element.textContent = words;
}
