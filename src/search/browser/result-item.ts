/** A result as it is shown: where it stands, and the words in their context. */

import { citeButton } from '../../page/kit/cite-request.ts';
import { element } from '../../page/kit/element.ts';
import type { Acronym } from '../acronyms.ts';
import { joined, marksOf } from '../marks.ts';
import type { Range } from '../phrase.ts';
import type { Query } from '../query.ts';
import type { Found, FoundFinding } from '../search-result.ts';
import { searchWords } from '../search-word.ts';
import { excerpt, inContext, type Run } from './excerpt.ts';

const STATUS = { full: '', excerpt: 'excerpt', summary: 'our words' };

interface ShownWords {
  text: string;
  /** Whether it is the document's. */
  own: boolean;
  marks: Range[];
}

/** What results are shown with. */
export interface Shown {
  base: string;
  query: Query;
  acronyms: readonly Acronym[];
}

/** A result, with the stretch of its words that has the most of what was asked. */
export function resultItem(found: Found, shown: Shown): HTMLLIElement {
  const item = element('li', 'result');
  item.dataset['result'] = found.url;
  const words = shownWords(found, shown);
  const text = element('p', words.own ? 'result-words words' : 'result-words');
  text.append(...drawn(excerpt(words.text, words.marks)));
  item.append(head(found, shown.base), text, ...findings(found, words, shown));
  return item;
}

/** Every place of what was asked in a result, each on a line, the places below one another. */
export function resultLines(found: Found, shown: Shown): HTMLLIElement[] {
  const { text, marks, own } = shownWords(found, shown);
  return joined(marks, text).map((mark) => {
    const [before, words, after] = inContext(text, mark);
    const line = element(
      'p',
      own ? 'result-line-words words' : 'result-line-words',
      element('span', 'result-line-before', element('span', '', before.trimEnd())),
      element('mark', '', words),
      element('span', '', after),
    );
    const item = element('li', 'result-line', line, head(found, shown.base));
    item.dataset['line'] = found.url;
    return item;
  });
}

/** The document's words if they have what was asked, else ours; with the marks in them. */
function shownWords({ words, ours }: Found, { query, acronyms }: Shown): ShownWords {
  const [inWords, inOurs] = [marksOf(query, words), marksOf(query, ours)];
  const own = words !== '' && (inWords.length > 0 || inOurs.length === 0);
  const text = own ? words : ours;
  const marks = own ? inWords : inOurs;
  return { text, own, marks: marks.length > 0 ? marks : marksOf(inShort(query, acronyms), text) };
}

/** The acronyms of what was asked, where that stands in a text only as an acronym. */
function inShort({ words }: Query, acronyms: readonly Acronym[]): Pick<Query, 'phrases' | 'words'> {
  const asked = acronyms.filter(({ long }) => searchWords(long).some(({ word }) => words.includes(word)));
  return { words: [], phrases: asked.flatMap(({ acronym }) => [acronym, `${acronym}s`]) };
}

function drawn(runs: readonly Run[]): (string | HTMLElement)[] {
  return runs.map(({ text, marked }) => (marked ? element('mark', '', text) : text));
}

function head(found: Found, base: string): HTMLParagraphElement {
  const { url, title, locator, date, status } = found;
  const link = element('a', 'result-title', title);
  link.href = base + url;
  const place = [locator, date, STATUS[status]].filter(Boolean).join(' · ');
  return element('p', 'result-head', link, ' ', element('span', 'quiet', place), ' ', cite(found));
}

/** Cites the passage with its words, or the page of an event. */
function cite({ url, document, title, locator, basis, words }: Found): HTMLButtonElement {
  if (!basis) return citeButton(title, () => ({ document: url.split('/').at(-2) ?? '', title, url }));
  const request = { document, url, locator: { locator, basis }, ...(words && { quotation: words }) };
  return citeButton(`${title}, ${locator}`, () => request);
}

/** So many findings are named with a result; its page has all. */
const FINDINGS = 3;

/** The first findings in which what was asked stands, or whose headlines have it. */
function findings(found: Found, { own, marks }: ShownWords, { base, query }: Shown): HTMLParagraphElement[] {
  const isAbout = ([, headline, from, to]: FoundFinding) =>
    marksOf(query, headline).length > 0 || (own && marks.some(([start, end]) => start >= from && end <= to));
  const about = (found.findings ?? []).filter(isAbout).slice(0, FINDINGS);
  return about.map(([id, headline]) => {
    const link = element('a', '', ...drawn(excerpt(headline, marksOf(query, headline))));
    link.href = `${base}findings/${id}/`;
    return element('p', 'result-finding', 'Finding: ', link);
  });
}
