/**
 * Zooming and moving by wheel, dragging and pinching. The page's own scrolling
 * is never taken: the wheel needs Ctrl or ⌘ or the focus, and CSS leaves to the
 * browser the direction in which a finger scrolls the page. Why this is not
 * d3-zoom: src/decisions/own-gestures.md.
 */
import { must } from '../../reading/must.ts';
import { type GestureMoves, listenForPointers } from './pointers.ts';

/** A gesture of the wheel is at its end after this many milliseconds without more of it. */
const WHEEL_PAUSE = 200;
/** Pixels of the wheel for each of its units: pixels, lines, pages. */
const WHEEL_UNITS = [1, 16, 400];
/** How much a pixel of the wheel zooms, and of a pinch on a touchpad, which comes as the wheel with Ctrl in steps below `PINCH_STEP`. */
const ZOOM = 0.002;
const PINCH_ZOOM = 0.01;
const PINCH_STEP = 20;

/** Listens for gestures on an element. */
export function listenForGestures(target: HTMLElement, moves: GestureMoves): void {
  const along = ({ clientX, clientY }: MouseEvent): number => {
    const { left, top } = target.getBoundingClientRect();
    return moves.isVertical() ? clientY - top : clientX - left;
  };
  listenForWheel(target, moves, along);
  listenForPointers(target, moves, along);
}

function listenForWheel(
  target: HTMLElement,
  { zoom, pan, end }: GestureMoves,
  along: (event: MouseEvent) => number,
): void {
  let timer = 0;
  const turn = (event: WheelEvent): void => {
    const meant = event.ctrlKey || event.metaKey;
    if (!meant && document.activeElement !== target) return;
    const unit = must(WHEEL_UNITS[event.deltaMode], 'the unit of the wheel');
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
    const strength = event.ctrlKey && Math.abs(event.deltaY) < PINCH_STEP ? PINCH_ZOOM : ZOOM;
    const changed =
      sideways && !meant
        ? pan(-(event.deltaX || event.deltaY) * unit)
        : zoom(Math.exp(event.deltaY * unit * strength), along(event));
    // At the end of zooming the page scrolls again, unless Ctrl would enlarge the page instead.
    if (!changed && !meant) return;
    event.preventDefault();
    clearTimeout(timer);
    timer = window.setTimeout(end, WHEEL_PAUSE);
  };
  target.addEventListener('wheel', turn, { passive: false });
}
