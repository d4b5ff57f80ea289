/** Saving the drawing as a file, SVG or PNG. */
import { element, svgElement } from '../../page/kit/element.ts';
import { find } from '../../page/kit/find.ts';
import { drawNode } from './draw-node.ts';
import type { Drawing } from './drawing.ts';
import { paint } from './paint.ts';
import { pictureOf } from './picture.ts';

/** The size of the drawing in a picture, in pixels. */
const PICTURE = { width: 1200, height: 620 };
/** A PNG has this many pixels for each of the drawing, across and down. */
const PNG_SCALE = 2;
/** For how long a file is held for the browser to take it, in milliseconds. */
const HELD = 1000;

/** Saves the drawing when the reader asks for it, with the documents that the filters name as its sources. */
export function offerPictures(figure: HTMLElement, form: HTMLFormElement, drawing: Drawing): void {
  for (const button of figure.querySelectorAll<HTMLButtonElement>('[data-save]'))
    button.addEventListener('click', () => {
      const window = drawing.head.window.textContent;
      const words = { title: document.title, window, notes: notesOf(form, drawing) };
      const picture = snapshot(drawing, (svg) => pictureOf(svg, words));
      const name = `timeline-${window.toLowerCase().replaceAll(/\s+/gu, '-')}`;
      void (button.dataset['save'] === 'svg' ? saveSvg(picture, name) : savePng(picture, name));
    });
}

/** What the drawing shows, its sources, its address. */
function notesOf(form: HTMLFormElement, { head }: Drawing): string[] {
  const documents = form.querySelectorAll<HTMLOptionElement>(
    '[name="document"] option[value]:not([value=""])',
  );
  // A page that is not listed, such as the one for frames, has no address but its own.
  const canonical = document.querySelector<HTMLLinkElement>('[rel="canonical"]')?.href ?? location.href;
  return [
    `${find('#timeline-count', HTMLElement, form).textContent}; ${head.count.textContent}.`,
    `Sources: ${[...documents].map((option) => option.text).join('; ')}.`,
    new URL(location.hash, canonical).href,
  ];
}

/** Draws what is shown on a sheet of its own, beside the page, where it has the page's looks. */
function snapshot<T>(drawing: Drawing, use: (svg: SVGSVGElement) => T): T {
  const svg = svgElement('svg');
  const sheet = element('div', 'snapshot', svg);
  drawing.box.append(sheet);
  drawNode(svg, drawing.drawnAt(PICTURE.width, PICTURE.height));
  const made = use(svg);
  sheet.remove();
  return made;
}

function saveSvg(picture: SVGSVGElement, name: string): void {
  const text = new XMLSerializer().serializeToString(picture);
  save(new Blob([text], { type: 'image/svg+xml' }), `${name}.svg`);
}

async function savePng(picture: SVGSVGElement, name: string): Promise<void> {
  save(await paint(picture, PNG_SCALE), `${name}.png`);
}

/** Hands a file to the reader. */
function save(file: Blob, name: string): void {
  const link = element('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), HELD);
}
