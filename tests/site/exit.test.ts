/** "Exit this page". */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { SITE } from './built.ts';
import { drive } from './driven.ts';

const site = drive(SITE);

async function opened(): Promise<Page> {
  const page = await site.browser.newPage();
  await page.route(/bbc\.co\.uk/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  );
  await page.goto(`${site.address}about/`);
  await page.goto(`${site.address}events/jay-report/`);
  return page;
}

it('a click puts another site in the place of the page, so that back does not lead to it', async () => {
  const page = await opened();
  await page.getByRole('link', { name: /Exit this page/ }).click();
  await page.waitForURL(/bbc\.co\.uk/);
  await page.goBack();
  expect(page.url()).toBe(`${site.address}about/`);
  expect(await page.evaluate(() => document.documentElement.classList.contains('leaving'))).toBe(false);
  await page.close();
});

it('Shift, pressed three times, does the same; pressed with a letter, it does not', async () => {
  const page = await opened();
  for (const key of ['Shift', 'Shift+A', 'Shift', 'Shift']) await page.keyboard.press(key);
  expect(page.url()).toBe(`${site.address}events/jay-report/`);
  await page.keyboard.press('Shift');
  await page.waitForURL(/bbc\.co\.uk/);
  await page.close();
});

it('the way out stays in view when the page is scrolled', async () => {
  const page = await opened();
  await page.evaluate(() => scrollTo({ top: 2000, behavior: 'instant' }));
  expect((await page.getByRole('link', { name: /Exit this page/ }).boundingBox())?.y).toBeGreaterThanOrEqual(
    0,
  );
  await page.close();
});
