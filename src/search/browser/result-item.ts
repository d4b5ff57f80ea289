/** A result as it is shown: where it stands, and the words in their context. */

import { locatorWords } from '../../documents/locator.ts';
import { citeButton } from '../../page/kit/cite-request.ts';
import { element, link } from '../../page/kit/element.ts';
import { must } from '../../reading/must.ts';
import type { Acronym } from '../acronyms.ts';
import { type ExcerptPart, excerpt, inContext } from '../excerpt.ts';
import { marksOf, mergeMarks } from '../marks.ts';
import type { Range as TextRange } from '../phrase.ts';
import type { Query, Wanted } from '../query.ts';
import type { ResultFinding, SearchResult } from '../search-result.ts';
import { searchWords } from '../search-word.ts';

const STATUS = { full: '', excerpt: 'excerpt', summary: 'our words' };

interface ShownWords {
  text: string;
  /** Whether it is the document's. */
  own: boolean;
  marks: TextRange[];
}

/** What results are shown with. */
export interface ResultContext {
  base: string;
  query: Query;
  acronyms: readonly Acronym[];
}

/** A result, with the stretch of its words that has the most of what was asked. */
export function resultItem(result: SearchResult, context: ResultContext): HTMLLIElement {
  const item = element('li', 'result');
  item.dataset['result'] = result.url;
  const words = shownWords(result, context);
  const text = element('p', words.own ? 'result-words words' : 'result-words');
  text.append(...introduced(result, words), ...drawn(excerpt(words.text, words.marks)));
  item.append(head(result, context.base), text, ...findings(result, words, context));
  return item;
}

/** Every place of what was asked in a result, each on a line, the places below one another. */
export function resultLines(result: SearchResult, context: ResultContext): HTMLLIElement[] {
  const shown = shownWords(result, context);
  const { text, marks, own } = shown;
  return mergeMarks(marks, text).map((mark) => {
    const [before, words, after] = inContext(text, mark);
    const line = element(
      'p',
      own ? 'result-line-words words' : 'result-line-words',
      element(
        'span',
        'result-line-before',
        element(
          'span',
          '',
          ...(before.length === mark[0] ? introduced(result, shown) : []),
          before.trimEnd(),
        ),
      ),
      element('mark', '', words),
      element('span', '', after),
    );
    const item = element('li', 'result-line', line, head(result, context.base));
    item.dataset['line'] = result.url;
    return item;
  });
}

/** The document's words if they have what was asked, else ours; with the marks in them. */
function shownWords({ words, ours }: SearchResult, { query, acronyms }: ResultContext): ShownWords {
  const [inWords, inOurs] = [marksOf(query, words), marksOf(query, ours)];
  const own = words !== '' && (inWords.length > 0 || inOurs.length === 0);
  const text = own ? words : ours;
  const marks = own ? inWords : inOurs;
  return { text, own, marks: marks.length > 0 ? marks : marksOf(inShort(query, acronyms), text) };
}

/** What introduces an item of a list, before its words; nothing where these are ours. */
function introduced({ leadIn }: SearchResult, { own }: ShownWords): (string | HTMLElement)[] {
  return own && leadIn ? [element('span', 'lead-in', leadIn), ' '] : [];
}

/** The acronyms of what was asked, where that stands in a text only as an acronym. */
function inShort({ words }: Query, acronyms: readonly Acronym[]): Wanted {
  const meant = acronyms.filter(({ long }) => searchWords(long).some(({ word }) => words.includes(word)));
  return { words: [], phrases: meant.flatMap(({ acronym }) => [acronym, `${acronym}s`]) };
}

function drawn(parts: readonly ExcerptPart[]): (string | HTMLElement)[] {
  return parts.map(({ text, marked }) => (marked ? element('mark', '', text) : text));
}

function head(result: SearchResult, base: string): HTMLParagraphElement {
  const { url, title, locator, lane, date, status } = result;
  const place = [locator ? locatorWords(locator) : lane, date, STATUS[status]].filter(Boolean).join(' · ');
  return element(
    'p',
    'result-head',
    link(base + url, 'result-title', title),
    ' ',
    element('span', 'quiet', place),
    ' ',
    cite(result),
  );
}

/** Cites the passage with its words, or the page of an event. */
function cite({ url, document, title, locator, words }: SearchResult): HTMLButtonElement {
  if (!locator) {
    const event = must(url.split('/').at(-2), `the event at ${url}`);
    return citeButton(title, () => ({ document: event, title, url }));
  }
  const request = { document, url, locator, ...(words && { quotation: words }) };
  return citeButton(`${title}, ${locatorWords(locator)}`, () => request);
}

/** At most so many findings are named with a result; its page has all. */
const MAX_FINDINGS = 3;

/** The first findings in which what was asked stands, or whose headlines have it. */
function findings(
  result: SearchResult,
  { own, marks }: ShownWords,
  { base, query }: ResultContext,
): HTMLParagraphElement[] {
  const isAbout = ([, headline, from, to]: ResultFinding) =>
    marksOf(query, headline).length > 0 || (own && marks.some(([start, end]) => start >= from && end <= to));
  const about = (result.findings ?? []).filter(isAbout).slice(0, MAX_FINDINGS);
  return about.map(([id, headline]) => {
    const words = drawn(excerpt(headline, marksOf(query, headline)));
    return element('p', 'result-finding', 'Finding: ', link(`${base}findings/${id}/`, '', ...words));
  });
}
