/**
 * "Exit this page", after GOV.UK's component of that name: the page is covered
 * at once, then replaced, so that "back" does not lead to it. Shift pressed
 * three times in five seconds does the same. Without script it is a link.
 */
import { find } from '../kit/find.ts';

const link = find('#exit', HTMLAnchorElement);
const status = find('#exit-told', HTMLElement);
const title = document.title;
const PRESSES = 3;
const WITHIN_MS = 5000;
let pressed: number[] = [];

function exit(event: Event): void {
  event.preventDefault();
  document.documentElement.classList.add('leaving');
  document.title = 'Loading';
  status.textContent = 'Leaving this page.';
  location.replace(link.href);
}

function countShift(event: KeyboardEvent): void {
  if (event.key !== 'Shift') {
    pressed = [];
    return;
  }
  if (event.repeat) return;
  const now = event.timeStamp;
  pressed = [...pressed.filter((then) => now - then < WITHIN_MS), now];
  if (pressed.length === PRESSES) exit(event);
  else if (pressed.length > 1)
    status.textContent = `Shift, press ${PRESSES - pressed.length} more time to leave this page.`;
}

link.addEventListener('click', exit);
document.addEventListener('keyup', countShift);
// A page that is brought back from memory is shown as it was, without the cover.
window.addEventListener('pageshow', () => {
  document.documentElement.classList.remove('leaving');
  document.title = title;
  pressed = [];
});
