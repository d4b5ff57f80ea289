/** The buttons and fields that move the window without dragging. */
import { find } from '../../page/kit/find.ts';
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
export function listenToWindow(figure: HTMLElement, moves: WindowMoves): void {
  const press = (selector: string, act: () => void) =>
    find(selector, HTMLButtonElement, figure).addEventListener('click', act);
  press('[data-move="earlier"]', () => moves.step(-0.5));
  press('[data-move="later"]', () => moves.step(0.5));
  press('[data-move="in"]', () => moves.zoom(1 / 2));
  press('[data-move="out"]', () => moves.zoom(2));
  for (const button of figure.querySelectorAll<HTMLButtonElement>('[data-window]'))
    button.addEventListener('click', () => moves.showWindow(Number(button.dataset['window'])));
  listenToDates(find('#window-dates', HTMLFormElement, figure), moves.showDates);
}

/** Shows the window between two dates that are written; what is no date is said, and changes nothing. */
function listenToDates(form: HTMLFormElement, show: WindowMoves['showDates']): void {
  const [from, to] = [
    find('[name="from"]', HTMLInputElement, form),
    find('[name="to"]', HTMLInputElement, form),
  ];
  const status = find('[role="status"]', HTMLElement, form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const dates = [from.value.trim(), to.value.trim()] as const;
    const wrong = dates.find((text) => !isDate(text));
    status.textContent =
      wrong === undefined
        ? ''
        : `${wrong || 'An empty field'} is not a date. Write a year, a month or a day: 2014, 2014-08 or 2014-08-26.`;
    if (wrong === undefined) show(...dates);
  });
}
