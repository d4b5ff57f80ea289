/** The chronology beside the drawing: where it is being read, and bringing it to an event. */

/** Where on the screen reading takes place, as a share of its height from the top. */
const LINE = 0.3;
/** Scrolling that the script began has ended after this many milliseconds without more of it. */
const SETTLED = 150;

export class Reading {
  private readonly list: HTMLElement;
  private readonly drawing: HTMLElement;
  private ours = 0;

  /** `read` is told the event that is being read, each time that it changes by scrolling. */
  constructor(list: HTMLElement, drawing: HTMLElement, read: (id: string) => void) {
    this.list = list;
    this.drawing = drawing;
    let asked = false;
    let last = '';
    // Scrolling is reading once a hand is at it; a page that is opened again is scrolled by the browser.
    let byHand = false;
    for (const touched of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
      window.addEventListener(
        touched,
        () => {
          byHand = true;
        },
        { once: true, passive: true },
      );
    const look = () => {
      asked = false;
      const id = byHand && this.isBeside() && this.isStuck() ? this.eventAtLine() : '';
      if (id === last || performance.now() < this.ours) return;
      last = id;
      read(id);
    };
    const scrolled = () => {
      if (performance.now() < this.ours) this.ours = performance.now() + SETTLED;
      if (!asked) requestAnimationFrame(look);
      asked = true;
    };
    window.addEventListener('scroll', scrolled, { passive: true });
  }

  /** Whether the chronology stands beside the drawing, so that both are in view. */
  isBeside(): boolean {
    return this.list.getBoundingClientRect().left >= this.drawing.getBoundingClientRect().right;
  }

  /** Whether the page is scrolled so far that the drawing stays while the chronology moves. */
  private isStuck(): boolean {
    return (this.drawing.parentElement?.getBoundingClientRect().top ?? 1) <= 0;
  }

  /** Brings the chronology to an event, without taking that for reading. */
  bringTo(element: HTMLElement): void {
    this.ours = performance.now() + SETTLED;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.showDrawing();
  }

  /** Scrolls the page so that the drawing, beside the first and the last of the chronology, is seen whole. */
  private showDrawing(): void {
    const top = this.drawing.parentElement?.getBoundingClientRect().top ?? 0;
    if (top !== 0) scrollBy({ top, behavior: 'instant' });
  }

  /** Scrolls the page so that the card is seen. */
  showCard(card: HTMLElement): void {
    if (this.isBeside()) this.showDrawing();
    else card.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** Scrolls the page so that the mark chosen is in view, and not under the card. */
  keepClear(card: HTMLElement): void {
    const box = this.drawing.querySelector('.live .chosen')?.getBoundingClientRect();
    const bottom = Math.min(innerHeight, card.getBoundingClientRect().top);
    if (box && (box.top < 8 || box.bottom > bottom))
      scrollBy({ top: box.top - bottom / 2, behavior: 'instant' });
  }

  private eventAtLine(): string {
    const { left, width } = this.list.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, innerHeight * LINE);
    const event = found?.closest<HTMLElement>('.event');
    return event && this.list.contains(event) ? (event.dataset['event'] ?? '') : '';
  }
}
