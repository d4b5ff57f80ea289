/** Makes an element with a class and text. Nothing on the page is ever made from markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  ...content: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}
