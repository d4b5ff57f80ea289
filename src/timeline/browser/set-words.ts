/** Sets the words of an element. Where they are read out when they change, the same words are not read out again. */
export function setWords(element: Element, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}
