/**
 * Marks words on a document's page, without touching its text: all their
 * places, the present one apart, with a bar to walk from one to the next.
 */

import { element } from '../../page/kit/element.ts';
import { marksOf } from '../marks.ts';
import { type Asked, keepWords } from './carry-query.ts';
import { textOf } from './page-text.ts';

interface Place {
  range: Range;
  passage: Element;
}

let unmark: (() => void) | undefined;

/** Marks what was asked for, and shows its place in the passage that the address names. */
export function markOnPage(asked: Asked): void {
  unmark?.();
  const places = [...document.querySelectorAll('.edition .passage')].flatMap((passage) =>
    textsIn(passage).flatMap((part) => {
      const { text, rangeOf } = textOf(part);
      return marksOf(asked, text).map((mark): Place => ({ range: rangeOf(mark), passage }));
    }),
  );
  if (places.length === 0) return;
  const target = document.querySelector(`[id="${CSS.escape(fragment())}"]`);
  let at = Math.max(
    0,
    places.findIndex(({ passage }) => passage === target || passage.contains(target)),
  );
  const told = element('p', '');
  const bar = makeBar(told, {
    previous: () => go(at - 1),
    next: () => go(at + 1),
    off: () => {
      keepWords(undefined);
      unmark?.();
    },
  });
  const go = (to: number) => {
    at = (to + places.length) % places.length;
    const place = places[at];
    if (!place) return;
    show();
    into(place);
    const id = place.passage.id || place.passage.querySelector('[id]')?.id;
    if (id) keepWords(asked, `#${id}`);
  };
  const show = () => {
    told.textContent = `${at + 1} of ${places.length} in this document`;
    draw(places, at);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!event.altKey || event.ctrlKey || event.metaKey || !step) return;
    event.preventDefault();
    go(at + step);
  };
  document.querySelector('main')?.prepend(bar);
  document.addEventListener('keydown', onKey);
  unmark = () => {
    bar.remove();
    document.removeEventListener('keydown', onKey);
    draw([], 0);
    unmark = undefined;
  };
  show();
  const first = places[at];
  if (first && !isInView(first.range, bar.offsetHeight)) into(first);
}

/** Whether a place is in the window, and neither below the head nor below the bar. */
function isInView(range: Range, height: number): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top > height && bottom < innerHeight - 2 * height;
}

/** Brings a place to the middle of the window; its passage may be longer than that. */
function into({ range }: Place): void {
  scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2 });
}

/** The parts of a passage that hold text: the document's words and our summary; a row is one. */
function textsIn(passage: Element): Element[] {
  if (passage.matches('tr')) return [passage];
  return [...passage.querySelectorAll('.words, .our-summary p:not(.our-summary-label)')];
}

function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Draws the marks; where the browser cannot, the passages that have them are marked at their side. */
function draw(places: readonly Place[], at: number): void {
  for (const passage of document.querySelectorAll('.has-mark')) passage.classList.remove('has-mark');
  if (!('highlights' in CSS)) {
    for (const { passage } of places) passage.classList.add('has-mark');
    return;
  }
  const present = places[at];
  CSS.highlights.set('found', new Highlight(...places.map(({ range }) => range)));
  CSS.highlights.set('present', new Highlight(...(present ? [present.range] : [])));
}

function makeBar(
  told: HTMLElement,
  { previous, next, off }: Record<'previous' | 'next' | 'off', () => void>,
): HTMLElement {
  told.setAttribute('role', 'status');
  const button = (name: string, title: string, does: () => void) => {
    const made = element('button', '', name);
    made.type = 'button';
    made.title = title;
    made.addEventListener('click', does);
    return made;
  };
  const bar = element(
    'section',
    'marks-bar',
    told,
    button('Previous', 'Alt and arrow up', previous),
    button('Next', 'Alt and arrow down', next),
    button('Marks off', 'Take the marks away', off),
  );
  bar.setAttribute('aria-label', 'Words marked in this document');
  return bar;
}
