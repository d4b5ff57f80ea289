/** Answers what is asked on the search page, and tells when no answer can be relied on. */
import type { Found } from '../search-result.ts';
import { documentsOnPage, knownOnPage } from './about-record.ts';
import { type Answer, answer, nearTo } from './answer.ts';
import { showChoices } from './choices.ts';
import { forget, openIndex } from './engine.ts';
import { countFacets, facetTable } from './facet-table.ts';
import { hideAnswer, showAnswer, showFirst, showNear, type Told } from './show-answer.ts';
import type { State } from './state.ts';

const damaged = document.querySelector<HTMLElement>('#search-damaged');
const base = document.querySelector<HTMLElement>('#search-form')?.dataset['base'] ?? '/';
const index = openIndex(base);
const documents = documentsOnPage();
const known = knownOnPage();

/** So many results are shown at once, and so many as soon as they are known. */
const PAGE = 20;
const FIRST = 3;

/** Counts searches, so that a late answer never replaces a newer one. */
let latest = 0;

/** Answers a state of the page; with `everything`, however many candidates there are to read. */
export async function show(state: State, everything: boolean): Promise<void> {
  latest += 1;
  const mine = latest;
  if (damaged && !damaged.hidden) forget();
  try {
    const showing = { acronyms: known.acronyms, base, view: state.view };
    const found = await answer(index, state.typed, state, known, everything, (first, query) => {
      if (mine === latest) showFirst(first, { ...showing, answer: { query, also: [] } });
    });
    if (mine !== latest) return;
    if (damaged) damaged.hidden = true;
    if (!found) return showNothing(state.typed.trim() ? 'Type a word or a number to look for.' : '');
    const first = await index.read(found.files.slice(0, FIRST));
    if (mine !== latest) return;
    showChoices(found.all.length > 0 ? state : undefined);
    if (found.files.length > FIRST) showFirst(first, { ...showing, answer: found });
    const [page = [], ours = []] = await Promise.all(
      [found.files, found.exact?.ours].map((files = []) => index.read(files.slice(0, PAGE))),
    );
    if (mine !== latest) return;
    const told: Told = {
      ...showing,
      answer: found,
      typed: state.typed.trim(),
      first: page,
      ours,
      documents,
      more: (from) => readMore(found.files.slice(from, from + PAGE), mine),
    };
    showAnswer(told);
    const near = await index.read(await nearTo(found, index, known));
    if (mine === latest) showNear(near, told);
    await count(found, state, mine);
  } catch {
    if (mine === latest) tellDamage();
  }
}

/** The counts come after the results, since they need the table of all records. */
async function count(found: Answer, state: State, mine: number): Promise<void> {
  if (found.all.length === 0) return;
  const counts = countFacets(found.all, state.facets, await facetTable(index));
  if (mine === latest) showChoices(state, counts);
}

async function readMore(files: readonly string[], mine: number): Promise<Found[] | undefined> {
  const next = await index.read(files).catch(() => undefined);
  if (mine !== latest) return undefined;
  if (!next) tellDamage();
  return next;
}

function showNothing(words: string): void {
  hideAnswer(words);
  showChoices(undefined);
}

function tellDamage(): void {
  showNothing('');
  if (damaged) damaged.hidden = false;
}
