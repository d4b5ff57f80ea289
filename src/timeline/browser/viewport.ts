/** The window of time that the drawing shows, and every way to move it. */
import type { HistoryMode } from '../../page/kit/address-state.ts';
import { must } from '../../reading/must.ts';
import type { TimelineConfig } from '../scene.ts';
import type { Interval } from '../time-scale.ts';
import { holds, moved, wholeDays, windowFrom, windowOf, zoomed } from '../view.ts';
import type { Drawing } from './drawing.ts';
import { listenForGestures } from './gestures.ts';
import { listenForDrags } from './overview.ts';
import { listenToWindow } from './window-controls.ts';

/** Keeps the window that a gesture, a key or a button has led to; `words` say which it is. */
export type KeepWindow = (mode: HistoryMode, words: string) => void;

export class Viewport {
  /** The time of the whole record, beyond which no window goes. */
  readonly whole: Interval;
  private readonly drawing: Drawing;
  private readonly keep: KeepWindow;
  /** The window as it was last kept. */
  private kept: Interval;

  constructor(drawing: Drawing, whole: Interval, keep: KeepWindow) {
    this.drawing = drawing;
    this.whole = whole;
    this.keep = keep;
    this.kept = whole;
  }

  get view(): Interval {
    return this.drawing.view;
  }

  /** Listens to gestures on the drawing, to the strip, and to the controls of the figure. */
  listen(figure: HTMLElement, { windows }: TimelineConfig): void {
    const { drawing, whole } = this;
    listenForGestures(drawing.box, {
      isVertical: () => drawing.isVertical,
      zoom: (factor, at) => this.move(zoomed(this.view, factor, drawing.timeAt(at), whole)),
      pan: (by) => this.move(moved(this.view, -drawing.timeOf(by), whole)),
      end: () => this.settle(),
    });
    listenForDrags(drawing.overview, {
      show: (a, b) => this.move(windowOf(a, b, whole)),
      end: () => this.settle(),
    });
    listenToWindow(figure, {
      step: (by) => this.step(by),
      zoom: (factor) => this.zoom(factor),
      showWindow: (at) => this.show(at === 0 ? whole : must(windows[at], 'the window of a button')),
      showDates: (from, to) => this.show(windowFrom(from, to, whole)),
    });
  }

  /** Shows a window that the address has already, or that is not to be in it yet. */
  restore(view: Interval): void {
    this.kept = view;
    this.drawing.show(view);
  }

  /** Shows a window, and keeps it. */
  show(view: Interval, mode: HistoryMode = 'push'): void {
    if (view.join() === this.kept.join() && view.join() === this.view.join()) return;
    this.restore(view);
    this.drawing.paint();
    this.keep(mode, this.drawing.head.words);
  }

  /** Moves the window by a share of its length. */
  step(by: number, mode: HistoryMode = 'push'): void {
    const [from, to] = this.view;
    this.show(wholeDays(moved(this.view, by * (to - from), this.whole)), mode);
  }

  /** Makes the window `factor` times as long about the event chosen, if it is in view, else about the middle. */
  zoom(factor: number): void {
    const { items, emphasis, view } = this.drawing;
    const chosen = items.find(({ id }) => id === emphasis.chosen);
    const about = chosen && holds(view, chosen) ? chosen.from : (view[0] + view[1]) / 2;
    this.show(wholeDays(zoomed(view, factor, about, this.whole)));
  }

  /** Moves the window for the moment; whether that changed anything. */
  private move(view: Interval): boolean {
    if (view[0] === this.view[0] && view[1] === this.view[1]) return false;
    this.drawing.show(view);
    return true;
  }

  /** Keeps the window that a gesture has led to, in whole days. */
  private settle(): void {
    this.show(wholeDays(this.view), 'replace');
  }
}
