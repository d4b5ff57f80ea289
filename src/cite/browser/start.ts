/** Puts a button at each passage and at the page's own citation, and answers all that ask. The panel is loaded when it is first asked for. */

import type { Locator } from '../../documents/locator.ts';
import { CITE, type CiteRequest, citeButton } from '../../page/kit/cite-request.ts';
import { find } from '../../page/kit/find.ts';
import { must } from '../../reading/must.ts';
import type { Cited, CitedDocument } from '../cited.ts';
import { pinpoint } from '../pinpoint.ts';
import type { Citable } from './selecting.ts';
import { wordsOf } from './selection.ts';

const panel = find('.cite-panel', HTMLElement);
const documents: CitedDocument[] = JSON.parse(datum(panel, 'documents'));
const page = document.querySelector<HTMLElement>('.cite[data-cited]');
const passages: Citable[] = [];

/** How long a selection rests before anything is offered for it, in milliseconds. */
const REST = 200;
let resting: ReturnType<typeof setTimeout> | undefined;

/** A page that is cited itself has one document in its panel: its own, or that in which its passages stand. */
function start(): void {
  if (!page) return;
  const held = must(documents[0], 'the document of the page');
  const cited: CiteRequest = JSON.parse(datum(page, 'cited'));
  const button = citeButton(datum(page, 'name'), () => cited);
  find('.cite-how', HTMLElement, page).prepend(button);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.edition .locator')) {
    const passage = must(link.closest('.passage'), `the passage of ${link.hash}`);
    const locator: Locator = JSON.parse(datum(link, 'place'));
    const request: CiteRequest = { document: held.id, url: held.url + link.hash, locator };
    const name = pinpoint({ ...request, document: held }, { paragraph: 'paragraph' });
    link.after(citeButton(name, () => ({ ...request, quotation: wordsOf(passage) })));
    passages.push({ passage, name, request });
  }
}

/** What the markup tells of an element. */
function datum({ dataset }: HTMLElement, name: string): string {
  return must(dataset[name], `data-${name}`);
}

/** What is asked for, with its document; a page of the record itself has its own headline and address. */
function citedFor({ document: id, title, ...place }: CiteRequest): Cited | undefined {
  const url = new URL(place.url, datum(panel, 'site')).href;
  const held = documents.find((each) => each.id === (title ? '' : id));
  if (!held) return undefined;
  return { ...place, url, document: title ? { ...held, id, url, title, 'title-short': title } : held };
}

document.addEventListener(CITE, async (event) => {
  const cited = citedFor((event as CustomEvent<CiteRequest>).detail);
  const button = event.target as HTMLElement;
  if (!cited) return;
  try {
    const { openPanel } = await import('./panel.ts');
    openPanel(cited, button);
  } catch {
    // A module that failed to load stays failed on its page.
    button.dataset['verb'] = 'Not loaded: reload the page';
    button.setAttribute('aria-label', 'The citation could not be loaded: reload the page');
  }
});

document.addEventListener('selectionchange', () => {
  clearTimeout(resting);
  if (passages.length === 0) return;
  resting = setTimeout(async () => (await import('./selecting.ts')).offer(passages), REST);
});

start();
