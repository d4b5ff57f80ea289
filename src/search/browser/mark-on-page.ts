/**
 * Marks words on a document's page, without touching its text: all their
 * places, the present one apart, with a bar to walk from one to the next.
 */
import { find } from '../../page/kit/find.ts';
import { decodeFragment } from '../../page/kit/fragment.ts';
import { must } from '../../reading/must.ts';
import { marksOf } from '../marks.ts';
import type { Wanted } from '../query.ts';
import { keepWords } from './carry-query.ts';
import { drawHighlights, type MarkedPlace } from './highlights.ts';
import { marksBar } from './marks-bar.ts';
import { textOf } from './page-text.ts';

let unmark: (() => void) | undefined;

/** Marks what is wanted, and shows its place in the passage that the address names. */
export function markOnPage(wanted: Wanted): void {
  unmark?.();
  const places = placesOf(wanted);
  if (places.length === 0) return;
  let at = presentOf(places);
  const place = () => must(places[at], `place ${at} of ${places.length}`);
  const show = () => {
    status.textContent = `${at + 1} of ${places.length} in this document`;
    drawHighlights(places, place());
  };
  const step = (by: number) => {
    at = (at + by + places.length) % places.length;
    show();
    scrollTo(place());
    const id = place().passage.id || place().passage.querySelector('[id]')?.id;
    if (id) keepWords(wanted, `#${id}`);
  };
  const off = () => {
    keepWords(undefined);
    unmark?.();
  };
  const { bar, status, remove } = marksBar(step, off);
  find('#main', HTMLElement).prepend(bar);
  unmark = () => {
    remove();
    drawHighlights([], undefined);
    unmark = undefined;
  };
  show();
  if (!isInView(place().range, bar.offsetHeight)) scrollTo(place());
}

/** Every place of what is wanted in the document, in order. */
function placesOf(wanted: Wanted): MarkedPlace[] {
  return [...document.querySelectorAll('.edition .passage')].flatMap((passage) =>
    textsIn(passage).flatMap((part) => {
      const { text, rangeOf } = textOf(part);
      return marksOf(wanted, text).map((mark) => ({ range: rangeOf(mark), passage }));
    }),
  );
}

/** The number of the first place in the passage that the address names; of the first of all, where it has none. */
function presentOf(places: readonly MarkedPlace[]): number {
  const target = document.getElementById(decodeFragment(location.hash));
  return Math.max(
    0,
    places.findIndex(({ passage }) => passage.contains(target)),
  );
}

/** Whether a place is in the window, and neither below the head nor below the bar. */
function isInView(range: Range, height: number): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top > height && bottom < innerHeight - 2 * height;
}

/** Brings a place to the middle of the window; its passage may be longer than that. */
function scrollTo({ range }: MarkedPlace): void {
  scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2 });
}

/** The parts of a passage that hold text: the document's words and our summary; a row is one. */
function textsIn(passage: Element): Element[] {
  if (passage.matches('tr')) return [passage];
  return [...passage.querySelectorAll('.words, .our-summary p:not(.our-summary-label)')];
}
