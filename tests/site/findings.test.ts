/** The list of all findings, narrowed in the browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { SITE } from './built.ts';
import { drive } from './driven.ts';

interface Finding {
  id: string;
  document: string;
  kind: string;
  themes: string[];
  actors: string[];
  date?: string;
}
const { findings } = JSON.parse(readFileSync(join(SITE, 'data/record.json'), 'utf8')) as {
  findings: Finding[];
};
const site = drive(SITE);

async function open(fragment = ''): Promise<Page> {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}findings/${fragment}`);
  await page.locator('#finding-filters').waitFor();
  return page;
}

const shown = (page: Page) =>
  page
    .locator('.findings > li:visible .headline')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')?.split('/').at(-2)));
const told = (page: Page) => page.locator('#finding-count').innerText();
const idsOf = (passes: (finding: Finding) => boolean) => findings.filter(passes).map(({ id }) => id);

it.each<[string, (finding: Finding) => boolean]>([
  ['document=casey-2015', ({ document }) => document === 'casey-2015'],
  ['kind=weakness', ({ kind }) => kind === 'weakness'],
  ['theme=care-leavers', ({ themes }) => themes.includes('care-leavers')],
  ['actor=ofsted', ({ actors }) => actors.includes('ofsted')],
  [
    'document=ofsted-2018&theme=care-leavers&kind=figure',
    ({ document, themes, kind }) =>
      document === 'ofsted-2018' && themes.includes('care-leavers') && kind === 'figure',
  ],
  ['kind=figure&colour=red&__proto__=x', ({ kind }) => kind === 'figure'],
])('#%s shows the findings that have all of it, and says how many', async (fragment, passes) => {
  const page = await open(`#${fragment}`);
  const wanted = idsOf(passes);
  expect(wanted.length).toBeGreaterThan(0);
  expect(await shown(page)).toEqual(wanted);
  expect(await told(page)).toBe(`${wanted.length} of ${findings.length} findings`);
  await page.close();
});

it('a finding stands under the year as at which it holds, else under that of its document', async () => {
  const page = await open('#year=2016');
  expect(await shown(page)).toEqual(idsOf(({ date }) => date?.startsWith('2016') ?? false));
  await page.getByLabel('Year').selectOption({ value: '2015' });
  expect(await shown(page)).toContain('casey-2015-1');
  await page.close();
});

it('choosing goes into the address; back, forward and reload restore it', async () => {
  const page = await open();
  await page.getByLabel('Kind').selectOption('judgement');
  const judged = await shown(page);
  await page.getByLabel('Theme').selectOption('leadership');
  expect(new URL(page.url()).hash).toBe('#kind=judgement&theme=leadership');
  const both = await shown(page);
  expect(both.length).toBeLessThan(judged.length);
  await page.goBack();
  expect(await shown(page)).toEqual(judged);
  expect(await page.getByLabel('Theme').inputValue()).toBe('');
  await page.goForward();
  await page.reload();
  await page.locator('#finding-filters').waitFor();
  expect(await shown(page)).toEqual(both);
  expect(await page.getByLabel('Theme').inputValue()).toBe('leadership');
  await page.getByRole('button', { name: 'Show all' }).click();
  expect(await shown(page)).toHaveLength(findings.length);
  expect(new URL(page.url()).hash).toBe('');
  await page.close();
});

it('one "back" narrows the list once', async () => {
  const page = await open('#kind=weakness');
  await page.getByLabel('Theme').selectOption('leadership');
  await page.evaluate(() => {
    Object.assign(window, { times: 0 });
    const list = document.querySelector('[name="theme"]') as HTMLSelectElement;
    const counted = window as unknown as { times: number };
    new MutationObserver(() => {
      counted.times += 1;
    }).observe(list, { childList: true });
  });
  await page.goBack();
  await expect.poll(() => told(page)).toMatch(/^\d+ of/);
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => (window as unknown as { times: number }).times)).toBe(1);
  await page.close();
});

it('each value offered has its count, and choosing it leaves that many', async () => {
  const page = await open('#document=wilshaw-2014');
  const options = await page.getByLabel('Kind').locator('option').allTextContents();
  const [first = ''] = options.filter((text) => text.startsWith('Weakness'));
  await page.getByLabel('Kind').selectOption('weakness');
  expect(first).toBe(`Weakness (${(await shown(page)).length})`);
  expect(options.join()).not.toContain('(0)');
  await page.close();
});

it('where no finding has all, that is said, and nothing is left but the way back', async () => {
  const page = await open('#document=casey-2015&theme=nowhere');
  expect(await shown(page)).toEqual([]);
  expect(await told(page)).toBe('No finding has all of these. Take one away.');
  expect(await page.locator('.finding-groups :is(h2, h3):visible, .contents a:visible').count()).toBe(0);
  await page.close();
});

it('a place on the page is shown and changes nothing that is chosen', async () => {
  const page = await open('#kind=weakness');
  const before = await shown(page);
  await page.getByRole('link', { name: 'Care leavers', exact: true }).click();
  expect(await page.getByRole('heading', { name: 'Care leavers', exact: true }).isVisible()).toBe(true);
  expect(await shown(page)).toEqual(before);
  await page.getByRole('button', { name: 'Show all' }).click();
  expect(await told(page)).toBe(`${findings.length} findings`);
  await page.goBack();
  expect(new URL(page.url()).hash).not.toContain('=');
  expect(await shown(page)).toEqual(before);
  await page.goBack();
  expect(await shown(page)).toEqual(before);
  await page.close();
});

it('without scripts all stand there, parted where they are many, and no form that does nothing', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.address}findings/`);
  expect(await shown(page)).toHaveLength(findings.length);
  expect(await page.locator('#finding-filters').isVisible()).toBe(false);
  expect(await page.locator('.finding-groups h3').allTextContents()).toContain('Executive summary');
  await page.close();
});
