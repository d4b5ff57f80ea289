/** The words of a passage on its page: all, or those selected. */

/** What is selected of the document's words in a passage, else all of them; "" where only a summary stands. */
export function wordsOf(passage: Element): string {
  return selectedWords(passage) || squash(partsOf(passage).map(textOf).join(' '));
}

/** What is selected of the document's words in a passage, in whole words; "" where nothing is. */
export function selectedWords(passage: Element): string {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return '';
  const range = selection.getRangeAt(0);
  const parts = partsOf(passage).filter((part) => range.intersectsNode(part));
  return squash(parts.map((part) => wholeWords(textOf(part), ...within(part, range))).join(' '));
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*/gu;

/** A stretch of a text without the spaces around it, and with the words whole that it cuts; a quotation of half a word is none. */
export function wholeWords(text: string, from: number, to: number): string {
  const cut = text.slice(from, to);
  if (!cut.trim()) return '';
  let start = from + cut.search(/\S/u);
  let end = from + cut.trimEnd().length;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const past = index + word.length;
    if (index < start && start < past) start = index;
    if (index < end && end < past) end = past;
  }
  return text.slice(start, end);
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
const textOf = ({ textContent }: Element) => textContent ?? '';
const squash = (text: string) => text.replace(/\s+/gu, ' ').trim();
