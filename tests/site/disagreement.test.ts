/** The pages of disagreements, as they are read without scripts. */
import { expect, it } from 'vitest';
import { loadRecord } from '../../src/model/load.ts';
import type { Model } from '../../src/model/model.ts';
import { disagreementAddress, findingAddress } from '../../src/model/permalink.ts';
import { PROJECT } from '../../src/reading/paths.ts';
import { SITE } from './built.ts';
import { drive } from './driven.ts';

const { disagreements } = loadRecord(PROJECT).model as Model;
const site = drive(SITE);

async function read(path: string) {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.address + path);
  return { page, close: () => context.close() };
}

it('each is listed, and its page shows the words of its sides, and of a digest our summary', async () => {
  const { page, close } = await read('disagreements/');
  const links = page.locator('main .described a');
  expect(await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual(
    disagreements.map(({ id }) => `/${disagreementAddress(id)}`),
  );
  for (const { id, sides } of disagreements) {
    await page.goto(site.address + disagreementAddress(id));
    expect(await page.locator('.disagreement-sides > li').count()).toBe(sides.length);
    expect(await page.locator('.disagreement-sides blockquote').allTextContents()).toEqual(
      sides.flatMap(({ finding }) => finding?.quotation ?? []),
    );
    expect(await page.locator('.disagreement-sides .our-summary-label').count()).toBe(
      sides.filter(({ passage }) => passage.summary).length,
    );
  }
  await close();
});

it('a finding that is a side leads to the disagreement, and one that is none does not', async () => {
  const { page, close } = await read(findingAddress('ofsted-2018-53-c'));
  const links = page.locator('section:has(#disputed) a');
  expect(await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual([
    `/${disagreementAddress('later-life-letters')}`,
  ]);
  await page.goto(site.address + findingAddress('ofsted-2018-53'));
  expect(await page.locator('#disputed').count()).toBe(0);
  await close();
});
