/** The elements of the search page that its scripts use. All of them must be there. */
import { find } from '../../page/kit/find.ts';
import { must } from '../../reading/must.ts';

export const form = find('#search-form', HTMLFormElement);
export const field = find('#query', HTMLInputElement);
export const main = find('#main', HTMLElement);

/** What is said of an answer. */
export const count = find('#search-count', HTMLElement);
export const announced = find('#search-announced', HTMLElement);
export const waiting = find('#search-waiting', HTMLElement);
export const also = find('#search-also', HTMLElement);
export const note = find('#search-note', HTMLElement);
export const damaged = find('#search-damaged', HTMLElement);
export const retry = find('button', HTMLButtonElement, damaged);

/** The results, what asks for more of them, and what stands apart from them. */
export const choices = find('#search-choices', HTMLDetailsElement);
export const results = find('#results', HTMLOListElement);
export const more = find('#more', HTMLButtonElement);
export const all = find('#all', HTMLButtonElement);
export const ours = find('#search-ours', HTMLElement);
export const near = find('#search-near', HTMLElement);

/** The base path of the site. */
export const base = must(form.dataset['base'], 'data-base of #search-form');

/** Whether the record is small, so that all its texts come as one file. */
export const isSmall = () => form.dataset['small'] !== undefined;
