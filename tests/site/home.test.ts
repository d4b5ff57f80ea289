/** The first page: the timeline and the chronology. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readBuiltFile } from '../../src/inspection/built-file.ts';
import { SITE } from './built.ts';
import { drive } from './driven.ts';

const record = JSON.parse(readFileSync(join(SITE, 'data/record.json'), 'utf8')) as {
  events: { id: string; title: string; url: string }[];
};

const site = drive(SITE);

it('has every event in the drawing and, in order, in the chronology, without scripts', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(site.address);
  const listed = await page
    .locator('.chronology [data-event]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-event')));
  expect(listed).toEqual(record.events.map(({ id }) => id));
  const marks = page.locator('.event-mark');
  const marked = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-event')));
  expect([...new Set(marked)].sort()).toEqual(record.events.map(({ id }) => id).sort());
  // What has no room for its name stands in a group that says how many it holds.
  const labelled = await marks.filter({ has: page.locator('text') }).count();
  const groups = await page.locator('.event-group title').allTextContents();
  const gathered = groups.map((title) => Number.parseInt(title, 10)).reduce((sum, count) => sum + count, 0);
  expect(labelled + gathered).toBe(record.events.length);
  expect(gathered).toBeLessThan(10);
  await page.close();
});

it('draws no label over another, as the browser sets them', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(site.address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const overlaps = await page.locator('.event-mark text').evaluateAll((labels) => {
    const boxes = labels.map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }));
    return boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (b) =>
            a.box.left < b.box.right &&
            b.box.left < a.box.right &&
            a.box.top + 3 < b.box.bottom &&
            b.box.top + 3 < a.box.bottom,
        )
        .map((b) => `${a.text} / ${b.text}`),
    );
  });
  expect(overlaps).toEqual([]);
  await page.close();
});

it('writes the drawing as a file to look at', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(site.address, { waitUntil: 'networkidle' });
  const drawing = page.locator('.timeline');
  await drawing.screenshot({ path: join(SITE, '../timeline.png') });
  expect(await drawing.locator('svg.live').boundingBox()).toMatchObject({
    width: expect.any(Number),
  });
  await page.close();
});

it('weighs at most 150 kB compressed, at most 30 kB of it script', async () => {
  const page = await site.browser.newPage();
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname.slice(1) || 'index.html'));
  await page.goto(site.address, { waitUntil: 'networkidle' });
  await page.close();
  const weigh = (file: string) => {
    const bytes = readFileSync(join(SITE, file));
    return /\.woff2$/.test(file) ? bytes.length : gzipSync(bytes).length;
  };
  const sum = (files: string[]) => files.map(weigh).reduce((a, b) => a + b, 0);
  expect(requested.length).toBeGreaterThan(4);
  expect(sum(requested)).toBeLessThanOrEqual(150_000);
  expect(sum(requested.filter((file) => file.endsWith('.js')))).toBeLessThanOrEqual(30_000);
});

it('keeps nothing hidden behind a hover: every mark leads to its event', () => {
  const { links } = readBuiltFile(SITE, 'index.html');
  for (const { url } of record.events)
    expect(links.filter((link) => link === `/${url}`).length).toBeGreaterThanOrEqual(2);
});
