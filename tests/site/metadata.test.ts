/** What machines read of a page that can be cited is what the page says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dateWords, parseDate } from '../../src/date/date.ts';
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
interface Finding {
  id: string;
  document: string;
  headline: string;
  quotation: string;
  date?: string;
  url: string;
}
interface RecordEvent {
  title: string;
  date: string;
  citations: { passage: string }[];
  url: string;
}
const { address, name, documents, findings, events } = JSON.parse(
  readFileSync(join(SITE, 'data/record.json'), 'utf8'),
) as {
  address: string;
  name: string;
  documents: { csl: Csl; url: string; rights: { terms: string } }[];
  findings: Finding[];
  events: RecordEvent[];
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
  const named = await page
    .locator('meta[property^="og:"]')
    .evaluateAll((all) => all.map((tag) => [tag.getAttribute('property'), tag.getAttribute('content')]));
  const entry = (await page.locator('.cite-entry').textContent()) ?? '';
  const quoted = await page.locator('blockquote').allTextContents();
  const shown = ((await page.locator('main').textContent()) ?? '').replace(/\s+/gu, ' ').toLowerCase();
  const coins = await page.locator('.Z3988').count();
  await page.close();
  return {
    tags,
    named: Object.fromEntries(named),
    links: Object.fromEntries(links),
    linked,
    entry,
    quoted,
    shown,
    coins,
  };
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

/** The first finding of each document, and one of each form of locator. */
const chosen = [
  ...documents.map(({ csl }) => findings.find(({ document }) => document === csl.id)?.id ?? ''),
  'ofsted-2018-54',
  'ofsted-2018-cover-2-1',
  'ofsted-2018-recommendation-3',
  'wilshaw-2014-1-a-b',
  'cypn-2014-8',
];

it.each(chosen)('the page of the finding %s tells machines what it shows in its citation', async (id) => {
  const finding = findings.find((each) => each.id === id) as Finding;
  const document = documents.find(({ csl }) => csl.id === finding.document);
  const { tags, links, linked, entry, quoted, coins } = await read(finding.url);
  const own = new Set(['citation_public_url', 'citation_firstpage']);
  const ofDocument = (await read(document?.url ?? '')).tags.filter(([tag]) => !own.has(tag ?? ''));
  expect(tags.filter(([tag]) => !own.has(tag ?? ''))).toEqual(ofDocument);
  const tag = (name: string) => tags.find(([each]) => each === name)?.[1] ?? '';
  const url = address + finding.url;
  expect(tag('citation_firstpage')).not.toBe('');
  expect(entry).toContain(` ${tag('citation_firstpage')} <${url}>`);
  expect(entry).toContain(dateWords(parseDate(document?.csl.issued ?? '')));
  for (const { 1: author } of tags.filter(([each]) => each === 'citation_author'))
    expect(entry).toContain(author?.split(', ')[0]);
  expect(tag('citation_public_url')).toBe(url);
  expect(quoted).toEqual([finding.quotation]);
  expect(linked).toMatchObject({
    '@type': 'Quotation',
    '@id': url,
    text: finding.quotation,
    name: finding.headline,
  });
  expect(linked.temporalCoverage).toBe(finding.date);
  expect(linked.isBasedOn).toMatchObject({ '@id': address + document?.url, name: document?.csl.title });
  expect(linked.position.replace(/\bparagraph\b/, 'para')).toBe(tag('citation_firstpage'));
  expect([links['cite-as'], links['canonical']]).toEqual([url, url]);
  expect(links['license']).toBe(linked.license);
  expect(links['describedby']).toBe(`${address}data/record.json`);
  expect(coins).toBe(0);
});

it('the page of an event tells machines what it shows in its citation, and on which documents it rests', async () => {
  for (const event of events.filter((_, at) => at % 8 === 0)) {
    const { tags, named, links, linked, entry } = await read(event.url);
    const url = address + event.url;
    expect(entry).toContain(named['og:title']);
    expect(entry).toContain(`(${named['og:site_name']}) <${url}>`);
    expect(tags).toEqual([]);
    expect(linked).toMatchObject({
      '@type': 'WebPage',
      '@id': url,
      name: event.title,
      isPartOf: { name },
      temporalCoverage: event.date,
      license: links['license'],
    });
    expect(named).toMatchObject({ 'og:title': event.title, 'og:site_name': name });
    const rested = new Set(
      event.citations.map(({ passage }) => `${address}documents/${passage.split('#')[0]}/`),
    );
    expect(linked.citation.map((source: { '@id': string }) => source['@id'])).toEqual(
      expect.arrayContaining([...rested]),
    );
    expect([links['cite-as'], links['canonical']]).toEqual([url, url]);
    expect(links['describedby']).toBe(`${address}data/record.json`);
  }
});
