/** Puts an answer on the page: what is said of it, its results, and what stands beside them. */
import type { Answer } from '../answer.ts';
import type { SearchResult } from '../search-result.ts';
import { searchWords } from '../search-word.ts';
import { countSentence, digestSentence, type SearchedDocument } from '../sentences.ts';
import type { ResultContext } from './result-item.ts';
import { addResults, clearResults, fillBeside, fillResults, type ListContext } from './result-list.ts';
import { all, also, announced, count, more, near, note, ours } from './search-parts.ts';

/** An answer with what is shown of it first, and a way to more. */
export interface ShownAnswer {
  answer: Answer;
  /** The query as it was typed. */
  typed: string;
  context: ListContext;
  /** The results of the first page. */
  page: SearchResult[];
  /** Results that have the exact wording only in our own words. */
  ours: SearchResult[];
  documents: readonly SearchedDocument[];
  /** Further results; nothing where the answer is no longer wanted or cannot be had. */
  more: (from: number) => Promise<SearchResult[] | undefined>;
}

/** The count is announced once it has rested so long, in milliseconds: not at each letter. */
const ANNOUNCED_AFTER = 700;
let announcing: ReturnType<typeof setTimeout> | undefined;

/** Shows an answer in the place of the last. */
export function showAnswer(shown: ShownAnswer): void {
  const { answer, documents, context } = shown;
  sayCount(countSentence(answer, shown.typed, documents), answer.files.length, answer.exact?.count);
  say(also, answer.also.length > 0 ? `Also searched: ${answer.also.join(', ')}.` : '');
  say(note, answer.exact ? digestSentence(documents) : '');
  fillResults(shown.page, context);
  fillBeside(ours, shown.ours, queryAlone(shown));
  fillBeside(near, [], queryAlone(shown));
  all.hidden = !answer.exact?.unread;
  offerMore(shown);
}

/** Shows what comes near what was asked, with the words of its phrases each by itself. */
export function showNear(found: readonly SearchResult[], shown: ShownAnswer): void {
  const { query, ...context } = queryAlone(shown);
  const inPhrases = query.phrases.flatMap((phrase) => searchWords(phrase).map(({ word }) => word));
  fillBeside(near, found, { ...context, query: { ...query, words: [...query.words, ...inPhrases] } });
}

/** Shows no answer, with or without a word why. */
export function hideAnswer(words: string): void {
  sayCount(words, undefined, undefined);
  for (const place of [also, note]) say(place, '');
  clearResults();
  for (const part of [ours, near, more, all]) part.hidden = true;
}

/** What stands beside is shown by the query alone, without its other forms. */
function queryAlone({ answer: { query }, context }: ShownAnswer): ResultContext {
  return { ...context, query };
}

function sayCount(words: string, found: number | undefined, exact: number | undefined): void {
  count.textContent = words;
  set(count, 'count', found);
  set(count, 'exact', exact);
  clearTimeout(announcing);
  announcing = setTimeout(() => {
    announced.textContent = words;
  }, ANNOUNCED_AFTER);
}

function set(place: HTMLElement, name: string, value: number | undefined): void {
  if (value === undefined) delete place.dataset[name];
  else place.dataset[name] = String(value);
}

function say(place: HTMLElement, words: string): void {
  place.textContent = words;
  place.hidden = !words;
}

function offerMore({ answer: { files }, page, context, more: readMore }: ShownAnswer): void {
  let shown = page.length;
  more.hidden = shown >= files.length;
  more.onclick = async () => {
    const next = await readMore(shown);
    if (!next) return;
    addResults(next, context);
    shown += next.length;
    more.hidden = shown >= files.length;
  };
}
