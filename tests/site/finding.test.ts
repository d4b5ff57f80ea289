/** The pages of findings, as they are read without scripts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadRecord } from '../../src/model/load.ts';
import type { Model } from '../../src/model/model.ts';
import { findingAddress } from '../../src/model/permalink.ts';
import { PROJECT } from '../../src/reading/paths.ts';
import { SITE } from './built.ts';
import { drive } from './driven.ts';

const { findings } = loadRecord(PROJECT).model as Model;
const site = drive(SITE);

async function read(path: string) {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.address + path);
  return { page, close: () => context.close() };
}

it('a finding shows its words, and the same words marked in their passage', async () => {
  for (const id of ['ofsted-2018-16-b', 'wilshaw-2014-1-a-b', 'cypn-2014-8', 'ofsted-2018-cover-2-1']) {
    const { page, close } = await read(`findings/${id}/`);
    const finding = findings.find((each) => each.id === id);
    expect(await page.locator('blockquote').textContent()).toBe(finding?.quotation);
    expect((await page.locator('mark').allTextContents()).join(' ')).toBe(finding?.quotation);
    await close();
  }
});

it('a number in a list is shown below what it is a number of, and says what it counts and as at when', async () => {
  const { page, close } = await read('findings/ofsted-2018-children-looked-after-in-this-area-2-1/');
  expect(await page.locator('[aria-labelledby="passage"] .quiet').allTextContents()).toEqual([
    'Of this number:',
  ]);
  expect(await page.locator('.quotation .lead-in').allTextContents()).toEqual(['Of this number:']);
  const facts = await page.locator('.record-page-beside').innerText();
  expect(facts).toMatch(/As at\s+30 September 2017\s+stated in/);
  expect(facts).toMatch(/Counts\s+of the 518 children looked after/);
  expect(facts).toMatch(/Our count, as the document prints no number here/);
  await close();
});

it('in a list an item stands below what introduces it, which is no part of its words', async () => {
  const { page, close } = await read('findings/');
  const id = 'ofsted-2018-children-looked-after-in-this-area-2-1';
  const item = page.locator(`li:has(> .headline[href="/findings/${id}/"])`);
  expect(await item.locator('.lead-in').innerText()).toBe('Of this number:');
  expect(await item.locator('q').textContent()).toBe(findings.find((each) => each.id === id)?.quotation);
  await close();
});

it('a tag leads to the recommendation that we take it to mean, and back, and says that this is our reading', async () => {
  const { page, close } = await read('findings/ofsted-2018-10/');
  const section = page.locator('[aria-labelledby="refers-to"]');
  expect(await section.innerText()).toMatch(/Recommendation 5\s+Our reading/);
  await section.getByRole('link').click();
  expect(page.url()).toMatch(/#recommendation-5$/);
  await close();
  const back = await read('findings/ofsted-2018-recommendation-5/');
  expect(await back.page.locator('[aria-labelledby="referred-by"] a').allInnerTexts()).toEqual([
    'Re-inspection report, 10',
  ]);
  await back.close();
});

it('a finding that has no date says so, and one known through another document says that', async () => {
  const undated = await read('findings/ofsted-2018-54/');
  expect(await undated.page.locator('.record-page-beside').innerText()).toMatch(
    /No date of its own; the document is of 29 January 2018/,
  );
  await undated.close();
  const second = await read('findings/cypn-2014-19/');
  expect(await second.page.locator('.notice:has-text("Not held")').innerText()).toMatch(
    /^Not held: the Jay report/,
  );
  await second.close();
});

it('a finding tells between which events it stands, and which of those on its passage quote it', async () => {
  const { page, close } = await read('findings/wilshaw-2014-1-a-b/');
  const facts = await page.locator('.facts').innerText();
  expect(facts).toMatch(
    /After Professor Jay’s report.*, August 2014\s+Of the same date as .*\s+Before Malcolm Newsam is appointed/,
  );
  expect(await page.getByRole('link', { name: '2014 on the timeline' }).getAttribute('href')).toBe(
    '/#from=2014&to=2014',
  );
  const events = await page.locator('[aria-labelledby="events"] li').allInnerTexts();
  expect(events.filter((text) => text.includes('quotes from these words'))).toHaveLength(3);
  expect(events.length).toBeGreaterThan(3);
  await close();
});

it('a finding leads to its section, to others in its passage and to those of other documents, or says there are none', async () => {
  const { page, close } = await read('findings/wilshaw-2014-1-a-b/');
  expect(await page.locator('[aria-labelledby="passage"] .note a').getAttribute('href')).toBe(
    '/documents/wilshaw-2014/#para-1',
  );
  const same = page.locator('[aria-labelledby="same"] .headline');
  expect(await same.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual([
    '/findings/wilshaw-2014-1-a/',
  ]);
  const elsewhere = page.locator('[aria-labelledby="elsewhere"]');
  expect(await elsewhere.locator('.headline').count()).toBe(5);
  expect(await elsewhere.innerText()).toMatch(
    /most themes, people and bodies in common first, then in the order/,
  );
  expect(await elsewhere.locator(':scope > p a').getAttribute('href')).toBe('/findings/#theme=leadership');
  await close();
  const alone = await read('findings/ofsted-2018-54/');
  expect(await alone.page.locator('[aria-labelledby="elsewhere"]').innerText()).toMatch(
    /No other document has a finding on them/,
  );
  await alone.close();
});

it('before and after lead through a document, and end with it', async () => {
  const inCasey = findings.filter(({ passage }) => passage.document === 'casey-2015').map(({ id }) => id);
  const [first = '', second = ''] = inCasey;
  const { page, close } = await read(findingAddress(first));
  expect(await page.locator('[rel=prev]').count()).toBe(0);
  expect(await page.locator('[rel=next]').getAttribute('href')).toBe(`/${findingAddress(second)}`);
  await page.goto(site.address + findingAddress(inCasey.at(-1) ?? ''));
  expect(await page.locator('[rel=next]').count()).toBe(0);
  await close();
});

it('all findings stand on one page, each once, in order, with its words as they are', async () => {
  const { page, close } = await read('findings/');
  const links = await page
    .locator('.findings .headline')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(links).toEqual(findings.map(({ id }) => `/${findingAddress(id)}`));
  expect(await page.locator('.findings q').allTextContents()).toEqual(
    findings.map(({ quotation }) => quotation),
  );
  await close();
});

it.each(['malcolm-newsam', 'professor-jay'])(
  'the page of %s shows some findings, and leads to all',
  async (id) => {
    const { page, close } = await read(`people/${id}/`);
    const named = findings.filter(({ actors }) => actors.includes(id));
    const section = page.locator('section', { has: page.locator('#findings') });
    expect(await section.locator('.headline').allTextContents()).toEqual(
      named.slice(0, 5).map(({ headline }) => headline),
    );
    const all = section.getByRole('link', { name: `All ${named.length} findings` });
    expect(await all.count()).toBe(named.length > 5 ? 1 : 0);
    if (named.length > 5) expect(await all.getAttribute('href')).toBe(`/findings/#actor=${id}`);
    await close();
  },
);

it('the sitemap has them', () => {
  const sitemap = readFileSync(join(SITE, 'sitemap-0.xml'), 'utf8');
  for (const { id } of findings) expect(sitemap).toContain(`/${findingAddress(id)}<`);
});
