import { expect, it } from 'vitest';
import { highwireTags } from '../../src/cite/highwire.ts';
import { documentLd, pageLd, quotationLd } from '../../src/cite/json-ld.ts';
import {
  LETTER,
  PAGE,
  passage,
  REPORT,
  read,
  SIGNED_ARTICLE,
  UNDATED_LETTER,
  UNSIGNED_ARTICLE,
} from './documents.ts';

const TERMS = 'https://a.example/terms/';

it('a report has the tags of a report', () => {
  expect(highwireTags(read(REPORT))).toEqual([
    ['citation_title', 'Borough of Marrow: Re-inspection of the libraries (eBooks included)'],
    ['citation_author', 'Inspectorate'],
    ['citation_publication_date', '2018/01/29'],
    ['citation_technical_report_institution', 'Inspectorate'],
    ['citation_language', 'en-GB'],
    ['citation_public_url', 'https://marrow.example/report-2018/'],
  ]);
});

it('an article has its periodical, and an author only where it names one', () => {
  expect(highwireTags(read(SIGNED_ARTICLE))).toContainEqual(['citation_author', 'Hay, Derek']);
  const unsigned = highwireTags(read(UNSIGNED_ARTICLE));
  expect(unsigned).toContainEqual(['citation_journal_title', 'Public Reader']);
  expect(unsigned.map(([name]) => name)).not.toContain('citation_author');
});

it('a place in a document has the document’s tags, its own address, and itself where others have a page', () => {
  const whole = highwireTags(read(REPORT)).filter(([name]) => name !== 'citation_public_url');
  const place = highwireTags(passage(REPORT, 'para-54', { numbers: ['54'] }));
  expect(place).toEqual(expect.arrayContaining(whole));
  expect(place).toContainEqual(['citation_firstpage', 'para 54']);
  expect(place).toContainEqual(['citation_public_url', 'https://marrow.example/report-2018/#para-54']);
  expect(place).toHaveLength(whole.length + 2);
});

it.each([
  [
    REPORT,
    'Report',
    { datePublished: '2018-01-29', author: [{ '@type': 'Organization', name: 'Inspectorate' }] },
  ],
  [LETTER, 'Message', { dateSent: '2015-01-27', name: 'RE: Inspection of the Borough of Marrow' }],
  [
    UNDATED_LETTER,
    'Message',
    { author: [{ '@type': 'Person', name: 'Miles Hart', familyName: 'Hart', givenName: 'Miles' }] },
  ],
  [SIGNED_ARTICLE, 'NewsArticle', { isPartOf: { '@type': 'Periodical', name: 'Books & Readers Now' } }],
])('schema.org knows $id as a $1', (document, type, fields) => {
  const cited = read(document);
  expect(JSON.parse(documentLd(cited, { license: TERMS }))).toMatchObject({
    '@context': 'https://schema.org',
    '@type': type,
    '@id': cited.url,
    inLanguage: 'en-GB',
    license: TERMS,
    ...fields,
  });
});

it('schema.org knows a finding as a quotation of its document, at its place', () => {
  const cited = { ...passage(REPORT, 'para-54', { numbers: ['54'] }), quotation: 'The roof is sound.' };
  const told = { name: 'The roof was sound', date: '2017-11', license: TERMS };
  expect(JSON.parse(quotationLd(cited, told))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': cited.url,
    url: cited.url,
    name: 'The roof was sound',
    text: 'The roof is sound.',
    creator: [{ '@type': 'Organization', name: 'Inspectorate' }],
    position: 'paragraph 54',
    temporalCoverage: '2017-11',
    inLanguage: 'en-GB',
    isBasedOn: expect.objectContaining({ '@type': 'Report', '@id': REPORT.url, name: REPORT.title }),
    license: TERMS,
  });
});

it('the words of an article are not given to its author, who may quote them', () => {
  const written = JSON.parse(
    quotationLd(passage(SIGNED_ARTICLE, 'para-7', { kind: 'paragraph', numbers: ['7'] }), { name: 'Roof' }),
  );
  expect(written).not.toHaveProperty('creator');
  expect(written.isBasedOn.author[0].name).toBe('Derek Hay');
});

it('schema.org knows a page of the site by what it is about, when that was, and the documents it rests on', () => {
  const told = {
    date: '../2015-06-30',
    about: [{ type: 'Person' as const, name: 'Miles Hart', url: 'https://marrow.example/hart/' }],
    sources: [read(LETTER)],
  };
  expect(JSON.parse(pageLd(read(PAGE), told))).toMatchObject({
    '@type': 'WebPage',
    name: 'The roof is mended',
    isPartOf: { '@type': 'WebSite', name: 'The libraries of Marrow' },
    temporalCoverage: '../2015-06-30',
    about: [{ '@type': 'Person', name: 'Miles Hart', url: 'https://marrow.example/hart/' }],
    citation: [{ '@type': 'Message', '@id': LETTER.url }],
  });
});

it('nothing in a title ends the script element in which it stands', () => {
  const title = '</script><img src=x onerror=alert(1)>';
  const nasty = read({ ...REPORT, title });
  for (const written of [documentLd(nasty), quotationLd({ ...nasty, quotation: title }, { name: title })]) {
    expect(written).not.toContain('<');
    expect(JSON.parse(written).name).toBe(title);
  }
});
