/** The text of elements on the page, and ranges of it as ranges of the page. */
import { must } from '../../reading/must.ts';
import type { Range as TextRange } from '../phrase.ts';

/** A text that stands on the page in one or more pieces. */
export interface PageText {
  text: string;
  /** The range of the page in which a range of the text stands. */
  rangeOf: (range: TextRange) => Range;
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
  const place = (offset: number): [Text, number] => {
    const { node, start } = must(
      pieces.findLast((piece) => piece.start <= offset),
      `the text at ${offset}`,
    );
    return [node, Math.min(offset - start, node.length)];
  };
  return {
    text,
    rangeOf([start, end]) {
      const range = document.createRange();
      const [last, at] = place(end - 1);
      range.setStart(...place(start));
      range.setEnd(last, at + 1);
      return range;
    },
  };
}
