/**
 * A drawing as data: the build writes it into a page, the browser keeps a page's
 * elements as it says, and a test writes it to a file.
 */
import { escapeHtml } from '../page/kit/escape-html.ts';

/** An SVG element that is to be. */
export interface SvgNode {
  tag: 'svg' | 'g' | 'a' | 'path' | 'rect' | 'text' | 'title' | 'defs' | 'pattern' | 'style';
  attributes: Readonly<Record<string, string | number>>;
  /** The words of an element that has any, and has no elements within it. */
  text?: string;
  children: readonly SvgNode[];
  /** What it is known by while its siblings come and go; else its place among them. */
  key?: string;
}

/** Describes an element with its words, or with the elements within it; attributes that are undefined are left out. */
export function svgNode(
  tag: SvgNode['tag'],
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  content: string | readonly SvgNode[] = [],
): SvgNode {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined,
  );
  const within = typeof content === 'string' ? { text: content, children: [] } : { children: content };
  return { tag, attributes: Object.fromEntries(given), ...within };
}

/** A drawing as markup, each element on a line of its own. */
export function svgMarkup({ tag, attributes, text, children }: SvgNode): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(String(value))}"`,
  );
  const within = children.map((child) => `\n${svgMarkup(child)}`).join('');
  return `<${tag}${written.join('')}>${escapeHtml(text ?? '')}${within}</${tag}>`;
}
