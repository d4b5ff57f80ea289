/** What keys and clicks on the drawing do. */
import { keyMove } from '../walk.ts';

/** What the drawing lets a reader do. */
export interface DrawingMoves {
  choose: (id: string) => void;
  /** Opens the list of a group, by the first of its events. */
  open: (first: string) => void;
  /** Walks as a key says; whether that led anywhere. */
  walk: (key: string) => boolean;
  /** Goes to the page of the event chosen. */
  visit: () => void;
  close: () => void;
  whole: () => void;
  zoom: (factor: number) => void;
  /** Moves the window by a share of its length. */
  move: (by: number) => void;
}

/** Listens to the drawing, which is one stop for Tab. */
export function listenToDrawing(drawing: HTMLElement, moves: DrawingMoves): void {
  drawing.addEventListener('keydown', (event) => {
    const move = keyMove(event);
    if (move === undefined || (move === 'walk' && !moves.walk(event.key))) return;
    event.preventDefault();
    if (move === 'walk') return;
    if (typeof move === 'string') moves[move]();
    else if ('zoom' in move) moves.zoom(move.zoom);
    else moves.move(move.by);
  });
  drawing.addEventListener('click', (event) => {
    const mark = event.target instanceof Element && event.target.closest<SVGAElement>('.live a');
    // A click with a modifier opens the event's own page, as on any link.
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    drawing.focus({ preventScroll: true });
    const { event: id, first } = mark.dataset;
    if (id) moves.choose(id);
    else if (first) moves.open(first);
  });
}
