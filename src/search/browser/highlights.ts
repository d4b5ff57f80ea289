/** Draws marks over the text of the page. */

/** A place that is marked, and the passage it stands in. */
export interface MarkedPlace {
  range: Range;
  passage: Element;
}

/** Draws the marks, the present one apart; where the browser cannot, the passages that have them are marked at their side. */
export function drawHighlights(places: readonly MarkedPlace[], present: MarkedPlace | undefined): void {
  for (const passage of document.querySelectorAll('.has-mark')) passage.classList.remove('has-mark');
  if (!('highlights' in CSS)) {
    for (const { passage } of places) passage.classList.add('has-mark');
    return;
  }
  CSS.highlights.set('found', new Highlight(...places.map(({ range }) => range)));
  CSS.highlights.set('present', new Highlight(...(present ? [present.range] : [])));
}
