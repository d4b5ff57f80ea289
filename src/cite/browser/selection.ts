/** The words of a passage on its page: all, or those selected. */
import { quotable, wholeWords } from '../whole-words.ts';

/** What is selected of the document's words in a passage, else all of them; "" where only a summary stands. */
export function wordsOf(passage: Element): string {
  return selectedWords(passage) || quotable(partsOf(passage).map(textOf));
}

/** What is selected of the document's words in a passage, in whole words; "" where no word is. */
export function selectedWords(passage: Element): string {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return '';
  const range = selection.getRangeAt(0);
  const parts = partsOf(passage).filter((part) => range.intersectsNode(part));
  return quotable(parts.map((part) => wholeWords(textOf(part), ...within(part, range))));
}

/** From where to where a range covers the text of an element. */
function within(part: Element, range: Range): [from: number, to: number] {
  const before = (node: Node, offset: number) => {
    const measured = document.createRange();
    measured.selectNodeContents(part);
    measured.setEnd(node, offset);
    return measured.toString().length;
  };
  const from = part.contains(range.startContainer) ? before(range.startContainer, range.startOffset) : 0;
  const to = part.contains(range.endContainer)
    ? before(range.endContainer, range.endOffset)
    : textOf(part).length;
  return [from, to];
}

/** The elements that hold the document's words. */
export const partsOf = (passage: Element) => [...passage.querySelectorAll('.words')];

/** The text of an element, which always has one. */
const textOf = ({ textContent }: Element) => textContent;
