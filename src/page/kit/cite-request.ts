/** How any script asks for a citation: a button sends an event, which src/cite/browser answers with its panel. */
import type { Locator } from '../../documents/locator.ts';
import { button } from './element.ts';

/** The event's type; it bubbles, and its detail is the request. */
export const CITE = 'cite';

/** What is to be cited. Its document is one of those that the page has for its panel. */
export interface CiteRequest {
  /** The document's id; of a page of the record itself, that page's. */
  document: string;
  /** The key by which reference managers tell it from others of the document. */
  key?: string | undefined;
  /** The headline of a page of the record itself. */
  title?: string | undefined;
  locator?: Locator | undefined;
  /** The document's words, to the letter. */
  quotation?: string | undefined;
  /** What the words tell of and is not held. */
  sources?: { name: string; author: string; year?: string | undefined }[] | undefined;
  /** The permalink, whole or below the address of the site. */
  url: string;
}

/**
 * A button that asks for a citation. `name` is what it says after its verb,
 * which is drawn by the style sheet, since the button may stand among the words
 * of documents.
 */
export function citeButton(name: string, request: () => CiteRequest, verb = 'Cite'): HTMLButtonElement {
  const made: HTMLButtonElement = button('cite-button', () =>
    made.dispatchEvent(new CustomEvent(CITE, { bubbles: true, detail: request() })),
  );
  made.dataset['verb'] = verb;
  made.setAttribute('aria-label', `${verb} ${name}`);
  // Words that are selected stay selected.
  made.addEventListener('mousedown', (event) => event.preventDefault());
  return made;
}
