/** Citing from the pages of the site. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { SITE } from './built.ts';
import { drive } from './driven.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const REPORT = 'documents/ofsted-2018/';
const LETTER = 'documents/wilshaw-2014/';

const site = drive(SITE);

async function open(path: string): Promise<Page> {
  const context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(site.address + path);
  return page;
}

async function cite(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.locator('.cite-panel[open]').waitFor();
  await page.getByLabel('Read on').fill('2026-03-05');
}

const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);
const text = (page: Page, name: string) => part(page, name).locator('.cite-text').innerText();

it('every passage has a button of its own name, and the document one', async () => {
  const page = await open(REPORT);
  const passages = await page.locator('.edition .locator').count();
  expect(await page.locator('.edition .cite-button').count()).toBe(passages);
  for (const name of [
    'this document',
    'paragraph 54',
    'recommendation 3',
    'Cover table, 2.1',
    '[Executive summary, paragraph 4, our count]',
  ])
    expect(await page.getByRole('button', { name: `Cite ${name}`, exact: true }).count(), name).toBe(1);
  const sizes = await page
    .locator('.cite-button')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  await page.context().close();
});

it('a paragraph is cited by keyboard, and the focus is where it was', async () => {
  const page = await open(REPORT);
  const button = page.getByRole('button', { name: 'Cite paragraph 54', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.locator('.cite-panel[open]').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('style');
  expect(await page.getByRole('heading', { name: /^Cite paragraph 54: / }).isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Cite paragraph 54');
  expect(await page.locator('.cite-panel').isVisible()).toBe(false);
  await page.context().close();
});

it('the way out of the page is in the panel too', async () => {
  const page = await open(REPORT);
  const exit = await page.locator('#exit').getAttribute('href');
  const left = page.waitForRequest((request) => request.isNavigationRequest());
  await cite(page, 'Cite paragraph 54');
  await page.route('https://**', (route) => route.abort());
  await page.locator('.cite-panel').getByRole('button', { name: 'Exit this page' }).click();
  expect((await left).url()).toBe(exit);
  await page.context().close();
});

it('each style gives note, entry and quotation, with the reader’s day', async () => {
  const page = await open(REPORT);
  await cite(page, 'Cite paragraph 54');
  expect(await text(page, 'note')).toMatch(
    /^Ofsted, ‘.*’ \(Inspection report, 29 January 2018\) para 54 <https:.*#para-54> accessed 5 March 2026\.$/,
  );
  await page.getByLabel('Style').selectOption('Harvard (Cite Them Right)');
  expect(await text(page, 'note')).toBe('(Ofsted, 2018, para. 54)');
  expect(await text(page, 'entry')).toMatch(
    /^Ofsted \(2018\) .*\/documents\/ofsted-2018\/ \(Accessed: 5 March 2026\)\.$/,
  );
  expect(await part(page, 'entry').locator('i').innerText()).toMatch(
    /^Metropolitan Borough of Rotherham: Re-inspection/,
  );
  const words = ((await page.locator('#para-54').textContent()) ?? '').trim();
  expect(await text(page, 'quoted')).toContain(words);
  await page.getByLabel('Read on').fill('');
  expect(await text(page, 'entry')).not.toContain('Accessed');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Cite paragraph 55', exact: true }).click();
  expect(await text(page, 'entry')).not.toContain('Accessed');
  await page.context().close();
});

it('what another document dates says why', async () => {
  const page = await open(LETTER);
  await cite(page, 'Cite 2(c)');
  expect(await text(page, 'note')).toContain('([30 September 2014]) 2(c) <');
  expect(await page.locator('.cite-supplied').innerText()).toMatch(/brackets\. The letter bears no date/);
  await page.context().close();
});

it('the words selected are quoted, a row is quoted whole, a summary is not quoted', async () => {
  const page = await open(`${LETTER}#background-3`);
  await page.evaluate(() => {
    const words = document.querySelector('#background-3')?.firstChild as Text;
    getSelection()?.setBaseAndExtent(words, 0, words, 'The emerging evidence'.length);
  });
  await cite(page, 'Cite [Background, paragraph 3, our count]');
  expect(await text(page, 'quoted')).toMatch(/^‘The emerging evidence’ Letter/);
  await page.goto(`${site.address}${REPORT}`);
  await cite(page, 'Cite Cover table, 2');
  expect(await text(page, 'quoted')).toMatch(
    /^‘Children looked after and achieving permanence Requires improvement’ /,
  );
  await page.goto(`${site.address}documents/pse-2014/`);
  await cite(page, 'Cite [paragraph 5, our count]');
  expect(await part(page, 'quoted').isVisible()).toBe(false);
  await page.context().close();
});

it('words that are selected are offered for quoting, whole, below them and by key', async () => {
  const page = await open(`${LETTER}#background-3`);
  const select = (from: string, to: string) =>
    page.evaluate(
      ([from = '', to = '']) => {
        const textIn = (id: string) => document.querySelector(id)?.firstChild as Text;
        getSelection()?.setBaseAndExtent(textIn(from), 6, textIn(to), 25);
      },
      [from, to],
    );
  await select('#background-3', '#background-3');
  const offered = page.locator('.cite-selected');
  await offered.waitFor();
  expect(await offered.getAttribute('aria-label')).toBe(
    'Quote and cite the words selected in [Background, paragraph 3, our count]',
  );
  await page.keyboard.press('Tab');
  await expect.poll(() => offered.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.locator('.cite-panel[open]').waitFor();
  expect(await text(page, 'quoted')).toMatch(/^‘emerging evidence from’ Letter/);
  await page.keyboard.press('Escape');
  await select('#background-2', '#background-3');
  await expect.poll(() => offered.count()).toBe(0);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect.poll(() => offered.count()).toBe(0);
  await page.context().close();
});

it('a selection of the mark of an omission alone is not offered for quoting', async () => {
  const page = await open('documents/pse-2014/');
  const select = (selector: string) =>
    page.evaluate((wanted) => {
      const chosen = document.querySelector(wanted);
      if (chosen) getSelection()?.selectAllChildren(chosen);
      return getSelection()?.toString();
    }, selector);
  const offered = page.locator('.cite-selected');
  expect(await select('#para-4')).toMatch(/\p{L}/u);
  await offered.waitFor();
  expect(await select('#para-4 .omission')).toBe('[…]');
  await expect.poll(() => offered.count()).toBe(0);
  await page.context().close();
});

it('a citation is copied with its italics; where copying is refused it is selected, and that is told', async () => {
  const page = await open('documents/cypn-2014/');
  await cite(page, 'Cite [paragraph 7, our count]');
  await part(page, 'entry').getByRole('button', { name: 'Copy' }).click();
  await expect.poll(() => page.locator('.cite-told').innerText()).toBe('Copied.');
  const read = (type: string) =>
    page.evaluate(async (asked) => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType(asked))?.text();
    }, type);
  expect(await read('text/plain')).toBe(await text(page, 'entry'));
  expect(await read('text/html')).toContain('<i>Children &amp; Young People Now</i>');
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('refused'));
  });
  await part(page, 'note').getByRole('button', { name: 'Copy' }).click();
  await expect.poll(() => page.locator('.cite-told').innerText()).toMatch(/The text is selected/);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await text(page, 'note'));
  await page.context().close();
});

it('reference managers are given text to copy and a file', async () => {
  const page = await open(REPORT);
  await cite(page, 'Cite recommendation 3');
  expect(await text(page, 'permalink')).toMatch(/^https:.*\/documents\/ofsted-2018\/#recommendation-3$/);
  await part(page, 'format').locator('summary').click();
  const field = part(page, 'format').locator('textarea');
  await expect.poll(() => field.inputValue()).toMatch(/#recommendation-3:~:text=/);
  expect(await page.getByRole('button', { name: 'Download' }).isVisible()).toBe(false);
  await part(page, 'format').locator('select').selectOption('RIS (EndNote, RefWorks)');
  expect(await field.inputValue()).toMatch(/^TY {2}- RPRT\n[\s\S]*\nSP {2}- recommendation 3\n/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('ofsted-2018.ris');
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/^TY {2}- RPRT\r\n/);
  await page.context().close();
});

it('an event is cited as a page of the site', async () => {
  const page = await open('events/jay-report/');
  await cite(page, 'Cite this event');
  expect(await text(page, 'note')).toMatch(/\/events\/jay-report\/> accessed 5 March 2026\.$/);
  expect(await part(page, 'quoted').isVisible()).toBe(false);
  await page.context().close();
});

it('a finding is cited with its words, at its place, by its own address', async () => {
  const page = await open('findings/ofsted-2018-54/');
  await cite(page, 'Cite this finding');
  expect(await text(page, 'note')).toMatch(
    /^Ofsted, ‘.*\) para 54 <https:.*\/findings\/ofsted-2018-54\/> accessed 5 March 2026\.$/,
  );
  expect(await text(page, 'quoted')).toMatch(/^‘The vast majority of care leavers .* outcomes\.’ Ofsted, /);
  expect(await text(page, 'entry')).toMatch(/\/documents\/ofsted-2018\/> accessed/);
  expect(await text(page, 'permalink')).toMatch(/\/findings\/ofsted-2018-54\/$/);
  await page.context().close();
});

it('a finding that tells of what is not held is cited as the source of it; other places are not', async () => {
  const page = await open('findings/casey-2015-2/');
  await cite(page, 'Cite this finding');
  expect(await text(page, 'secondary')).toMatch(
    /^Louise Casey’s inspection report of January 2015, cited in Letter from Louise Casey to Eric Pickles /,
  );
  await page.getByLabel('Style').selectOption('APA (7th edn)');
  expect(await text(page, 'secondary')).toMatch(/^\(Casey, 2015, as cited in Casey, 2015, \[para\. 2/);
  for (const [path, name] of [
    ['findings/ofsted-2018-54/', 'Cite this finding'],
    ['documents/casey-2015/', 'Cite [paragraph 2, our count]'],
    ['documents/casey-2015/', 'Cite this document'],
    ['events/jay-report/', 'Cite this event'],
  ] as const) {
    await page.goto(site.address + path);
    await cite(page, name);
    expect(await text(page, 'note')).not.toBe('');
    expect(await part(page, 'secondary').isVisible(), `${path} ${name}`).toBe(false);
  }
  await page.context().close();
});

it('the page on citing shows each style at work on a finding, a letter and an article', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.address}${REPORT}`);
  await page.locator('.cite').getByRole('link', { name: 'How to cite' }).click();
  expect(new URL(page.url()).pathname).toBe('/about/cite/');
  expect(await page.locator('h3').allInnerTexts()).toEqual([
    'A finding',
    'A place in a letter',
    'A paragraph of an article',
    'A source that is not held',
  ]);
  const lists = page.locator('article dl');
  expect(await lists.locator('dt').count()).toBe(4 * 6);
  expect(await lists.nth(1).innerText()).toContain('([30 September 2014])');
  expect(await lists.nth(2).innerText()).toContain('our count]');
  expect(await lists.nth(3).innerText()).toContain('as cited in');
  const shown = await lists.first().locator('dd').first().innerText();
  await page.locator('h3 + p a').first().click();
  expect(await page.locator('.cite-entry').innerText()).toBe(shown);
  await page.close();
});

it('the open panel has no fault that axe finds, and does not scroll sideways at 320 pixels', async () => {
  const page = await open(LETTER);
  await page.setViewportSize({ width: 320, height: 700 });
  await cite(page, 'Cite 2(c)');
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate(
    'axe.run(document, { rules: { "target-size": { enabled: true } } })',
  )) as AxeResults;
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.context().close();
});

it('without scripts the entry stands on the page, and no button that does nothing', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(site.address + LETTER);
  expect(await page.locator('.cite-entry').innerText()).toMatch(
    /^Wilshaw M, Letter to Nicky Morgan \(\[30 September 2014\]\) </,
  );
  expect(await page.getByRole('button', { name: /^Cite/ }).count()).toBe(0);
  expect(await page.locator('.cite-panel').isVisible()).toBe(false);
  await page.close();
});

it('where the panel cannot be loaded the button says so', async () => {
  const page = await open(LETTER);
  await page.route('**/panel.*.js', (route) => route.abort());
  await page.getByRole('button', { name: 'Cite this document', exact: true }).click();
  await page.getByRole('button', { name: 'The citation could not be loaded: reload the page' }).waitFor();
  await page.context().close();
});

it('what cites is loaded when it is first used, and is less than 6 kB', async () => {
  const page = await open(REPORT);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.waitForLoadState('networkidle');
  expect(readdirSync(join(SITE, 'assets')).filter((file) => file.startsWith('panel.'))).toHaveLength(1);
  expect(asked.filter((url) => url.includes('/panel.'))).toEqual([]);
  asked.length = 0;
  await cite(page, 'Cite paragraph 54');
  const sizes = asked.map((url) => gzipSync(readFileSync(join(SITE, new URL(url).pathname))).length);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6000);
  await page.context().close();
});
