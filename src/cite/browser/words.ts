/** The words of a passage on its page. */

/** What is selected of the document's words in a passage, else all of them; "" where only a summary stands. */
export function wordsOf(passage: Element | null): string {
  const parts = [...(passage?.querySelectorAll('.words') ?? [])];
  const selection = getSelection();
  const at = selection?.isCollapsed === false ? selection.getRangeAt(0).commonAncestorContainer : null;
  if (selection && parts.some((part) => part.contains(at))) return squash(selection.toString());
  return squash(parts.map(({ textContent }) => textContent).join(' '));
}

const squash = (text: string) => text.replace(/\s+/gu, ' ').trim();
