/** The page on the files of data tells of each what it is. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesOf } from '../../src/inspection/built-file.ts';
import { LITTLE_BASE, LITTLE_SITE, SITE } from './built.ts';
import { drive } from './driven.ts';

const squash = (text: string) => text.replace(/\s+/gu, '');

it.each([
  [SITE, drive(SITE)],
  [LITTLE_SITE, drive(LITTLE_SITE, LITTLE_BASE)],
])('each file of %s has its link, its size, and a piece that stands in it', async (folder, site) => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.address}data/`);
  const linked = await page
    .locator('.data-file a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const files = filesOf(folder).filter((file) => /^data\/(?!index)|^feed\.xml$/.test(file));
  expect(linked.sort()).toEqual(files.map((file) => site.address + file).sort());
  const told = await page.locator('.data-file').evaluateAll((all) =>
    all.map((section) => ({
      href: section.querySelector('a')?.href ?? '',
      facts: section.querySelector('.note')?.textContent ?? '',
      sample: section.querySelector('pre')?.textContent ?? '',
    })),
  );
  for (const { href, facts, sample } of told) {
    const file = join(folder, href.slice(site.address.length));
    expect(facts, file).toContain(`, ${Math.ceil(statSync(file).size / 1000)} kB`);
    const text = squash(readFileSync(file, 'utf8'));
    const pieces = file.endsWith('.csv') ? sample.split('\n') : [sample];
    for (const piece of pieces) {
      expect(piece, file).not.toBe('');
      expect(text.includes(squash(piece)), `${file}: ${piece}`).toBe(true);
    }
  }
  await page.close();
});
