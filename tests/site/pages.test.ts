/** Every kind of page, opened in a browser: nothing in it breaks the rules that hold everywhere. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITE } from './built.ts';
import { drive } from './driven.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const KINDS = {
  home: '',
  events: 'events/',
  event: 'events/wilshaw-letter/',
  documents: 'documents/',
  report: 'documents/ofsted-2018/',
  letter: 'documents/casey-2015/',
  digest: 'documents/cypn-2014/',
  findings: 'findings/',
  finding: 'findings/ofsted-2018-16-b/',
  'finding in a list': 'findings/ofsted-2018-children-looked-after-in-this-area-2-1/',
  'finding in a digest': 'findings/cypn-2014-19/',
  disagreements: 'disagreements/',
  disagreement: 'disagreements/later-life-letters/',
  people: 'people/',
  person: 'people/malcolm-newsam/',
  search: 'search/#q=leadership',
  'exact search': 'search/#q=%22serious+weaknesses%22&view=lines',
  check: 'check/',
  press: 'check/press/',
  passages: 'passages/',
  about: 'about/',
  method: 'about/method/',
  'how to cite': 'about/cite/',
  permanence: 'about/permanence/',
  verification: 'about/verification/',
  rights: 'about/rights/',
  support: 'about/support/',
  data: 'data/',
  'not found': 'nowhere/',
};

const site = drive(SITE);

/** Opens a page and uses it; what the browser complains of is a failure. */
async function open<T>(
  path: string,
  options: Parameters<Browser['newContext']>[0],
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await site.browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) foreign.push(request.url());
  });
  await page.goto(site.address + path);
  if (path.includes('#q=') && options?.javaScriptEnabled !== false)
    await page.locator('#results > li').first().waitFor();
  const result = await use(page);
  await context.close();
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
  return result;
}

describe.each(Object.entries(KINDS))('the page of kind "%s"', (_, path) => {
  it.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colorScheme) => {
    const faults = await open(path, { colorScheme }, async (page) => {
      await page.evaluate(AXE);
      const { violations } = (await page.evaluate(
        'axe.run(document, { rules: { "target-size": { enabled: true } } })',
      )) as AxeResults;
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
    expect(faults).toEqual([]);
  });

  it('does not scroll sideways at 320 pixels', async () => {
    const width = await open(path, { viewport: { width: 320, height: 800 } }, (page) =>
      page.evaluate(() => document.documentElement.scrollWidth),
    );
    expect(width).toBeLessThanOrEqual(320);
  });

  it('does not scroll sideways with text at twice its size', async () => {
    const width = await open(path, { viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      return page.evaluate(() => document.documentElement.scrollWidth);
    });
    expect(width).toBeLessThanOrEqual(1280);
  });

  it('has a head no wider than a telephone with text at twice its size', async () => {
    const width = await open(path, { viewport: { width: 360, height: 800 } }, async (page) => {
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      return page.locator('.site-header').evaluate(({ scrollWidth }) => scrollWidth);
    });
    expect(width).toBeLessThanOrEqual(360);
  });

  it('has its words and its links without scripts, the way out and the support among them', async () => {
    await open(path, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.getByRole('link', { name: /Exit this page/ }).getAttribute('href')).toMatch(
        /^https:/,
      );
      expect(await page.locator('#support').innerText()).toMatch(
        /999[\s\S]*101[\s\S]*0800 1111[\s\S]*0808 800 5000[\s\S]*116 123/,
      );
      expect(await page.locator('title').count()).toBeGreaterThan(0);
    });
  });

  it('stores nothing', async () => {
    await open(path, {}, async (page) => {
      const stored = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
      expect(stored).toEqual(['', 0, 0]);
    });
  });
});
