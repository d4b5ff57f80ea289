/** The list of results, which grows as they become known; and those that stand apart from it. */
import { find } from '../../page/kit/find.ts';
import type { SearchResult } from '../search-result.ts';
import type { SearchState } from '../search-state.ts';
import { leaveWords } from './carry-query.ts';
import { type ResultContext, resultItem, resultLines } from './result-item.ts';
import { main, results } from './search-parts.ts';

/** What results are shown with, and how. */
export interface ListContext extends ResultContext {
  view: SearchState['view'];
}

/** What is in the list: of which query, in which view, and the addresses of the results. */
let listed: { as: string; urls: string[]; context?: ListContext } = { as: '', urls: [] };

/** Fills the list. Results that it already begins with stay as they are: one that is just being opened is not taken away. */
export function fillResults(found: readonly SearchResult[], context: ListContext): void {
  const as = JSON.stringify([context.query, context.view]);
  const urls = found.map(({ url }) => url);
  const goesOn = listed.as === as && listed.urls.every((url, at) => url === urls[at]);
  if (goesOn) results.append(...items(found.slice(listed.urls.length), context));
  else results.replaceChildren(...items(found, context));
  results.classList.toggle('results-in-lines', context.view === 'lines');
  listed = { as, urls, context };
}

/** Puts further results at the end of the list, and leads to the first of them. */
export function addResults(found: readonly SearchResult[], context: ListContext): void {
  const added = items(found, context);
  results.append(...added);
  listed.urls.push(...found.map(({ url }) => url));
  added[0]?.querySelector('a')?.focus();
}

/** Empties the list. */
export function clearResults(): void {
  results.replaceChildren();
  listed = { as: '', urls: [] };
}

function items(found: readonly SearchResult[], context: ListContext): HTMLLIElement[] {
  return found.flatMap((result) =>
    context.view === 'lines' ? resultLines(result, context) : [resultItem(result, context)],
  );
}

/** Results in a section under a heading of their own: they are no results of what was asked. */
export function fillBeside(
  section: HTMLElement,
  found: readonly SearchResult[],
  context: ResultContext,
): void {
  section.hidden = found.length === 0;
  const shown = found.map((result) => {
    const item = resultItem(result, context);
    delete item.dataset['result'];
    item.dataset['beside'] = result.url;
    return item;
  });
  find('ol', HTMLOListElement, section).replaceChildren(...shown);
}

/** A result opened here takes the words along; in another tab it leads to the passage. */
main.addEventListener('click', (event) => {
  const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (elsewhere || !listed.context || !(event.target instanceof Element)) return;
  const link = event.target.closest<HTMLAnchorElement>('.results .result-title');
  const { phrases, words } = listed.context.query;
  if (link) leaveWords({ phrases, words }, link.href);
});
