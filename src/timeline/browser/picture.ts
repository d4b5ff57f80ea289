/**
 * The drawing as a picture that can stand alone: the record's name, the window,
 * the drawing as it is seen, its sources and its address. As SVG, and painted
 * from that as PNG: the site's policy lets no page load a picture that it made.
 */
import { textWidth } from '../text-width.ts';
import { paint } from './paint.ts';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const LINE = 18;
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
interface PictureWords {
  title: string;
  window: string;
  /** Lines below the drawing: what it shows, its sources, its address. */
  notes: string[];
}

/** The live drawing as an SVG element on its own. */
function pictureOf(drawing: SVGSVGElement, { title, window, notes }: PictureWords): SVGSVGElement {
  const [width, height] = [drawing.width.baseVal.value, drawing.height.baseVal.value];
  const page = getComputedStyle(document.body);
  const wide = width + 2 * MARGIN;
  const lines = notes.flatMap((note) => linesOf(note, width));
  const tall = 78 + height + lines.length * LINE + MARGIN;
  const picture = create('svg', { xmlns: SVG, width: wide, height: tall, viewBox: `0 0 ${wide} ${tall}` });
  picture.append(create('title', {}, `${title}: ${window}`), patterns());
  picture.append(
    create('rect', {
      width: wide,
      height: tall,
      fill: getComputedStyle(document.documentElement).backgroundColor,
    }),
  );
  const words = { fill: page.color, 'font-family': page.fontFamily };
  picture.append(create('text', { ...words, x: MARGIN, y: 34, 'font-size': 15 }, title));
  picture.append(create('text', { ...words, x: MARGIN, y: 62, 'font-size': 24, 'font-weight': 600 }, window));
  const body = create('svg', { x: MARGIN, y: 78, width, height, overflow: 'visible' });
  body.append(...[...drawing.children].map(styled));
  picture.append(body);
  for (const [at, line] of lines.entries())
    picture.append(
      create('text', { ...words, x: MARGIN, y: 96 + height + at * LINE, 'font-size': 12 }, line),
    );
  return picture as SVGSVGElement;
}

/** Saves the drawing when the reader asks for it, with the documents that the filters name as its sources. */
export function offerPictures(
  figure: HTMLElement,
  form: HTMLFormElement,
  snapshot: (use: (drawing: SVGSVGElement) => void) => void,
): void {
  const text = (within: ParentNode, selector: string) => within.querySelector(selector)?.textContent ?? '';
  figure.querySelector('.window-tools')?.addEventListener('click', (event) => {
    const { save: kind } = (event.target as HTMLElement).dataset;
    if (kind !== 'svg' && kind !== 'png') return;
    const documents = form.querySelectorAll<HTMLOptionElement>(
      '[name="document"] option[value]:not([value=""])',
    );
    const canonical = document.querySelector<HTMLLinkElement>('[rel="canonical"]')?.href ?? location.href;
    const window = text(figure, '.window-words');
    const notes = [
      `${text(form, '#timeline-count')}; ${text(figure, '.window-count')}.`,
      `Sources: ${[...documents].map((option) => option.text).join('; ')}.`,
      `${canonical}${location.hash}`,
    ];
    let picture: SVGSVGElement | undefined;
    snapshot((drawing) => {
      picture = pictureOf(drawing, { title: document.title, window, notes });
    });
    if (picture) void save(picture, kind, `timeline-${window.toLowerCase().replaceAll(/\s+/gu, '-')}`);
  });
}

/** Hands a picture to the reader as a file. */
async function save(picture: SVGSVGElement, kind: 'svg' | 'png', name: string): Promise<void> {
  const text = new XMLSerializer().serializeToString(picture);
  const blob = kind === 'svg' ? new Blob([text], { type: 'image/svg+xml' }) : await paint(picture, 2);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${name}.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** A copy that carries its looks in attributes, without what is only for the pointer. */
function styled(element: Element): Element {
  const copy = element.cloneNode(false) as Element;
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

function patterns(): Element {
  const defs = create('defs', {});
  const pattern = document.querySelector('#silence');
  if (pattern) defs.append(styled(pattern));
  return defs;
}

/** A note in lines no wider than a width, in pixels. */
function linesOf(note: string, width: number): string[] {
  const lines = [''];
  for (const word of note.split(' ')) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (textWidth(line, 12) <= width) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

function create(tag: string, attributes: Record<string, string | number>, words = ''): Element {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.textContent = words;
  return made;
}
