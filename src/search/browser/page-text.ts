/** The text of elements on the page, and ranges of it as ranges of the page. */
import type { Range as Stretch } from '../phrase.ts';

/** A text that stands on the page in one or more pieces. */
export interface PageText {
  text: string;
  /** The range of the page in which a stretch of the text stands. */
  rangeOf: (stretch: Stretch) => Range;
}

/** The text of an element; cells of a row are set apart by a space. */
export function textOf(element: Element): PageText {
  const pieces: { node: Text; start: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let cell: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = node.parentElement?.closest('td, th');
    if (pieces.length > 0 && own !== cell) text += ' ';
    cell = own;
    pieces.push({ node: node as Text, start: text.length });
    text += (node as Text).data;
  }
  const place = (offset: number): [Text, number] | undefined => {
    const piece = pieces.findLast(({ start }) => start <= offset);
    return piece && [piece.node, Math.min(offset - piece.start, piece.node.length)];
  };
  return {
    text,
    rangeOf([start, end]) {
      const range = document.createRange();
      const [first, last] = [place(start), place(end - 1)];
      if (first) range.setStart(...first);
      if (last) range.setEnd(last[0], last[1] + 1);
      return range;
    },
  };
}
