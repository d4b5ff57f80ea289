/** Exact phrases in the built record: all their places and no others, however Pagefind finds its candidates. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRecord } from '../../src/model/load.ts';
import type { Model } from '../../src/model/model.ts';
import { PROJECT } from '../../src/reading/paths.ts';
import { SITE } from './built.ts';
import { drive } from './driven.ts';

const site = drive(SITE);
const model = loadRecord(PROJECT).model as Model;
const texts = [...model.passages.values()].map(({ words }) => words).filter(Boolean);
let page: Page;

beforeAll(async () => {
  page = await site.browser.newPage();
  await page.goto(`${site.address}search/`);
});

/** What the page says of a query, by its hooks for measuring. */
async function asked(query: string): Promise<{ exact: number; count: number; results: number }> {
  return page.evaluate(async (typed) => {
    const count = document.querySelector<HTMLElement>('#search-count') as HTMLElement;
    const until = async (done: () => unknown) => {
      while (!done()) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    location.hash = '';
    await until(() => !count.textContent);
    location.hash = String(new URLSearchParams({ q: typed }));
    await until(() => count.textContent);
    return {
      exact: Number(count.dataset['exact']),
      count: Number(count.dataset['count']),
      results: document.querySelectorAll('[data-result]').length,
    };
  }, query);
}

/** Numbers that look random and are always the same. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The same as folding, written another way. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[“”‘’"]/g, "'")
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/[\s\u2010-\u2015-]+/g, ' ');

/** How often a phrase stands in all passages, by looking through all of them. */
function standsIn(phrase: string): number {
  const wanted = plain(phrase)
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?=${wanted}(?![\\p{L}\\p{N}]))`, 'gu');
  return texts.reduce((sum, text) => sum + (plain(text).match(pattern)?.length ?? 0), 0);
}

const random = numbers(2014);
const longTexts = texts.filter((text) => text.split(' ').length > 12);
const phrases = Array.from({ length: 60 }, () => {
  const words = (longTexts[random(longTexts.length)] ?? '').split(' ');
  const from = random(words.length - 8);
  return words.slice(from, from + 4 + random(5));
});

it('sixty phrases of four to eight words are found as often as they stand in all passages', async () => {
  for (const phrase of phrases) {
    const { exact, count, results } = await asked(`"${phrase.join(' ')}"`);
    expect({ phrase, exact }).toEqual({ phrase, exact: standsIn(phrase.join(' ')) });
    expect(exact).toBeGreaterThan(0);
    expect(results).toBe(Math.min(20, count));
  }
});

it('the longest passages are found by all of their words', async () => {
  const longest = longTexts.filter((text) => !/["“”]/u.test(text)).sort((a, b) => b.length - a.length);
  for (const text of longest.slice(0, 5)) expect((await asked(`"${text}"`)).exact).toBe(standsIn(text));
});

it('the same words in another order are found nowhere', async () => {
  for (const phrase of phrases.slice(0, 40)) {
    const shuffled = [...phrase.slice(2), ...phrase.slice(0, 2)].join(' ');
    const { exact, results } = await asked(`"${shuffled}"`);
    expect({ shuffled, exact }).toEqual({ shuffled, exact: standsIn(shuffled) });
    if (exact === 0) expect(results).toBe(0);
  }
});

it('a phrase with a word in another form is found nowhere', async () => {
  for (const phrase of phrases) {
    const at = phrase.findIndex(
      (word, index) => index > 0 && index < phrase.length - 1 && /^[a-z]{5,}$/.test(word),
    );
    if (at < 0) continue;
    const word = phrase[at] ?? '';
    const altered = phrase.with(at, word.endsWith('s') ? word.slice(0, -1) : `${word}s`).join(' ');
    expect({ altered, ...(await asked(`"${altered}"`)) }).toMatchObject({
      altered,
      exact: standsIn(altered),
    });
  }
});

describe('exact phrases', () => {
  it.each([
    ['"serious weaknesses"', 2],
    ['“serious weaknesses”', 2],
    ['"serious weakness" practice -sexual', 1],
    ['"Council\'s ability to help and protect"', 1],
    ['"looked after children"', 6],
    ['"looked-after children"', 6],
    ['"2686"', 1],
    ['"2,686"', 1],
    ['"serious weaknesses" "deep concerns"', 2],
  ])('%s: %i', async (query, exact) => {
    expect(await asked(query)).toMatchObject({ exact });
  });
});
