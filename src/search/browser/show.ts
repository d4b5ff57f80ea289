/** Answers what is asked on the search page, and says so when no answer can be relied on. */
import { type Answer, answer, nearMatches } from '../answer.ts';
import { countFacets } from '../facet-table.ts';
import type { SearchResult } from '../search-result.ts';
import type { SearchState } from '../search-state.ts';
import { documentsOnPage, termsOnPage } from './about-record.ts';
import { SearchDamaged } from './arrivals.ts';
import { fillChoices, hideChoices, showChoices } from './choices.ts';
import { forgetEarly } from './index-file.ts';
import { openIndex } from './open-index.ts';
import { fillResults } from './result-list.ts';
import { base, damaged, isSmall, waiting } from './search-parts.ts';
import { hideAnswer, type ShownAnswer, showAnswer, showNear } from './show-answer.ts';

const documents = documentsOnPage();
const terms = termsOnPage();
const open = () => openIndex(base, isSmall(), terms.acronyms);
let index = open();

/** At most so many results are shown at once. */
const PAGE = 20;
/** At most so many are shown before the others, as soon as they are known. */
const FIRST = 3;
/** After so long without an answer it is said that it is waited for, in milliseconds. */
const SLOW = 2000;

/** Counts searches, so that a late answer never replaces a newer one. */
let latest = 0;

/** Answers a state of the page; with `everything`, however many candidates there are to read. */
export async function show(state: SearchState, everything: boolean): Promise<void> {
  latest += 1;
  const mine = latest;
  const isLatest = () => mine === latest;
  if (!damaged.hidden) beginAfresh();
  waiting.hidden = true;
  const slow = setTimeout(() => {
    if (isLatest()) waiting.hidden = false;
  }, SLOW);
  try {
    await showFound(state, everything, isLatest);
  } catch (error) {
    if (isLatest()) sayDamaged();
    if (!(error instanceof SearchDamaged)) reportError(error);
  } finally {
    clearTimeout(slow);
    if (isLatest()) waiting.hidden = true;
  }
}

async function showFound(state: SearchState, everything: boolean, isLatest: () => boolean): Promise<void> {
  const context = { base, acronyms: terms.acronyms, view: state.view };
  const found = await answer(index, state.typed, state, terms, everything, (first, query) => {
    if (isLatest()) fillResults(first, { ...context, query });
  });
  if (!isLatest()) return;
  damaged.hidden = true;
  if (!found) return showNothing(state.typed.trim() ? 'Type a word or a number to look for.' : '');
  const shown = { ...context, query: { ...found.query, phrases: [...found.query.phrases, ...found.also] } };
  const first = await read(found.files.slice(0, FIRST));
  if (!isLatest()) return;
  if (found.all.length > 0) showChoices(state);
  else hideChoices();
  if (found.files.length > FIRST) fillResults(first, shown);
  const [page, ours] = await Promise.all([
    read(found.files.slice(0, PAGE)),
    read((found.exact?.ours ?? []).slice(0, PAGE)),
  ]);
  if (!isLatest()) return;
  const answered: ShownAnswer = {
    answer: found,
    typed: state.typed.trim(),
    context: shown,
    page,
    ours,
    documents,
    more: (from) => readMore(found.files.slice(from, from + PAGE), isLatest),
  };
  showAnswer(answered);
  waiting.hidden = true;
  const near = await read(await nearMatches(found, index));
  if (isLatest()) showNear(near, answered);
  if (found.all.length > 0) await count(found, state, isLatest);
}

/** The counts come after the results, since they need the table of all records. */
async function count(found: Answer, state: SearchState, isLatest: () => boolean): Promise<void> {
  const counts = countFacets(found.all, state.facets, await index.facets());
  if (isLatest()) fillChoices(state, counts);
}

async function read(files: readonly string[]): Promise<SearchResult[]> {
  return [...(await index.read(files)).values()];
}

async function readMore(
  files: readonly string[],
  isLatest: () => boolean,
): Promise<SearchResult[] | undefined> {
  const next = await read(files).catch(() => undefined);
  if (!isLatest()) return undefined;
  if (!next) sayDamaged();
  return next;
}

/** After damage, nothing that was loaded is relied on. */
function beginAfresh(): void {
  forgetEarly();
  index = open();
}

function showNothing(words: string): void {
  hideAnswer(words);
  hideChoices();
}

function sayDamaged(): void {
  showNothing('');
  damaged.hidden = false;
}
