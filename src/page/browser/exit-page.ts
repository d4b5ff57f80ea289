/**
 * "Exit this page", after GOV.UK's component of that name: the page is covered
 * at once, then replaced, so that "back" does not lead to it. Shift pressed
 * three times in five seconds does the same. Without script it is a link.
 */
const link = document.querySelector<HTMLAnchorElement>('#exit');
const told = document.querySelector('#exit-told');
const PRESSES = 3;
const WITHIN_MS = 5000;
let pressed: number[] = [];

function exit(event: Event): void {
  event.preventDefault();
  document.documentElement.classList.add('leaving');
  document.title = 'Loading';
  if (told) told.textContent = 'Leaving this page.';
  if (link) location.replace(link.href);
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
  else if (told && pressed.length > 1)
    told.textContent = `Shift, press ${PRESSES - pressed.length} more time to leave this page.`;
}

const title = document.title;
link?.addEventListener('click', exit);
document.addEventListener('keyup', countShift);
// A page that is brought back from memory is shown as it was, without the cover.
window.addEventListener('pageshow', () => {
  document.documentElement.classList.remove('leaving');
  document.title = title;
  pressed = [];
});
