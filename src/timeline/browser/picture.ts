/**
 * The drawing as a picture that can stand alone: the record's name, the window,
 * the drawing as it is seen, its sources and its address.
 */
import { SVG, svgElement } from '../../page/kit/element.ts';
import { find } from '../../page/kit/find.ts';
import { textWidth } from '../text-width.ts';

/** In pixels. */
const MARGIN = 24;
const HEAD = 78;
const LINE = 18;
const NOTE_SIZE = 12;

/** What a picture keeps of how the page shows an element. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
];

/** The words of a picture. */
export interface PictureWords {
  title: string;
  window: string;
  /** Paragraphs below the drawing. */
  notes: string[];
}

/** The live drawing as an SVG element on its own. */
export function pictureOf(drawing: SVGSVGElement, { title, window, notes }: PictureWords): SVGSVGElement {
  const [width, height] = [drawing.width.baseVal.value, drawing.height.baseVal.value];
  const lines = notes.flatMap((note) => linesOf(note, width));
  const size = {
    width: width + 2 * MARGIN,
    height: HEAD + height + lines.length * LINE + MARGIN,
  };
  const body = { x: MARGIN, y: HEAD, width, height, overflow: 'visible' };
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  return svgElement(
    'svg',
    { xmlns: SVG, ...size, viewBox: `0 0 ${size.width} ${size.height}` },
    svgElement('title', {}, `${title}: ${window}`),
    svgElement('defs', {}, styled(find('#silence', SVGPatternElement))),
    svgElement('rect', { ...size, fill: ground }),
    text(title, 34, { 'font-size': 15 }),
    text(window, 62, { 'font-size': 24, 'font-weight': 600 }),
    svgElement('svg', body, ...[...drawing.children].map(styled)),
    ...lines.map((line, at) => text(line, HEAD + LINE + height + at * LINE, { 'font-size': NOTE_SIZE })),
  );
}

/** A line in the page's face. */
function text(words: string, y: number, looks: Record<string, number>): SVGTextElement {
  const { color, fontFamily } = getComputedStyle(document.body);
  return svgElement('text', { fill: color, 'font-family': fontFamily, x: MARGIN, y, ...looks }, words);
}

/** A copy that carries its looks in attributes, without what is only for the pointer. */
function styled(element: Element): Element {
  const copy = document.importNode(element);
  const looks = getComputedStyle(element);
  if (/^(path|rect|text)$/.test(element.tagName))
    for (const name of STYLES) copy.setAttribute(name, looks.getPropertyValue(name));
  if (element.getAttribute('fill')?.startsWith('url(')) copy.setAttribute('fill', 'url(#silence)');
  const href = element.getAttribute('href');
  if (href) copy.setAttribute('href', new URL(href, location.href).href);
  for (const name of ['class', 'tabindex', 'style']) copy.removeAttribute(name);
  const children = [...element.children].filter((child) => !child.matches('.mark-hit'));
  if (element.children.length > 0) copy.append(...children.map(styled));
  else copy.textContent = element.textContent;
  return copy;
}

/** A note in lines no wider than a width, in pixels. */
function linesOf(note: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of note.split(' ')) {
    const longer = `${line} ${word}`.trim();
    if (textWidth(longer, NOTE_SIZE) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
