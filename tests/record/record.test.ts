/** The record itself: what an archivist counted by hand in the five documents. */

import { describe, expect, it } from 'vitest';
import { locatorWords } from '../../src/documents/locator.ts';
import { findQuotation } from '../../src/documents/quotation.ts';
import { loadRecord } from '../../src/model/load.ts';
import { accountText, type Model } from '../../src/model/model.ts';
import { describeIssue } from '../../src/reading/issue.ts';
import { PROJECT } from '../../src/reading/paths.ts';

const { model: loaded, issues } = loadRecord(PROJECT);

it('the record is accepted without a warning', () => {
  expect(issues.map(describeIssue)).toEqual([]);
});

const model = loaded as Model;
const fragments = (document: string, pattern: RegExp) =>
  model.documents
    .find(({ id }) => id === document)
    ?.passages.filter(({ fragment }) => pattern.test(fragment)) ?? [];

describe('the re-inspection report has', () => {
  it('79 numbered findings, 9 to 87, none missing, none twice', () => {
    const locators = fragments('ofsted-2018', /^para-\d+$/).map(({ locator }) =>
      Number(locatorWords(locator)),
    );
    expect(locators).toEqual(Array.from({ length: 79 }, (_, at) => at + 9));
  });

  it.each([
    ['8 recommendations', /^recommendation-\d+$/, 8],
    ['13 paragraphs of executive summary', /^executive-summary-\d+$/, 13],
    [
      '17 paragraphs of section summaries',
      /^(help-and-protection|children-looked-after|leadership)-summary-\d+$/,
      17,
    ],
    ['10 bullets for children and young people', /^summary-for-children-and-young-people-\d+$/, 10],
    ['5 rows on its cover', /^cover-/, 5],
    ['2 notes', /^note-/, 2],
    ['4 paragraphs about the inspection', /^information-about-this-inspection-\d+$/, 4],
    ['5 lines on its team', /^inspection-team-\d+$/, 5],
  ])('%s', (_, pattern, count) => {
    expect(fragments('ofsted-2018', pattern)).toHaveLength(count);
  });

  it('21 bullets on the local authority, with 21 below them', () => {
    const items = fragments(
      'ofsted-2018',
      /^(previous|local-leadership|children-living|child-protection|children-looked-after-in|casework)/,
    ).filter(({ kind }) => kind === 'item');
    expect(items.filter(({ level }) => level === 0)).toHaveLength(21);
    expect(items.filter(({ level }) => level > 0)).toHaveLength(21);
  });

  it('12 paragraphs tagged (Recommendation)', () => {
    const tagged = fragments('ofsted-2018', /^para-/).filter(({ words }) =>
      words.endsWith('(Recommendation)'),
    );
    expect(tagged.map(({ locator }) => Number(locatorWords(locator)))).toEqual([
      10, 16, 17, 32, 33, 34, 37, 42, 43, 52, 53, 84,
    ]);
  });
});

it.each([
  ['wilshaw-2014', /^para-\d$/, 3],
  ['wilshaw-2014', /^para-\d-[a-c]$/, 6],
  ['wilshaw-2014', /^background-\d$/, 4],
  ['wilshaw-2014', /^background-2-\d$/, 3],
  ['wilshaw-2014', /^note-\d$/, 4],
  ['wilshaw-2014', /^copied-to-\d$/, 8],
  ['casey-2015', /^para-\d$/, 8],
  ['casey-2015', /^(purpose|objective|proposal)-\d$/, 13],
  ['cypn-2014', /^para-\d+$/, 20],
  ['pse-2014', /^para-\d+$/, 11],
])('%s has as many passages %s as were counted', (document, pattern, count) => {
  expect(fragments(document, pattern)).toHaveLength(count);
});

it('every tag that names no recommendation leads to one, and every recommendation is led to', () => {
  const report = model.documents.find(({ id }) => id === 'ofsted-2018');
  const tagged = report?.passages.filter(({ words }) => words.endsWith('(Recommendation)')) ?? [];
  expect(tagged).toHaveLength(12);
  expect(Object.keys(report?.refersTo ?? {})).toEqual(tagged.map(({ fragment }) => fragment));
  expect(new Set(Object.values(report?.refersTo ?? {}).flat())).toEqual(
    new Set(fragments('ofsted-2018', /^recommendation-\d$/).map(({ fragment }) => fragment)),
  );
});

it('of the three documents published in full nothing is left out but what must be', () => {
  const omitted = Object.fromEntries(
    model.documents
      .filter(({ coverage }) => coverage === 'full')
      .map(({ id, account }) => [id, account.omitted]),
  );
  expect(omitted).toEqual({
    'wilshaw-2014': {},
    'casey-2015': { 'personal-data': 3 },
    'ofsted-2018': { boilerplate: 244 },
  });
});

it('every word of every seed is accounted for', () => {
  for (const { account } of model.documents) {
    const { 'list-glyph': glyphs = 0, 'line-end-hyphen': hyphens = 0 } = account.changes;
    const omitted = Object.values(account.omitted).reduce((sum, count) => sum + count, 0);
    expect(account.publishedWords + omitted + glyphs + hyphens).toBe(account.seedWords);
  }
});

it('no trace of the page is left in any passage', () => {
  for (const { words, id } of model.passages.values())
    expect(words, id).not.toMatch(
      /[\ue000-\uf8ff\u2212\u2500]|\w- \w|schools,2|area1|guidance2|functions\d|now3/u,
    );
});

it('every event has one to three themes, each once', () => {
  for (const { themes, id } of model.events) {
    expect(themes.length, id).toBeGreaterThan(0);
    expect(themes.length, id).toBeLessThanOrEqual(3);
    expect(new Set(themes).size, id).toBe(themes.length);
  }
});

it('the five principal events are there, each with an account of 300 to 600 words', () => {
  const principal = model.events.filter((event) => event.principal);
  expect(principal.map(({ id }) => id).sort()).toEqual([
    'casey-inspection',
    'jay-report',
    'newsam-appointment',
    're-inspection',
    'wilshaw-letter',
  ]);
  for (const event of principal) {
    const own = accountText(event)
      .replace(/“[^”]*”/gu, '')
      .split(/\s+/u).length;
    expect(own, event.id).toBeGreaterThanOrEqual(300);
    expect(own, event.id).toBeLessThanOrEqual(600);
  }
});

it('at least 35 events stand around them', () => {
  expect(model.events.filter(({ principal }) => !principal).length).toBeGreaterThanOrEqual(35);
});

it('a date that is not stated says how it is known', () => {
  for (const event of model.events)
    if (event.dateBasis !== 'stated') expect(event.dateNote, event.id).toBeTruthy();
});

it('the inspection followed from the Jay report, and the appointment from the letter', () => {
  const follows = (id: string) =>
    model.events.find((event) => event.id === id)?.follows.map(({ event }) => event);
  expect(follows('inspection-2014')).toContain('jay-report');
  expect(follows('newsam-appointment')).toContain('wilshaw-letter');
});

describe('of the findings', () => {
  const inPassage = (id: string) => model.findingsIn.get(id) ?? [];

  it('there are at least 180, each with one to three themes, each once', () => {
    expect(model.findings.length).toBeGreaterThanOrEqual(180);
    for (const { themes, id } of model.findings) {
      expect(themes.length, id).toBeGreaterThan(0);
      expect(themes.length, id).toBeLessThanOrEqual(3);
      expect(new Set(themes).size, id).toBe(themes.length);
    }
  });

  it('every numbered paragraph of the report has one, and every paragraph of its summaries', () => {
    for (const { id } of fragments('ofsted-2018', /^para-\d+$|summary.*-\d+$/))
      expect(inPassage(id).length, id).toBeGreaterThan(0);
  });

  it.each([
    ['ofsted-2018', 'recommendation', 8],
    ['casey-2015', 'purpose', 3],
    ['casey-2015', 'objective', 6],
    ['casey-2015', 'proposal', 4],
  ])('every passage of %s that is a %s is there as one', (document, kind, count) => {
    const passages = fragments(document, new RegExp(`^${kind}-`));
    expect(passages).toHaveLength(count);
    for (const { id } of passages) expect(inPassage(id).map((finding) => finding.kind)).toContain(kind);
  });

  it('every paragraph tagged (Recommendation) has a weakness among its own', () => {
    for (const { id, words } of fragments('ofsted-2018', /^para-/))
      if (words.endsWith('(Recommendation)'))
        expect(
          inPassage(id).map(({ kind }) => kind),
          id,
        ).toContain('weakness');
  });

  it('every passage of an article that is quoted has one, but for its byline and dateline', () => {
    for (const document of ['pse-2014', 'cypn-2014'])
      for (const { id, words } of fragments(document, /^(headline|para-)/))
        if (words) expect(inPassage(id).length, id).toBeGreaterThan(0);
  });

  it('every bullet on the local authority that has a number is there as a figure or a judgement, but the one about a single young person', () => {
    const bullets = fragments('ofsted-2018', /^(child-protection|children-looked-after-in)-/);
    for (const { id, words, kind } of bullets)
      if (kind === 'item' && !words.endsWith(':') && !words.startsWith('one young person'))
        expect(
          inPassage(id).map((finding) => finding.kind),
          id,
        ).toContain('figure');
  });

  it('each quotation, altered by one letter in its middle, does not stand in its passage', () => {
    for (const { id, quotation, passage } of model.findings) {
      const letter =
        quotation.slice(quotation.length / 2).search(/\p{L}/u) + Math.floor(quotation.length / 2);
      const other = quotation[letter] === 'x' ? 'y' : 'x';
      const altered = quotation.slice(0, letter) + other + quotation.slice(letter + 1);
      expect(findQuotation(altered, passage.words), id).toEqual([]);
    }
  });

  it('a date that is not stated says how it is known', () => {
    for (const { id, dateBasis, dateNote } of model.findings)
      if (dateBasis !== 'stated') expect(dateNote, id).toBeTruthy();
  });

  it('no two in one document have the same headline', () => {
    const headlines = model.findings.map(({ headline, passage }) => `${passage.document} ${headline}`);
    expect(headlines.filter((each, at) => headlines.indexOf(each) !== at)).toEqual([]);
  });
});

it('where the report contradicts itself on later life letters, both passages stand side by side', () => {
  const sides = model.disagreements.find(({ id }) => id === 'later-life-letters')?.sides;
  expect(sides?.map(({ passage }) => passage.id)).toEqual([
    'ofsted-2018#executive-summary-11',
    'ofsted-2018#para-53',
  ]);
});
