/** Puts a button at each passage and at the page's own citation. What it opens is loaded when it is first used. */
import type { LocatorBasis } from '../../documents/locator.ts';
import type { Cited } from '../cited.ts';
import { pinpoint } from '../pinpoint.ts';
import { wordsOf } from './words.ts';

function start(): void {
  const page = document.querySelector<HTMLElement>('.cite[data-cited]');
  if (!page) return;
  const cited = JSON.parse(page.dataset['cited'] ?? '') as Cited;
  page.append(button(page.dataset['name'] ?? '', () => cited));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.edition .locator')) {
    const { place: locator = '', basis } = link.dataset;
    const passage: Cited = {
      document: cited.document,
      url: cited.url + link.hash,
      locator: { locator, basis: basis as LocatorBasis },
    };
    const name = pinpoint(passage, { paragraph: 'paragraph' });
    link.after(button(name, () => ({ ...passage, quotation: wordsOf(link.closest('.passage')) })));
  }
}

/** A button whose word is drawn by the style sheet, since it stands among the words of documents. */
function button(name: string, citedNow: () => Cited): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'cite-button';
  made.setAttribute('aria-label', `Cite ${name}`);
  // Words that are selected stay selected.
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', async () => {
    const cited = citedNow();
    const { openPanel } = await import('./panel.ts');
    openPanel(cited, `Cite ${name}`, made);
  });
  return made;
}

start();
