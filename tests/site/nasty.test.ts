/** A headline with all that a page, an attribute or a feed might choke on, built and opened. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withSmall } from '../fixtures/small.ts';
import { buildWith, LITTLE_BASE } from './built.ts';
import { drive } from './driven.ts';

const NASTY = `${'Very long '.repeat(10)}${'a'.repeat(200)} 📚 יוֹנָה \u00e9 </script> &amp; "><img src=x onerror=alert(1)>`;
const folder = mkdtempSync(join(tmpdir(), 'nasty-'));
const out = join(folder, 'site');

beforeAll(() => {
  withSmall(
    [
      [
        'content/events/visit.mdx',
        'title: An inspector visits the libraries\nlabel: Hart’s visit',
        `title: '${NASTY}'`,
      ],
    ],
    (root) => {
      const { status, output } = buildWith({ RECORD: root, OUT: out });
      expect(status, output).toBe(0);
    },
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const site = drive(out, LITTLE_BASE);

it.each(['', 'events/visit/', 'events/', 'people/jo-hart/'])(
  'the page /%s shows it as words, and nothing else',
  async (path) => {
    const page = await site.browser.newPage({ viewport: { width: 320, height: 800 } });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    await page.goto(site.address + path);
    expect(await page.locator('body').innerText()).toContain(NASTY.slice(-60));
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(complaints).toEqual([]);
    await page.close();
  },
);

it('the feed, the data and the title of the page give it whole', async () => {
  let title = '';
  const titles: string[] = [];
  const parser = new Parser(
    {
      ontext: (text) => {
        title += text;
      },
      onopentag: () => {
        title = '';
      },
      onclosetag: (name) => {
        if (name === 'title') titles.push(title);
      },
    },
    { xmlMode: true },
  );
  parser.end(readFileSync(join(out, 'feed.xml'), 'utf8'));
  expect(titles.some((each) => each.endsWith(NASTY))).toBe(true);
  const { events } = JSON.parse(readFileSync(join(out, 'data/record.json'), 'utf8')) as {
    events: { title: string }[];
  };
  expect(events.map((event) => event.title)).toContain(NASTY);
  const page = await site.browser.newPage();
  await page.goto(`${site.address}events/visit/`);
  expect(await page.title()).toContain(NASTY.slice(-60));
  await page.close();
});
