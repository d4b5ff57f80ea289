import { expect, it } from 'vitest';
import { highwireTags } from '../../src/cite/highwire.ts';
import { jsonLd } from '../../src/cite/json-ld.ts';
import { LETTER, REPORT, read, SIGNED_ARTICLE, UNDATED_LETTER, UNSIGNED_ARTICLE } from './documents.ts';

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
  expect(JSON.parse(jsonLd(cited, 'https://a.example/terms/'))).toMatchObject({
    '@context': 'https://schema.org',
    '@type': type,
    '@id': cited.url,
    inLanguage: 'en-GB',
    license: 'https://a.example/terms/',
    ...fields,
  });
});

it('nothing in a title ends the script element in which it stands', () => {
  const title = '</script><img src=x onerror=alert(1)>';
  const written = jsonLd(read({ ...REPORT, title }));
  expect(written).not.toContain('<');
  expect(JSON.parse(written).name).toBe(title);
});
