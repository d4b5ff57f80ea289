/**
 * Zooming and moving by wheel, dragging and pinching. The page's own scrolling
 * is never taken: the wheel needs Ctrl or ⌘ or the focus, and CSS leaves to the
 * browser the direction in which a finger scrolls the page.
 */

/** What gestures do. Distances are in pixels along the axis of time. */
export interface Moves {
  /** Whether time runs downward. */
  vertical: () => boolean;
  /** Makes the window `factor` times as long about a place; tells whether that changed anything. */
  zoom: (factor: number, at: number) => boolean;
  pan: (by: number) => boolean;
  /** After the last move of a gesture. */
  end: () => void;
}

/** A drag is one from this many pixels on; a shorter one is a click. */
const DRAG = 4;
/** The wheel is still after this many milliseconds. */
const STILL = 200;
/** Pixels of the wheel for each of its units: pixels, lines, pages. */
const UNITS = [1, 16, 400];

/** Listens for gestures on an element. */
export function listenForGestures(target: HTMLElement, moves: Moves): void {
  listenForWheel(target, moves);
  listenForPointers(target, moves);
}

function along(event: { clientX: number; clientY: number }, target: HTMLElement, vertical: boolean): number {
  const { left, top } = target.getBoundingClientRect();
  return vertical ? event.clientY - top : event.clientX - left;
}

function listenForWheel(target: HTMLElement, { vertical, zoom, pan, end }: Moves): void {
  let timer = 0;
  const turn = (event: WheelEvent): void => {
    const meant = event.ctrlKey || event.metaKey;
    if (!meant && document.activeElement !== target) return;
    const unit = UNITS[event.deltaMode] ?? 1;
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
    // A pinch on a touchpad comes as small steps of the wheel with Ctrl.
    const strength = event.ctrlKey && Math.abs(event.deltaY) < 20 ? 0.01 : 0.002;
    const changed =
      sideways && !meant
        ? pan(-(event.deltaX || event.deltaY) * unit)
        : zoom(Math.exp(event.deltaY * unit * strength), along(event, target, vertical()));
    // At the end of zooming the page scrolls again, unless Ctrl would enlarge the page instead.
    if (!changed && !meant) return;
    event.preventDefault();
    clearTimeout(timer);
    timer = window.setTimeout(end, STILL);
  };
  target.addEventListener('wheel', turn, { passive: false });
}

function listenForPointers(target: HTMLElement, { vertical, zoom, pan, end }: Moves): void {
  const pointers = new Map<number, number>();
  let travelled = 0;
  const spread = () => {
    const [a = 0, b = a] = pointers.values();
    return { middle: (a + b) / 2, apart: Math.abs(a - b) };
  };
  const lift = (event: PointerEvent): void => {
    if (pointers.delete(event.pointerId) && pointers.size === 0 && travelled >= DRAG) end();
  };
  target.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) travelled = 0;
    pointers.set(event.pointerId, along(event, target, vertical()));
  });
  target.addEventListener('pointermove', (event) => {
    if (!pointers.has(event.pointerId)) return;
    // A button let go elsewhere.
    if (event.buttons === 0) return lift(event);
    const before = spread();
    pointers.set(event.pointerId, along(event, target, vertical()));
    const after = spread();
    travelled += Math.abs(after.middle - before.middle) + Math.abs(after.apart - before.apart);
    if (travelled < DRAG) return;
    if (!target.hasPointerCapture(event.pointerId)) target.setPointerCapture(event.pointerId);
    if (before.apart > 0 && after.apart > 0) zoom(before.apart / after.apart, after.middle);
    // One finger scrolls the page where time runs downward; two move the window.
    if (pointers.size > 1 || event.pointerType !== 'touch' || !vertical()) pan(after.middle - before.middle);
  });
  target.addEventListener('pointerup', lift);
  target.addEventListener('pointercancel', lift);
  // What follows a drag is not a click, and a link is not dragged away.
  target.addEventListener(
    'click',
    (event) => {
      if (travelled < DRAG || event.detail === 0) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  target.addEventListener('dragstart', (event) => event.preventDefault());
}
