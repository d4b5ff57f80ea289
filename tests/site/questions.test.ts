/** A set of questions with the passages that one who knows the record expects, asked of the built site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROJECT } from '../../src/reading/paths.ts';
import { SITE } from './built.ts';
import { drive } from './driven.ts';

interface Question {
  query: string;
  /** How often an exact wording stands in the documents. */
  exact?: number;
  expected: string[];
}

const { nothing, ...kinds }: { nothing: string[]; [kind: string]: unknown[] } = parse(
  readFileSync(join(PROJECT, 'tests/search/questions.yaml'), 'utf8'),
);
const questions = (Object.values(kinds).flat() as (string | number)[][]).map(([query, ...rest]): Question => {
  const exact = rest.find((one) => typeof one === 'number');
  const expected = rest.filter((one) => typeof one === 'string');
  return { query: String(query), expected, ...(exact !== undefined && { exact }) };
});
const phrases = questions.filter(({ exact }) => exact !== undefined);

const site = drive(SITE);

async function openSearch(): Promise<Page> {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}search/`);
  return page;
}

/** The answer to a query: all it says by its hooks. */
function asked(page: Page, query: string): Promise<{ count: string; exact: number; results: string[] }> {
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
      count: count.dataset['count'] ?? '',
      exact: Number(count.dataset['exact']),
      results: [...document.querySelectorAll<HTMLElement>('[data-result]')].map(
        ({ dataset }) => dataset['result'] ?? '',
      ),
    };
  }, query);
}

const addressOf = (passage: string) => `documents/${passage.replace('#', '/#')}`;

it('there are 120 questions, and 15 that nothing answers', () => {
  expect(questions).toHaveLength(120);
  expect(nothing).toHaveLength(15);
});

it('of 97 % of the questions an expected passage is among the first three', async () => {
  const page = await openSearch();
  const missed: Record<string, string[]> = {};
  for (const { query, expected } of questions) {
    const { results } = await asked(page, query);
    const addresses = expected.map(addressOf);
    if (!results.slice(0, 3).some((result) => addresses.includes(result)))
      missed[query] = results.slice(0, 3);
  }
  await page.close();
  expect(Object.keys(missed).length, JSON.stringify(missed, null, 2)).toBeLessThanOrEqual(
    questions.length * 0.03,
  );
});

describe('exact wordings are counted', () => {
  it.each([
    ['by looking through a small record', true],
    ['among the candidates that Pagefind finds', false],
  ])('%s', async (_, small) => {
    const page = await openSearch();
    if (!small) await page.locator('[data-small]').evaluate((form) => form.removeAttribute('data-small'));
    for (const { query, exact, expected } of phrases) {
      const answer = await asked(page, query);
      expect({ query, exact: answer.exact }).toEqual({ query, exact });
      expect(answer.results).toEqual(expect.arrayContaining(expected.slice(0, 1).map(addressOf)));
    }
    await page.close();
  });
});

it('fifteen questions have no result', async () => {
  const page = await openSearch();
  for (const query of nothing) {
    const { count, results } = await asked(page, query);
    expect({ query, count, results }).toEqual({ query, count: '0', results: [] });
  }
  await page.close();
});
