/** The elements of the page on which quotations are checked. All of them must be there. */
import { find } from '../../page/kit/find.ts';
import { must } from '../../reading/must.ts';

export const form = find('#check-form', HTMLFormElement);
export const pasted = find('#pasted', HTMLTextAreaElement);
export const status = find('#check-told', HTMLElement);
export const key = find('#check-key', HTMLElement);
export const verdicts = find('#verdicts', HTMLOListElement);
export const damaged = find('#check-damaged', HTMLElement);
export const retry = find('button', HTMLButtonElement, damaged);

/** The base path of the site. */
export const base = must(form.dataset['base'], 'data-base of #check-form');
