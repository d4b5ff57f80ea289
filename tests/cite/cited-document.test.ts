import { expect, it } from 'vitest';
import { citedDocument } from '../../src/cite/cited-document.ts';
import { parseDate } from '../../src/date/date.ts';
import { loadRecord } from '../../src/model/load.ts';
import { SMALL } from '../fixtures/small.ts';

const { model } = loadRecord(SMALL);
const letter = model?.documents.find(({ id }) => id === 'hart-2001');
const article = model?.documents.find(({ id }) => id === 'gazette-2001');
if (!letter || !article) throw new Error('the little record has changed');
const cited = (document: Parameters<typeof citedDocument>[0]) =>
  citedDocument(document, 'https://a.example/', 'The record');

it('a document is cited by the date it bears', () => {
  expect(cited(article)).toMatchObject({ issued: { year: 2001, month: 4, day: 12 }, supplied: undefined });
});

it('a date that is inferred, or that another document gives, is supplied, with the reason', () => {
  const written = {
    date: parseDate('2001-03'),
    basis: 'stated' as const,
    passage: 'gazette-2001#para-1',
    bounds: [],
  };
  expect(cited(letter).supplied).toBe('The letter bears no date; it tells of a visit in March 2001.');
  expect(cited({ ...letter, dates: { written } }).supplied).toBe('The document does not bear its date.');
  for (const passage of ['background-1', 'hart-2001#background-1'])
    expect(cited({ ...letter, dates: { written: { ...written, passage } } }).supplied).toBeUndefined();
});

it.each([
  ['2001~', 'about 2001'],
  ['2001?', '2001 (uncertain)'],
  ['2000/2001', '2000 to 2001'],
])('a date that is not known exactly, %s, is supplied as %s', (edtf, words) => {
  expect(cited({ ...article, issued: parseDate(edtf) }).supplied).toBe(`The date is known as ${words}.`);
});
