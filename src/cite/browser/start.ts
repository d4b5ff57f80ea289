/** Puts a button at each passage and at the page's own citation, and answers all that ask. The panel is loaded when it is first asked for. */

import type { LocatorBasis } from '../../documents/locator.ts';
import { CITE, type CiteRequest, citeButton } from '../../page/kit/cite-request.ts';
import type { Cited, CitedDocument } from '../cited.ts';
import { pinpoint } from '../pinpoint.ts';
import type { Citable } from './selecting.ts';
import { wordsOf } from './selection.ts';

const panel = document.querySelector<HTMLElement>('.cite-panel');
const documents = JSON.parse(panel?.dataset['documents'] ?? '[]') as CitedDocument[];
const page = document.querySelector<HTMLElement>('.cite[data-cited]');
const passages: Citable[] = [];

/** So long a selection rests before anything is offered for it, in milliseconds. */
const REST = 200;
let resting: ReturnType<typeof setTimeout> | undefined;

function start(): void {
  const [held] = documents;
  if (!page || !held) return;
  const cited = JSON.parse(page.dataset['cited'] ?? '') as CiteRequest;
  page.querySelector('.cite-how')?.prepend(citeButton(page.dataset['name'] ?? '', () => cited));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.edition .locator')) {
    const { place: locator = '', basis } = link.dataset;
    const passage = link.closest('.passage');
    if (!passage) continue;
    const request: CiteRequest = {
      document: held.id,
      url: held.url + link.hash,
      locator: { locator, basis: basis as LocatorBasis },
    };
    const name = pinpoint({ ...request, document: held }, { paragraph: 'paragraph' });
    link.after(citeButton(name, () => ({ ...request, quotation: wordsOf(passage) })));
    passages.push({ passage, name, request });
  }
}

/** What is asked for, with its document; a page of the record itself has its own headline and address. */
function citedFor({ document: id, title, ...place }: CiteRequest): Cited | undefined {
  const url = new URL(place.url, panel?.dataset['site']).href;
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
