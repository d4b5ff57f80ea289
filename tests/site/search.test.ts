/** The search page in a browser, whole and damaged. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LITTLE_BASE, LITTLE_SITE, SITE } from './built.ts';
import { drive } from './driven.ts';

const site = drive(SITE);
const little = drive(LITTLE_SITE, LITTLE_BASE);

const told = (page: Page) => page.locator('#search-count');
const count = async (page: Page) => Number(await told(page).getAttribute('data-count'));
const settled = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelector('#search-count')?.textContent ||
      !document.querySelector<HTMLElement>('#search-damaged')?.hidden,
  );

async function searched(query: string): Promise<Page> {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}search/#${new URLSearchParams({ q: query })}`);
  await settled(page);
  return page;
}

it('results are passages with document, locator, date and marked words, each leading to the passage', async () => {
  const page = await searched('ring-fenced apprenticeships');
  expect(await count(page)).toBeGreaterThan(0);
  const first = page.locator('[data-result]').first();
  expect(await first.getAttribute('data-result')).toMatch(/documents\/ofsted-2018\/#para-63$/);
  expect(await first.innerText()).toMatch(/Re-inspection report[\s\S]*63[\s\S]*29 January 2018/);
  expect(await first.locator('mark').allInnerTexts()).not.toEqual([]);
  await first.locator('.result-title').click();
  expect(page.url()).toBe(`${site.address}documents/ofsted-2018/#para-63`);
  await page.close();
});

it('events are found too', async () => {
  const page = await searched('Newsam commissioner');
  const results = await page
    .locator('[data-result]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-result')));
  expect(results.join()).toMatch(/events\/newsam-appointment\//);
  await page.close();
});

it('the query stands behind #, is restored by reload and back, and is moved there from ?', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}search/?q=adoption`);
  await settled(page);
  expect(page.url()).toBe(`${site.address}search/#q=adoption`);
  await page.fill('#query', 'permanence');
  await page.press('#query', 'Enter');
  await expect.poll(() => told(page).innerText()).toMatch(/for permanence/);
  await page.reload();
  await expect.poll(() => told(page).innerText()).toMatch(/for permanence/);
  await page.goBack();
  await expect.poll(() => told(page).innerText()).toMatch(/for adoption/);
  expect(await page.inputValue('#query')).toBe('adoption');
  await page.close();
});

it('one "back" answers once', async () => {
  const page = await searched('adoption');
  await page.locator('[name="document"] option').nth(1).waitFor({ state: 'attached' });
  await page.fill('#query', 'permanence');
  await page.press('#query', 'Enter');
  await expect.poll(() => told(page).innerText()).toMatch(/for permanence/);
  await page.evaluate(() => {
    Object.assign(window, { answers: 0 });
    const counted = window as unknown as { answers: number };
    const count = document.querySelector('#search-count') as HTMLElement;
    new MutationObserver(() => {
      counted.answers += 1;
    }).observe(count, { childList: true });
  });
  await page.goBack();
  await expect.poll(() => told(page).innerText()).toMatch(/for adoption/);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as { answers: number }).answers)).toBe(1);
  await page.close();
});

it('a place on the page keeps the answer, also where it is gone back to', async () => {
  const page = await searched('adoption');
  await page.evaluate(() => {
    location.hash = '#support';
  });
  await page.fill('#query', 'permanence');
  await page.press('#query', 'Enter');
  await expect.poll(() => told(page).innerText()).toMatch(/for permanence/);
  await page.goBack();
  expect(new URL(page.url()).hash).toBe('#support');
  await expect.poll(() => told(page).innerText()).toMatch(/for adoption/);
  await page.close();
});

it('the first word asked needs few files of the index: what Pagefind is made of, its parts, and one with all results', async () => {
  const page = await site.browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.address}search/#q=adoption`);
  await page.locator('[name="document"] option').nth(1).waitFor({ state: 'attached' });
  const files = asked.filter((path) => path.startsWith('/pagefind/'));
  expect(new Set(files).size).toBe(files.length);
  expect(files.filter((path) => path.includes('/fragment/'))).toEqual(['/pagefind/fragment/all.pf_fragment']);
  expect(files.length).toBeLessThanOrEqual(7);
  await page.close();
});

it('Pagefind’s requests are watched only while it is asked', async () => {
  const page = await searched('adoption');
  expect(await page.evaluate(() => String(window.fetch))).toMatch(/native code/);
  await page.close();
});

it('every result has the words: not "electronic", which has the same stem to Pagefind, for elections', async () => {
  const page = await searched('elections');
  const texts = await page.locator('[data-result]').allInnerTexts();
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(text).toMatch(/election/i);
  await page.close();
});

it('the field in the head of any page leads there, also by Ctrl-K', async () => {
  const page = await site.browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site.address}about/method/`);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('care leavers');
  await page.keyboard.press('Enter');
  await page.waitForURL(/search\/#q=care\+leavers/);
  expect(asked.filter((address) => address.includes('care'))).toEqual([]);
  await settled(page);
  expect(await count(page)).toBeGreaterThan(10);
  await page.close();
});

it('a question asked after the search was damaged is answered once it is whole again', async () => {
  const page = await site.browser.newPage();
  await page.route(/\/index\//, (route) => route.abort());
  await page.goto(`${site.address}search/#q=adoption`);
  await page.locator('#search-damaged').waitFor({ state: 'visible' });
  await page.unroute(/\/index\//);
  await page.fill('#query', 'permanence');
  await page.press('#query', 'Enter');
  await expect.poll(() => told(page).innerText()).toMatch(/for permanence/);
  await page.close();
});

it('more results than fit can be asked for', async () => {
  const page = await searched('children');
  expect(await page.locator('[data-result]').count()).toBe(20);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => page.locator('[data-result]').count()).toBe(40);
  await page.close();
});

it('a word that stands nowhere is said to stand nowhere', async () => {
  const page = await searched('xylophone');
  expect(await told(page).innerText()).toMatch(/Nothing in the record matches/);
  await page.close();
});

describe('a query that is no word is answered, never with an exception', () => {
  it.each([
    '"',
    '“',
    '…',
    '   ',
    '\u0000',
    '.*',
    '[',
    '(?:',
    '📚',
    'שלום',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'constructor',
    'a'.repeat(5000),
  ])('%j', async (query) => {
    const page = await site.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${site.address}search/`);
    await page.fill('#query', query.replace('\u0000', '\ufffd'));
    await page.press('#query', 'Enter');
    await page.waitForTimeout(150);
    expect(errors).toEqual([]);
    expect(await page.locator('#search-damaged').isHidden()).toBe(true);
    expect(await page.locator('img').count()).toBe(0);
    await page.close();
  });
});

describe('damage is said, never taken for no results, when', () => {
  it.each<[string, RegExp, (route: import('playwright-core').Route) => Promise<void>]>([
    ['pagefind.js is missing', /pagefind\.js/, (route) => route.fulfill({ status: 404 })],
    ['its description is missing', /pagefind-entry\.json/, (route) => route.fulfill({ status: 404 })],
    ['its program is missing', /wasm\..*\.pagefind/, (route) => route.fulfill({ status: 404 })],
    ['a part of the index is missing', /\/index\//, (route) => route.fulfill({ status: 404 })],
    [
      'a part of the index is answered with a page',
      /\/index\//,
      (route) => route.fulfill({ contentType: 'text/html', body: '<p>Sorry</p>' }),
    ],
    ['a part of the index is cut short', /\/index\//, (route) => route.fulfill({ body: 'pagef' })],
    ['its program is cut short', /wasm\..*\.pagefind/, (route) => route.fulfill({ body: 'pagef' })],
    ['a passage is cut short', /\/fragment\//, (route) => route.fulfill({ body: 'pagef' })],
    ['a passage is missing', /\/fragment\//, (route) => route.fulfill({ status: 404 })],
    ['the network is gone', /\/pagefind\//, (route) => route.abort()],
  ])('%s, and trying again works', async (_, file, answer) => {
    const page = await site.browser.newPage();
    await page.route(file, answer);
    await page.goto(`${site.address}search/#q=adoption`);
    await page.locator('#search-damaged').waitFor({ state: 'visible', timeout: 2000 });
    expect(await page.locator('#search-damaged').innerText()).toMatch(/damaged or cannot be reached/);
    expect(await told(page).innerText()).not.toMatch(/Nothing/);
    await page.unroute(file);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => told(page).innerText()).toMatch(/results? for adoption/);
    await page.close();
  });
});

it('an index that does not answer is waited for, and said to be; when nothing has come for long, that is damage', async () => {
  const page = await site.browser.newPage();
  await page.clock.install();
  await page.route(/\/index\//, () => {});
  await page.goto(`${site.address}search/#q=adoption`);
  await page.waitForRequest(/\/index\//);
  await page.clock.runFor(2500);
  await page.locator('#search-waiting').waitFor({ state: 'visible' });
  expect(await page.locator('#search-damaged').isHidden()).toBe(true);
  await page.clock.runFor(11_000);
  await page.locator('#search-damaged').waitFor({ state: 'visible' });
  expect(await page.locator('#search-waiting').isHidden()).toBe(true);
  await page.close();
});

it('an index that comes slowly, but comes, is no damage', async () => {
  const page = await site.browser.newPage();
  await page.clock.install();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/index\//, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.address}search/#q=adoption`);
  await page.waitForRequest(/\/index\//);
  await page.clock.runFor(8000);
  letGo();
  await expect.poll(() => told(page).innerText()).toMatch(/results for adoption/);
  expect(await page.locator('#search-waiting').isHidden()).toBe(true);
  await page.close();
});

it('without scripts it leads to all passages on one page', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.address}search/`);
  await page.getByRole('main').getByRole('link', { name: 'all passages on one page' }).click();
  expect(await page.locator('main').innerText()).toMatch(/ring-fenced apprenticeships/);
  await page.close();
});

it('works below a base path', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${little.address}search/#q=roof`);
  await settled(page);
  const link = page.locator('[data-result] a').first();
  expect(await link.getAttribute('href')).toMatch(/^\/record\/(documents|events)\//);
  await link.click();
  expect(await page.locator('h1').count()).toBe(1);
  expect(page.url()).toMatch(/\/record\//);
  await page.close();
});
