/** The search page: the query in the address behind #, the results below the field. */
import { type Answer, type Found, forget, search } from './engine.ts';
import { excerpt } from './excerpt.ts';

const PAGE = 20;
const LONGEST = 400;

const form = document.querySelector<HTMLFormElement>('#search-form');
const field = document.querySelector<HTMLInputElement>('#query');
const count = document.querySelector<HTMLElement>('#search-count');
const list = document.querySelector<HTMLOListElement>('#results');
const more = document.querySelector<HTMLButtonElement>('#more button');
const damaged = document.querySelector<HTMLElement>('#search-damaged');
const base = form?.dataset['base'] ?? '/';

/** Counts searches, so that a late answer never replaces a newer one. */
let latest = 0;

/** The query in the address: behind #q=, or behind ?q=, from where it is moved so that no server sees it again. */
function queryInAddress(): string {
  const asked = new URLSearchParams(location.search).get('q');
  if (asked === null) return new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
  history.replaceState(null, '', `${location.pathname}${hashOf(asked)}`);
  return asked;
}

function hashOf(query: string): string {
  return query ? `#${new URLSearchParams({ q: query })}` : '';
}

async function show(query: string): Promise<void> {
  latest += 1;
  const mine = latest;
  if (damaged && !damaged.hidden) forget();
  if (damaged) damaged.hidden = true;
  const asked = query.normalize('NFC').slice(0, LONGEST).trim();
  if (!/[\p{L}\p{N}]/u.test(asked))
    return tell(query.trim() ? 'Type a word or a number to look for.' : '', undefined);
  try {
    const answer = await search(base, asked);
    const first = await answer.read(0, PAGE);
    if (mine === latest) tell(inWords(answer.count, asked), { answer, first });
  } catch {
    if (mine !== latest) return;
    tellDamage();
  }
}

function tellDamage(): void {
  tell('', undefined);
  if (damaged) damaged.hidden = false;
}

function inWords(found: number, query: string): string {
  if (found === 0) return `Nothing in the record matches ${query}.`;
  return `${found} ${found === 1 ? 'result' : 'results'} for ${query}`;
}

function tell(words: string, results: { answer: Answer; first: Found[] } | undefined): void {
  if (count) {
    count.textContent = words;
    count.dataset['count'] = String(results?.answer.count ?? '');
  }
  list?.replaceChildren(...(results?.first.map(resultItem) ?? []));
  if (!more) return;
  more.hidden = !results || results.answer.count <= PAGE;
  more.onclick = async () => {
    if (!results || !list) return;
    const from = list.childElementCount;
    const mine = latest;
    const next = await results.answer.read(from, from + PAGE).catch(() => undefined);
    if (mine !== latest) return;
    if (!next) return tellDamage();
    list.append(...next.map(resultItem));
    more.hidden = list.childElementCount >= results.answer.count;
    list.children[from]?.querySelector('a')?.focus();
  };
}

const STATUS: Record<string, string> = { excerpt: 'excerpt', summary: 'our words' };

function resultItem({ url, meta, content, locations }: Found): HTMLLIElement {
  const item = element('li', 'result');
  item.dataset['result'] = url;
  const link = element('a', 'result-title', meta['title'] ?? '');
  link.href = base + url.replace(/^\//, '');
  const place = [meta['locator'], meta['date'], STATUS[meta['status'] ?? '']].filter(Boolean).join(' · ');
  const words = element('p', meta['status'] === 'summary' ? 'result-words' : 'result-words words');
  for (const { text, marked } of excerpt(content, locations))
    words.append(marked ? element('mark', '', text) : text);
  const head = element('p', 'result-head');
  head.append(link, ' ', element('span', 'result-place', place));
  item.append(head, words);
  return item;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

function restore(): void {
  const query = queryInAddress();
  if (field) field.value = query;
  void show(query);
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = field?.value ?? '';
  history.pushState(null, '', `${location.pathname}${hashOf(query)}`);
  void show(query);
});
damaged?.querySelector('button')?.addEventListener('click', () => {
  forget();
  void show(field?.value ?? '');
});
window.addEventListener('popstate', restore);
window.addEventListener('hashchange', restore);
restore();
