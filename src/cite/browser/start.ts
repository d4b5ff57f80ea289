/** Puts a button at each passage and at the page's own citation, and answers all that ask. The panel is loaded when it is first asked for. */
import { CITE, type CiteRequest, citeButton } from '../../cite-request.ts';
import type { LocatorBasis } from '../../documents/locator.ts';
import type { Cited, CitedDocument } from '../cited.ts';
import { pinpoint } from '../pinpoint.ts';
import { wordsOf } from './words.ts';

const panel = document.querySelector<HTMLElement>('.cite-panel');
const documents = JSON.parse(panel?.dataset['documents'] ?? '[]') as CitedDocument[];
const page = document.querySelector<HTMLElement>('.cite[data-cited]');

function start(): void {
  const [held] = documents;
  if (!page || !held) return;
  const cited = JSON.parse(page.dataset['cited'] ?? '') as CiteRequest;
  page.append(citeButton(page.dataset['name'] ?? '', () => cited));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.edition .locator')) {
    const { place: locator = '', basis } = link.dataset;
    const passage: CiteRequest = {
      document: held.id,
      url: held.url + link.hash,
      locator: { locator, basis: basis as LocatorBasis },
    };
    const name = pinpoint({ ...passage, document: held }, { paragraph: 'paragraph' });
    link.after(citeButton(name, () => ({ ...passage, quotation: wordsOf(link.closest('.passage')) })));
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
  if (!cited) return;
  const { openPanel } = await import('./panel.ts');
  openPanel(cited, event.target as HTMLElement);
});

start();
