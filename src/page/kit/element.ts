/** Makes elements. Nothing on a page is ever made from markup. */

type Content = string | Node;

/** An HTML element with a class, if one is given, and text or elements in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  ...content: Content[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/** A link. */
export function link(href: string, className: string, ...content: Content[]): HTMLAnchorElement {
  const made = element('a', className, ...content);
  made.href = href;
  return made;
}

/** A button that does something on the page and sends no form. */
export function button(
  className: string,
  press: (event: MouseEvent) => void,
  ...content: Content[]
): HTMLButtonElement {
  const made = element('button', className, ...content);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** The namespace of SVG. */
export const SVG = 'http://www.w3.org/2000/svg';

/** An SVG element with attributes and text or elements in it. */
export function svgElement<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>> = {},
  ...content: Content[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  made.append(...content);
  return made;
}
