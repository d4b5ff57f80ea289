/** The check of quotations in a browser. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LITTLE_BASE, LITTLE_SITE, SITE } from './built.ts';
import { drive } from './driven.ts';

const site = drive(SITE);
const little = drive(LITTLE_SITE, LITTLE_BASE);

async function checked(pasted: string, address = site.address): Promise<Page> {
  const page = await site.browser.newPage();
  await page.goto(`${address}check/`);
  await page.fill('#pasted', pasted);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect.poll(() => page.locator('#check-told').innerText()).not.toBe('');
  return page;
}

describe('a quotation is said to be', () => {
  it.each([
    [
      'verbatim',
      'the cases were referred back to the local authority',
      /^Verbatim, in Wilshaw’s letter, 2\(b\)/,
    ],
    [
      'the same but for case',
      "widespread and serious failure in the council's ability to help and protect children",
      /^The same words, but for typography or case, in Wilshaw’s letter, Background, paragraph 3/,
    ],
    [
      'altered',
      'including the quality of risk assessments and care planning for children',
      /^Altered.*Wilshaw’s letter, 2 ?$/m,
    ],
    [
      'stitched',
      'Children’s services in Rotherham are good and there is a lack of clear leadership and accountability for children’s services',
      /^Stitched together from different passages/,
    ],
    ['absent', 'the weather in the harbour was fine all summer long', /^Not in these documents/],
  ])('%s', async (_, pasted, said) => {
    const page = await checked(pasted);
    expect(await page.locator('[data-verdict]').innerText()).toMatch(said);
    await page.close();
  });
});

it('a dropped "not" is shown, and said for those who hear it', async () => {
  const page = await checked('Social work practice does comply with statutory guidance');
  expect(await page.locator('.difference').textContent()).toMatch(
    /^Social work practice does the document: not comply with statutory guidance/,
  );
  await page.close();
});

it('every quotation of a paragraph is checked, with a link to where it stands, and nothing is sent', async () => {
  const page = await site.browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  await page.goto(`${site.address}check/`);
  await page.fill(
    '#pasted',
    'He wrote of his “deep concerns about serious weaknesses” and of “wide and serious failure in the Council’s ability”.',
  );
  await page.getByRole('button', { name: 'Check' }).click();
  await page.locator('[data-verdict]').first().waitFor();
  const kinds = await page
    .locator('[data-verdict]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-verdict')));
  expect(kinds).toEqual(['verbatim', 'altered']);
  expect(await page.locator('#check-told').innerText()).toBe('2 quotations checked; 1 verbatim.');
  expect(await page.locator('[data-verdict] a').first().getAttribute('href')).toBe(
    '/documents/wilshaw-2014/#background-2',
  );
  expect(asked.join()).not.toMatch(/concerns|POST/);
  await page.close();
});

it('works below a base path', async () => {
  const page = await checked('The service is run by multi-agency teams', little.address);
  expect(await page.locator('[data-verdict] a').getAttribute('href')).toBe(
    '/record/documents/hart-2001/#background-1',
  );
  await page.close();
});

it('damage is said, and trying again works', async () => {
  const page = await site.browser.newPage();
  await page.route(/passages\.json/, (route) => route.fulfill({ body: '[["cut' }));
  await page.goto(`${site.address}check/`);
  await page.fill('#pasted', 'serious weaknesses');
  await page.getByRole('button', { name: 'Check' }).click();
  await page.locator('#check-damaged').waitFor({ state: 'visible' });
  expect(await page.locator('[data-verdict]').count()).toBe(0);
  await page.unroute(/passages\.json/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[data-verdict="verbatim"]').waitFor();
  await page.close();
});
