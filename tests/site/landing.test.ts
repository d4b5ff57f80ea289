/** From a result to its passage: the words marked, the address the permalink. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { SITE } from './built.ts';
import { drive } from './driven.ts';

const site = drive(SITE);

async function found(query: string): Promise<Page> {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}search/#${new URLSearchParams({ q: query })}`);
  await page.locator('[data-result]').first().waitFor();
  // Until the counts are there, what is to be clicked may still move.
  await page.locator('[name="document"] option').nth(1).waitFor({ state: 'attached' });
  return page;
}

/** The texts that are marked, and the one that is marked as present. */
const marked = (page: Page, name: string) =>
  page.evaluate((highlight) => [...(CSS.highlights.get(highlight) ?? [])].map(String), name);
const bar = (page: Page) => page.getByRole('region', { name: 'Words marked in this document' });

it('a result opens its passage in view, with the exact words marked', async () => {
  const page = await found('"looked after children"');
  await page.locator('[data-result*="para-40"] .result-title').click();
  await bar(page).waitFor();
  expect(page.url()).toBe(`${site.address}documents/ofsted-2018/#para-40`);
  expect(await bar(page).innerText()).toMatch(/2 of 4 in this document/);
  expect(await marked(page, 'found')).toEqual(Array(4).fill('looked after children'));
  expect(await marked(page, 'present')).toEqual(['looked after children']);
  await expect
    .poll(() => page.locator('#para-40').evaluate((e) => e.getBoundingClientRect().top < innerHeight))
    .toBe(true);
  expect(await page.evaluate(() => window.name)).toBe('');
  await page.close();
});

it('next and previous lead through the places, by button and key, and the address follows', async () => {
  const page = await found('"looked after children"');
  await page.locator('[data-result*="para-40"] .result-title').click();
  await bar(page).getByRole('button', { name: 'Next' }).click();
  expect(await bar(page).innerText()).toMatch(/3 of 4/);
  expect(page.url()).toMatch(/#para-69$/);
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  expect(await bar(page).innerText()).toMatch(/1 of 4/);
  expect(page.url()).toMatch(/#summary-for-children-and-young-people-6$/);
  await page.close();
});

it('the marks come back on reload, and go in one action for good', async () => {
  const page = await found('permanence');
  await page.locator('[data-result*="documents/"] .result-title').first().click();
  await bar(page).waitFor();
  await page.reload();
  await bar(page).waitFor();
  await bar(page).getByRole('button', { name: 'Marks off' }).click();
  expect(await bar(page).count()).toBe(0);
  expect(await marked(page, 'found')).toEqual([]);
  const permalink = page.url();
  await page.reload();
  expect(await bar(page).count()).toBe(0);
  expect(page.url()).toBe(permalink);
  await page.goBack();
  await expect.poll(() => page.locator('#search-count').innerText()).toMatch(/for permanence/);
  await page.close();
});

it('a permalink opened by itself, or in another tab, has its passage and no marks', async () => {
  const page = await found('"looked after children"');
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.locator('[data-result*="para-40"] .result-title').click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await opened.waitForURL(`${site.address}documents/ofsted-2018/#para-40`, { waitUntil: 'commit' });
  await opened.locator('#para-40').waitFor();
  expect(await bar(opened).count()).toBe(0);
  await opened.close();
  await page.close();
});

it('a window that bears a name of another kind does no harm', async () => {
  const page = await site.browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${site.address}about/`);
  for (const name of ['marked:', 'marked:{"wanted":{"phrases":[1],"words":[]}}', 'marked:null', 'other']) {
    await page.evaluate((words) => {
      window.name = words;
    }, name);
    await page.goto(`${site.address}documents/casey-2015/`);
    expect(await bar(page).count()).toBe(0);
  }
  expect(errors).toEqual([]);
  await page.close();
});

it('where words cannot be highlighted, the passages that have them are marked at their side', async () => {
  const page = await found('"looked after children"');
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await page.locator('[data-result*="para-40"] .result-title').click();
  await bar(page).waitFor();
  expect(await page.locator('.has-mark').count()).toBe(4);
  await page.close();
});
