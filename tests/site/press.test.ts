/** The page that shows how the articles quote the documents; it needs no script. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LITTLE_SITE, SITE } from './built.ts';
import { drive } from './driven.ts';

const site = drive(SITE);

it('it has every verdict, each with the passage of the article and the passage quoted, without scripts', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.address}check/press/`);
  const kinds = await page
    .locator('section[aria-labelledby="pse-2014"] [data-verdict]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-verdict')));
  expect(kinds.filter((kind) => kind === 'verbatim')).toHaveLength(4);
  expect(kinds).toHaveLength(8);
  const altered = page.locator('[data-verdict="altered"]');
  expect(await altered.locator('.difference').textContent()).toMatch(
    /serious\s+Public Sector Executive: weakness\s+the document: weaknesses/,
  );
  const links = await altered.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(links).toEqual([
    '/documents/wilshaw-2014/#background-2',
    '/documents/wilshaw-2014/#para-2',
    '/documents/pse-2014/#para-6',
  ]);
  await page.close();
});

it('what is the publisher’s and not quoted in the digest is neither on it nor in the data', () => {
  const page = readFileSync(join(SITE, 'check/press/index.html'), 'utf8');
  expect(page).toMatch(/its 66 words are the publisher’s/);
  const data = readFileSync(join(SITE, 'data/record.json'), 'utf8');
  for (const published of [page, data]) expect(published).not.toMatch(/benchmark against|achieve everything/);
  expect(data).not.toMatch(/"quoted"/);
});

it('the check and each article lead to it', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}check/`);
  await page.getByRole('link', { name: 'how the press quoted the documents' }).click();
  expect(await page.locator('h1').innerText()).toBe('How the press quoted the documents');
  await page.goto(`${site.address}documents/cypn-2014/`);
  await page.getByRole('link', { name: 'What it quotes' }).click();
  expect(page.url()).toMatch(/check\/press\/#cypn-2014$/);
  await page.close();
});

it('a quotation that no document has is said to be in none', () => {
  const page = readFileSync(join(LITTLE_SITE, 'check/press/index.html'), 'utf8');
  expect(page).toMatch(/data-verdict="absent"[\s\S]*Not in these documents[\s\S]*leaking badly/);
});
