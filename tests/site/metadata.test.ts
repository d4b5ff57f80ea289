/** What machines read of a document's page is what the page says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dateWords, parseDate } from '../../src/date.ts';
import { SITE } from './built.ts';
import { drive } from './driven.ts';

type Name = { family: string; given: string } | { literal: string };
interface Csl {
  id: string;
  title: string;
  author?: Name[];
  issued: string;
  publisher?: string;
  'container-title'?: string;
}
const { address, documents } = JSON.parse(readFileSync(join(SITE, 'data/record.json'), 'utf8')) as {
  address: string;
  documents: { csl: Csl; url: string; rights: { terms: string } }[];
};

const site = drive(SITE);

async function read(path: string) {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(site.address + path);
  const tags = await page
    .locator('meta[name^="citation_"]')
    .evaluateAll((all) => all.map((tag) => [tag.getAttribute('name'), tag.getAttribute('content')]));
  const links = await page
    .locator('link[rel]')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('rel'), link.getAttribute('href')]));
  const linked = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  const shown = ((await page.locator('main').textContent()) ?? '').replace(/\s+/gu, ' ').toLowerCase();
  const coins = await page.locator('.Z3988').count();
  await page.close();
  return { tags, links: Object.fromEntries(links), linked, shown, coins };
}

it.each(documents.map((document) => [document.csl.id, document] as const))(
  'the page of %s tells machines what it shows',
  async (_, { csl, url, rights }) => {
    const { tags, links, linked, shown, coins } = await read(url);
    const all = (name: string) => tags.filter(([tag]) => tag === name).map(([, content]) => content);
    const families = (csl.author ?? []).map((name) => ('literal' in name ? name.literal : name.family));
    const issuer = [...all('citation_publisher'), ...all('citation_technical_report_institution')];
    expect(all('citation_title')).toEqual([csl.title]);
    expect(all('citation_author').map((name) => name?.split(', ')[0])).toEqual(families);
    expect(all('citation_publication_date')).toEqual([csl.issued.replaceAll('-', '/')]);
    expect(issuer).toEqual(csl.publisher ? [csl.publisher] : []);
    expect(all('citation_journal_title')).toEqual(csl['container-title'] ? [csl['container-title']] : []);
    expect(all('citation_public_url')).toEqual([address + url]);
    for (const said of [csl.title, ...families, dateWords(parseDate(csl.issued)), ...issuer])
      expect(shown).toContain(said?.toLowerCase());
    expect(linked).toMatchObject({ name: csl.title, url: address + url, license: links['license'] });
    expect(linked.dateSent ?? linked.datePublished).toBe(csl.issued);
    expect(
      (linked.author ?? []).map(
        (name: { familyName?: string; name: string }) => name.familyName ?? name.name,
      ),
    ).toEqual(families);
    expect(links['cite-as']).toBe(address + url);
    expect(links['canonical']).toBe(links['cite-as']);
    expect(links['describedby']).toBe(`${address}data/record.json`);
    expect(links['license']).toMatch(
      rights.terms === 'open-government-licence'
        ? /open-government-licence\/version\/3\/$/
        : /\/about\/rights\/$/,
    );
    expect(coins).toBe(0);
  },
);
