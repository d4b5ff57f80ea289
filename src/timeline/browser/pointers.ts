/** Dragging with one pointer and pinching with two. */

/** What gestures do. Distances are in pixels along the axis of time. */
export interface GestureMoves {
  /** Whether time runs downward. */
  isVertical: () => boolean;
  /** Makes the window `factor` times as long about a place; whether that changed anything. */
  zoom: (factor: number, at: number) => boolean;
  pan: (by: number) => boolean;
  /** After the last move of a gesture. */
  end: () => void;
}

/** A drag is one from this many pixels on; a shorter one is a click. */
const DRAG = 4;

/** Listens for drags and pinches on an element; `along` gives the place of an event along the axis of time, in pixels. */
export function listenForPointers(
  target: HTMLElement,
  { isVertical, zoom, pan, end }: GestureMoves,
  along: (event: MouseEvent) => number,
): void {
  const pointers = new Map<number, number>();
  let travelled = 0;
  const lift = (event: PointerEvent): void => {
    if (pointers.delete(event.pointerId) && pointers.size === 0 && travelled >= DRAG) end();
  };
  const move = (event: PointerEvent): void => {
    const before = spreadOf(pointers);
    pointers.set(event.pointerId, along(event));
    const after = spreadOf(pointers);
    travelled += Math.abs(after.middle - before.middle) + Math.abs(after.apart - before.apart);
    if (travelled < DRAG) return;
    if (!target.hasPointerCapture(event.pointerId)) target.setPointerCapture(event.pointerId);
    if (before.apart > 0 && after.apart > 0) zoom(before.apart / after.apart, after.middle);
    // One finger scrolls the page where time runs downward; two move the window.
    if (pointers.size > 1 || event.pointerType !== 'touch' || !isVertical())
      pan(after.middle - before.middle);
  };
  target.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) travelled = 0;
    pointers.set(event.pointerId, along(event));
  });
  target.addEventListener('pointermove', (event) => {
    if (!pointers.has(event.pointerId)) return;
    // A button may be let go elsewhere.
    if (event.buttons === 0) lift(event);
    else move(event);
  });
  target.addEventListener('pointerup', lift);
  target.addEventListener('pointercancel', lift);
  holdClicks(target, () => travelled >= DRAG);
}

/** The middle of the first two pointers and how far they are apart, in pixels along the axis of time. */
function spreadOf(pointers: ReadonlyMap<number, number>): { middle: number; apart: number } {
  const [a = 0, b = a] = pointers.values();
  return { middle: (a + b) / 2, apart: Math.abs(a - b) };
}

/** What follows a drag is not a click, and a link is not dragged away. A click by key has no detail. */
function holdClicks(target: HTMLElement, hasDragged: () => boolean): void {
  target.addEventListener(
    'click',
    (event) => {
      if (!hasDragged() || event.detail === 0) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  target.addEventListener('dragstart', (event) => event.preventDefault());
}
