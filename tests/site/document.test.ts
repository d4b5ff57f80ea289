/** The documents' pages against the public data, word for word. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITE } from './built.ts';
import { drive } from './driven.ts';

interface PublicPassage {
  document: string;
  fragment: string;
  text: string;
}
const { passages } = JSON.parse(readFileSync(join(SITE, 'data/record.json'), 'utf8')) as {
  passages: PublicPassage[];
};
const documents = [...new Set(passages.map(({ document }) => document))];

const site = drive(SITE);

describe.each(documents)('the page of %s', (document) => {
  const own = passages.filter((passage) => passage.document === document);

  it('holds every passage once, in order, word for word', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.address}documents/${document}/`);
    const shown = await page.locator('.edition [id]').evaluateAll((elements) =>
      elements.map((element) => ({
        fragment: element.id,
        text: (element.textContent ?? '').replace(/\s+/gu, ' ').trim(),
      })),
    );
    expect(shown).toEqual(own.map(({ fragment, text }) => ({ fragment, text })));
    await page.close();
  });

  it('has a permalink control on every passage, at least 24 pixels high', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.address}documents/${document}/`);
    const controls = await page
      .locator('.edition .locator')
      .evaluateAll((links) =>
        links.map((link) => ({ to: link.getAttribute('href'), height: link.getBoundingClientRect().height })),
      );
    expect(controls.map(({ to }) => to)).toEqual(own.map(({ fragment }) => `#${fragment}`));
    for (const { height, to } of controls) expect(height, to ?? '').toBeGreaterThanOrEqual(23.9);
    await page.close();
  });
});

it('an address leads to its passage, in view', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}documents/ofsted-2018/#para-54`);
  const box = await page.locator('#para-54').boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(300);
  await page.close();
});

it('an address that names no passage says so', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}documents/ofsted-2018/#para-88`);
  expect(await page.locator('#no-such-passage').innerText()).toMatch(
    /no passage “para-88”.*moved or never existed/,
  );
  await page.goto(`${site.address}documents/ofsted-2018/#%E0%A4%A`);
  expect(await page.locator('#no-such-passage').count()).toBe(1);
  await page.goto(`${site.address}documents/ofsted-2018/#para-54`);
  expect(await page.locator('#no-such-passage').count()).toBe(0);
  await page.close();
});

it('a row of a table leads to its events too', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}documents/ofsted-2018/`);
  const links = await page
    .locator('#cover-2-2 + .edition-row-notes a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toContain('/events/re-inspection-report/');
  await page.close();
});

it('a passage leads to the events that rest on it, and each event back', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}documents/wilshaw-2014/`);
  await page
    .locator('.passage:has(#background-3) .passage-backlinks a', { hasText: 'Wilshaw’s letter' })
    .click();
  expect(page.url()).toBe(`${site.address}events/wilshaw-letter/`);
  await page.locator('.record-page-beside a', { hasText: 'Background, paragraph 3' }).first().click();
  expect(page.url()).toBe(`${site.address}documents/wilshaw-2014/#background-3`);
  await page.close();
});

it('a passage tells how many findings it has, and leads to them, from which they lead back', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.address}documents/ofsted-2018/`);
  await page.getByRole('link', { name: '4 findings in 54', exact: true }).click();
  expect(page.url()).toBe(`${site.address}findings/ofsted-2018-54/`);
  expect(await page.locator('[aria-labelledby="same"] .headline').count()).toBe(3);
  await page.locator('.quotation .citation').click();
  expect(page.url()).toBe(`${site.address}documents/ofsted-2018/#para-54`);
  const row = page.locator('#cover-2-2 + .edition-row-notes a').first();
  expect(await row.getAttribute('href')).toBe('/findings/ofsted-2018-cover-2-2/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.passage:has(#para-54) .passage-backlinks a').first().isVisible()).toBe(true);
  await page.close();
});
