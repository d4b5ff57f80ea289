/** Puts an answer on the page. */
import type { Acronym } from '../acronyms.ts';
import type { Query } from '../query.ts';
import type { Found } from '../search-result.ts';
import { searchWords } from '../search-word.ts';
import type { Answer } from './answer.ts';
import { type Asked, leaveWords } from './carry-query.ts';
import { resultItem, resultLines, type Shown } from './result-item.ts';
import { countSentence, digestSentence, type Named } from './sentences.ts';
import type { State } from './state.ts';

/** What was asked and how results are shown. */
interface Showing {
  answer: Pick<Answer, 'query' | 'also'>;
  acronyms: readonly Acronym[];
  base: string;
  view: State['view'];
}

/** An answer with what is shown of it first, and ways to more. */
export interface Told extends Showing {
  answer: Answer;
  /** The query as it was typed. */
  typed: string;
  first: Found[];
  ours: Found[];
  documents: readonly Named[];
  /** Further results; nothing where the answer is no longer wanted or cannot be had. */
  more: (from: number) => Promise<Found[] | undefined>;
}

const part = <E extends HTMLElement>(id: string) => document.querySelector<E>(`#${id}`);
const count = part('search-count');
const announced = part('search-announced');
const also = part('search-also');
const note = part('search-note');
const results = part<HTMLOListElement>('results');
const more = part<HTMLButtonElement>('more');
const all = part<HTMLButtonElement>('all');

/** The count is announced when it has rested so long, in milliseconds: once, not at each letter. */
const ANNOUNCED_AFTER = 700;
let announcing: ReturnType<typeof setTimeout> | undefined;

/** What the page that a result leads to marks. */
let asked: Asked | undefined;
/** What is in the list of results: of which query, in which view, and their addresses. */
let listed = { as: '', urls: [] as string[] };

/** Shows the first results before the rest of their page is there, and before anything is said of them. */
export function showFirst(found: readonly Found[], told: Showing): void {
  fill(found, told);
}

/** Shows an answer in the place of the last. */
export function showAnswer(told: Told): void {
  const { answer, first, documents } = told;
  state(countSentence(answer, told.typed, documents), answer.files.length, answer.exact?.count);
  say(also, answer.also.length > 0 ? `Also searched: ${answer.also.join(', ')}.` : '');
  say(note, answer.exact ? digestSentence(documents) : '');
  fill(first, told);
  beside('ours', told.ours, told);
  beside('near', [], undefined);
  if (all) all.hidden = !answer.exact?.unread;
  offerMore(told);
}

/** Shows what comes near what was asked. */
export function showNear(found: readonly Found[], told: Told): void {
  beside('near', found, told);
}

/** Shows no answer, with or without a word why. */
export function hideAnswer(words: string): void {
  state(words, undefined, undefined);
  for (const place of [also, note]) say(place, '');
  results?.replaceChildren();
  listed = { as: '', urls: [] };
  for (const id of ['ours', 'near']) beside(id, [], undefined);
  for (const button of [more, all]) if (button) button.hidden = true;
}

function state(words: string, found: number | undefined, exact: number | undefined): void {
  if (!count) return;
  count.textContent = words;
  set(count, 'count', found);
  set(count, 'exact', exact);
  clearTimeout(announcing);
  announcing = setTimeout(() => {
    if (announced) announced.textContent = words;
  }, ANNOUNCED_AFTER);
}

function set(place: HTMLElement, name: string, value: number | undefined): void {
  if (value === undefined) delete place.dataset[name];
  else place.dataset[name] = String(value);
}

function say(place: HTMLElement | null, words: string): void {
  if (!place) return;
  place.textContent = words;
  place.hidden = !words;
}

/** Fills the list. Results that it already begins with stay as they are: one that is just being opened is not taken away. */
function fill(found: readonly Found[], told: Showing): void {
  asked = queryShown(told.answer);
  const as = JSON.stringify([asked, told.view]);
  const urls = found.map(({ url }) => url);
  const goesOn = listed.as === as && listed.urls.every((url, at) => url === urls[at]);
  if (goesOn) results?.append(...items(found.slice(listed.urls.length), told));
  else results?.replaceChildren(...items(found, told));
  results?.classList.toggle('results-in-lines', told.view === 'lines');
  listed = { as, urls };
}

/** What was asked with its other forms, as it is marked. */
function queryShown({ query, also }: Showing['answer']): Query {
  return { ...query, phrases: [...query.phrases, ...also] };
}

function items(found: readonly Found[], { answer, acronyms, base, view }: Showing): HTMLLIElement[] {
  const shown = { base, query: queryShown(answer), acronyms };
  return found.flatMap((one) => (view === 'lines' ? resultLines(one, shown) : [resultItem(one, shown)]));
}

/** Results that stand apart, under a heading of their own: they are no results of what was asked. */
function beside(id: string, found: readonly Found[], told: Told | undefined): void {
  const place = part(`search-${id}`);
  if (!place) return;
  place.hidden = found.length === 0;
  const shown = told ? found.map((one) => resultItem(one, besideShown(id, told))) : [];
  for (const item of shown) {
    item.dataset['beside'] = item.dataset['result'];
    delete item.dataset['result'];
  }
  place.querySelector('ol')?.replaceChildren(...shown);
}

/** Near a phrase stand its words, each by itself. */
function besideShown(id: string, { answer: { query }, acronyms, base }: Told): Shown {
  if (id !== 'near') return { base, query, acronyms };
  const words = query.phrases.flatMap((phrase) => searchWords(phrase).map(({ word }) => word));
  return { base, query: { ...query, words: [...query.words, ...words] }, acronyms };
}

function offerMore(told: Told): void {
  if (!more) return;
  let shown = told.first.length;
  more.hidden = shown >= told.answer.files.length;
  more.onclick = async () => {
    const next = await told.more(shown);
    if (!next || !results) return;
    const added = items(next, told);
    results.append(...added);
    listed.urls.push(...next.map(({ url }) => url));
    shown += next.length;
    more.hidden = shown >= told.answer.files.length;
    added[0]?.querySelector('a')?.focus();
  };
}

/** A result opened here takes the words along; in another tab it leads to the passage. */
document.querySelector('main')?.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.results .result-title');
  const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (link && asked && !elsewhere) leaveWords({ phrases: asked.phrases, words: asked.words }, link.href);
});
