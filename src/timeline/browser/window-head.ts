/** Which window is shown and how many events are in it, in words above the drawing. */
import { find } from '../../page/kit/find.ts';
import type { EventCounts } from '../detail.ts';
import type { Interval } from '../time-scale.ts';
import { windowWords } from '../view.ts';
import { setWords } from './set-words.ts';

export class WindowHead {
  readonly window: HTMLElement;
  readonly count: HTMLElement;

  constructor(figure: HTMLElement) {
    this.window = find('.window-words', HTMLElement, figure);
    this.count = find('.window-count', HTMLElement, figure);
  }

  show(view: Interval, { before, inView, after }: EventCounts): void {
    const others = [before > 0 && `${before} earlier`, after > 0 && `${after} later`];
    setWords(this.window, windowWords(view));
    setWords(this.count, [`${inView} in view`, ...others.filter(Boolean)].join(', '));
  }

  /** What it says, as sentences. */
  get words(): string {
    return `${this.window.textContent}. ${this.count.textContent}.`;
  }
}
