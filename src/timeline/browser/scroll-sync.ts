/** The chronology beside the drawing: where it is being read, and bringing it to an event. */
import { find } from '../../page/kit/find.ts';

/** Where on the screen reading takes place, as a share of its height from the top. */
const READING_LINE = 0.3;
/** Scrolling that the script began has ended after this many milliseconds without more of it. */
const SCROLL_PAUSE = 150;
/** A mark is at least this far below the top of the screen, in pixels. */
const CLEAR = 8;

export class ScrollSync {
  private readonly list: HTMLElement;
  private readonly drawing: HTMLElement;
  /** The figure of the drawing, which stays on the screen while the chronology moves. */
  private readonly figure: HTMLElement;
  private readonly read: (id: string) => void;
  /** Until when scrolling is the script's own, in milliseconds. */
  private ownUntil = 0;
  private lastRead = '';
  /** Scrolling is reading once a hand is at it; a page that is opened again is scrolled by the browser. */
  private byHand = false;

  /** `read` is given the event that is being read, each time that it changes by scrolling. */
  constructor(list: HTMLElement, figure: HTMLElement, read: (id: string) => void) {
    this.list = list;
    this.figure = figure;
    this.drawing = find('.drawing', HTMLElement, figure);
    this.read = read;
    this.listen();
  }

  private listen(): void {
    const touch = () => {
      this.byHand = true;
    };
    for (const touched of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
      window.addEventListener(touched, touch, { once: true, passive: true });
    let frameRequested = false;
    const look = () => {
      frameRequested = false;
      this.look();
    };
    const scrolled = () => {
      if (this.isOwn()) this.ownUntil = performance.now() + SCROLL_PAUSE;
      if (!frameRequested) requestAnimationFrame(look);
      frameRequested = true;
    };
    window.addEventListener('scroll', scrolled, { passive: true });
  }

  private isOwn(): boolean {
    return performance.now() < this.ownUntil;
  }

  private look(): void {
    const id = this.byHand && this.isBeside() && this.isStuck() ? this.eventAtLine() : '';
    if (id === this.lastRead || this.isOwn()) return;
    this.lastRead = id;
    this.read(id);
  }

  /** Whether the chronology stands beside the drawing, so that both are in view. */
  isBeside(): boolean {
    return this.list.getBoundingClientRect().left >= this.drawing.getBoundingClientRect().right;
  }

  /** Whether the page is scrolled so far that the drawing stays while the chronology moves. */
  private isStuck(): boolean {
    return this.figure.getBoundingClientRect().top <= 0;
  }

  /** Brings the chronology to an event, without taking that for reading. */
  bringTo(element: HTMLElement): void {
    this.ownUntil = performance.now() + SCROLL_PAUSE;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.showDrawing();
  }

  /** Scrolls the page so that the drawing, beside the first and the last of the chronology, is seen whole. */
  private showDrawing(): void {
    const { top } = this.figure.getBoundingClientRect();
    if (top !== 0) scrollBy({ top, behavior: 'instant' });
  }

  /** Scrolls the page so that the card is seen. */
  showCard(card: HTMLElement): void {
    if (this.isBeside()) this.showDrawing();
    else card.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** Scrolls the page so that the mark chosen is in view, and not under the card. */
  keepClear(card: HTMLElement): void {
    const mark = this.drawing.querySelector('.live .chosen')?.getBoundingClientRect();
    const bottom = Math.min(innerHeight, card.getBoundingClientRect().top);
    if (mark && (mark.top < CLEAR || mark.bottom > bottom))
      scrollBy({ top: mark.top - bottom / 2, behavior: 'instant' });
  }

  /** The event at the reading line, or '' where there is none. */
  private eventAtLine(): string {
    const { left, width } = this.list.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, innerHeight * READING_LINE);
    const event = found?.closest('.event');
    return event && this.list.contains(event) ? event.id : '';
  }
}
