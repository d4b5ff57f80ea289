/** Italics are drawn in a face that was cut for them, which is fetched where they stand and nowhere else. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { SITE } from './built.ts';
import { drive } from './driven.ts';

const site = drive(SITE);

/** The families whose italics a page fetches, and whether it may slant letters itself. */
async function italicsOf(path: string, act: (page: Page) => Promise<void>) {
  const page = await site.browser.newPage();
  const fetched: string[] = [];
  page.on('request', (request) => {
    const face = /source-(serif|sans).*italic/.exec(request.url())?.[1];
    if (face) fetched.push(face);
  });
  await page.goto(site.address + path);
  await act(page);
  await page.evaluate(() => document.fonts.ready);
  const synthesis = await page
    .locator('main')
    .evaluate((element) => getComputedStyle(element).getPropertyValue('font-synthesis'));
  await page.close();
  return { fetched, synthesis };
}

it('a page without italics fetches no italic face', async () => {
  expect(await italicsOf('people/', async () => {})).toEqual({ fetched: [], synthesis: 'none' });
});

it('a title in a citation is in the italics of its family: sans on the page, serif in the panel', async () => {
  const { fetched } = await italicsOf('events/jay-report/', async (page) => {
    await page.evaluate(() => document.fonts.ready);
    await page.locator('.cite-how .cite-button').click();
    await page.locator('.cite-panel[open] .cite-text i').first().waitFor();
  });
  expect(fetched.sort()).toEqual(['sans', 'serif']);
});
