/** The pages of disagreements, and the marks that lead to them, as they are read without scripts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadRecord } from '../../src/model/load.ts';
import type { Disagreement, Model, Side } from '../../src/model/model.ts';
import {
  disagreementAddress,
  documentAddress,
  eventAddress,
  findingAddress,
} from '../../src/model/permalink.ts';
import { PROJECT } from '../../src/reading/paths.ts';
import { SMALL } from '../fixtures/small.ts';
import { LITTLE_BASE, LITTLE_SITE, SITE } from './built.ts';
import { drive } from './driven.ts';

const { disagreements, disagreementsOf } = loadRecord(PROJECT).model as Model;
const little = (loadRecord(SMALL).model as Model).disagreementsOf;
const site = drive(SITE);

async function read(path: string) {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.address + path);
  return { page, close: () => context.close() };
}

/** The words of sides, and how many of them have our summary in their place. */
const wordsOf = (sides: Side[]) => sides.flatMap(({ finding }) => finding?.quotation ?? []);
const summedUp = (sides: Side[]) => sides.filter(({ finding, summary }) => summary || !finding).length;

it('each is listed with the words of its sides, and its page shows them too, and of a digest our summary', async () => {
  const { page, close } = await read('disagreements/');
  const links = page.locator('.disagreements h2 a');
  expect(await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual(
    disagreements.map(({ id }) => `/${disagreementAddress(id)}`),
  );
  const sides = disagreements.flatMap((disagreement) => disagreement.sides);
  expect(await page.locator('.disagreements blockquote').allTextContents()).toEqual(wordsOf(sides));
  expect(await page.locator('.disagreements .our-summary').count()).toBe(summedUp(sides));
  expect(await page.locator('.lede').innerText()).toMatch(/cannot all be right as they stand/);
  for (const { id, sides } of disagreements) {
    await page.goto(site.address + disagreementAddress(id));
    expect(await page.locator('.disagreement-sides > li').count()).toBe(sides.length);
    expect(await page.locator('.disagreement-sides blockquote').allTextContents()).toEqual(wordsOf(sides));
    expect(await page.locator('.disagreement-sides .our-summary-label').count()).toBe(summedUp(sides));
  }
  await close();
});

it('a finding that is a side leads to the disagreement, and one that is none does not', async () => {
  const { page, close } = await read(findingAddress('ofsted-2018-53-c'));
  const links = page.locator('section:has(#disputed) a');
  expect(await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual([
    `/${disagreementAddress('later-life-letters')}`,
  ]);
  await page.goto(site.address + findingAddress('ofsted-2018-53'));
  expect(await page.locator('#disputed').count()).toBe(0);
  await close();
});

/** The disagreements to which the main part of a page leads, by their addresses. */
function ledTo(site: string, base: string, address: string): Set<string> {
  const [, main = ''] = readFileSync(join(site, address, 'index.html'), 'utf8').split('<main');
  const [place = ''] = main.split('</main>');
  return new Set([...place.matchAll(/ href="([^"#]*)/gu)].map(([, href = '']) => href.slice(base.length)));
}

it.each([
  ['the record', SITE, '/', disagreementsOf],
  ['the little record', LITTLE_SITE, LITTLE_BASE, little],
])('in %s every event, finding and document that one concerns leads to it', (_, built, base, of) => {
  const pages: [string, Disagreement[]][] = [
    ...[...of.findings].map(([id, all]): [string, Disagreement[]] => [findingAddress(id), all]),
    ...[...of.events].map(([id, all]): [string, Disagreement[]] => [eventAddress(id), all]),
    ...[...of.documents].map(([id, all]): [string, Disagreement[]] => [documentAddress(id), all]),
  ];
  const unmarked = pages.flatMap(([address, all]) => {
    const led = ledTo(built, base, address);
    return all.filter(({ id }) => !led.has(disagreementAddress(id))).map(({ id }) => `${address} ${id}`);
  });
  expect(unmarked).toEqual([]);
  expect(pages.length).toBeGreaterThan(3);
});

it('on a document’s page the mark stands at the passage', async () => {
  const { page, close } = await read('documents/ofsted-2018/');
  for (const [id, all] of disagreementsOf.passages) {
    const [document, fragment] = id.split('#');
    if (document !== 'ofsted-2018') continue;
    const links = page.locator(
      `.passage:has(> #${fragment}) > .passage-backlinks a[href^="/disagreements/"]`,
    );
    expect(await links.evaluateAll((found) => found.map((a) => a.getAttribute('href')))).toEqual(
      all.map((one) => `/${disagreementAddress(one.id)}`),
    );
  }
  await close();
});

it('in lists and in the chronology a short mark leads there, or to the list of several', async () => {
  const { page, close } = await read('findings/');
  const mark = (id: string) => page.locator(`li:has(> .headline[href="/findings/${id}/"]) .disputed a`);
  expect(await mark('ofsted-2018-53-c').getAttribute('href')).toBe('/disagreements/later-life-letters/');
  expect(await mark('ofsted-2018-executive-summary-11-d').getAttribute('href')).toBe(
    '/findings/ofsted-2018-executive-summary-11-d/#disputed',
  );
  expect(await mark('ofsted-2018-53').count()).toBe(0);
  await page.goto(`${site.address}events/`);
  const marked = await page.locator('.event:has(.disputed)').evaluateAll((all) => all.map(({ id }) => id));
  expect(marked.toSorted()).toEqual([...disagreementsOf.events.keys()].toSorted());
  await close();
});
