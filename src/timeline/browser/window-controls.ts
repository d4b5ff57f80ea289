/** The buttons and fields that move the window without dragging. */
import { isDate } from '../view.ts';

/** What they do. */
export interface WindowMoves {
  /** Moves the window by a share of its length. */
  step: (by: number) => void;
  zoom: (factor: number) => void;
  /** Shows one of the named windows, the whole first. */
  showWindow: (at: number) => void;
  showDates: (from: string, to: string) => void;
}

/** Listens to the controls of a figure. */
export function listenToWindow(
  figure: HTMLElement,
  { step, zoom, showWindow, showDates }: WindowMoves,
): void {
  const moves: Record<string, () => void> = {
    earlier: () => step(-0.5),
    later: () => step(0.5),
    in: () => zoom(1 / 2),
    out: () => zoom(2),
  };
  figure.querySelector('.timeline-window')?.addEventListener('click', (event) => {
    const { move = '', window } = (event.target as Element).closest<HTMLElement>('button')?.dataset ?? {};
    moves[move]?.();
    if (window) showWindow(Number(window));
  });
  const dates = figure.querySelector<HTMLFormElement>('#window-dates');
  dates?.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = new FormData(dates);
    const [from = '', to = ''] = ['from', 'to'].map((name) => String(given.get(name)).trim());
    const wrong = [from, to].find((text) => !isDate(text));
    const told = dates.querySelector('[role="status"]');
    if (told)
      told.textContent =
        wrong === undefined
          ? ''
          : `${wrong || 'An empty field'} is not a date. Write a year, a month or a day: 2014, 2014-08 or 2014-08-26.`;
    if (wrong === undefined) showDates(from, to);
  });
}
