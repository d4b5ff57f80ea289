/** Offers to quote and cite the words that are selected in a passage. */
import { type CiteRequest, citeButton } from '../../page/kit/cite-request.ts';
import { must } from '../../reading/must.ts';
import { partsOf, selectedWords } from './selection.ts';

/** A passage on the page, what it is called, and how it is cited. */
export interface Citable {
  passage: Element;
  name: string;
  request: CiteRequest;
}

let offered: HTMLElement | undefined;

/**
 * Offers a button for what is selected now, if it is of one passage. It stands
 * after its words, so that Tab leads from them to it, and is drawn below them.
 */
export function offer(passages: readonly Citable[]): void {
  const selected = passages
    .map((citable) => ({ ...citable, quotation: selectedWords(citable.passage) }))
    .filter(({ quotation }) => quotation);
  // While the button has the focus, what it is for is not taken away.
  if (selected.length === 0 && offered?.matches(':focus')) return;
  offered?.remove();
  offered = undefined;
  const [only, other] = selected;
  if (!only || other) return;
  const { passage, name, request, quotation } = only;
  offered = citeButton(`the words selected in ${name}`, () => ({ ...request, quotation }), 'Quote and cite');
  offered.classList.add('cite-selected');
  const last = must(partsOf(passage).at(-1), 'the words of the passage');
  if (last.matches('td, th')) last.append(offered);
  else last.after(offered);
  place(offered);
}

/** Below the end of what is selected. */
function place(button: HTMLElement): void {
  const last = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].at(-1);
  const around = button.offsetParent?.getBoundingClientRect();
  if (!last || !around) return;
  const left = Math.min(last.right, around.right) - around.left - button.offsetWidth;
  button.style.setProperty('left', `${Math.max(0, left)}px`);
  button.style.setProperty('top', `${last.bottom - around.top + 4}px`);
}
