/** What reference managers are given, read back by parsers that are not ours. */
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cited } from '../../src/cite/cited.ts';
import { bibtex } from '../../src/cite/formats/bibtex.ts';
import { cslItem, cslJson } from '../../src/cite/formats/csl.ts';
import { ris } from '../../src/cite/formats/ris.ts';
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
import { PLACES } from './golden.ts';

type Item = Record<string, unknown> & { issued: { 'date-parts': number[][] } };
const require = createRequire(import.meta.url);
const { plugins } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');
const parsed = (text: string): Item[] => plugins.input.chain(text, { generateGraph: false });

const CITED: Cited = {
  ...passage(UNDATED_LETTER, 'para-2-c', { numbers: ['2', '(c)'] }),
  quotation: 'Books are 50% dry & well_kept.',
};

describe.each(Object.entries({ bibtex, ris }))('%s', (_, format) => {
  it.each([REPORT, LETTER, UNDATED_LETTER, SIGNED_ARTICLE, UNSIGNED_ARTICLE, PAGE])(
    'gives the title of $id in its own case, its address and the day it was read',
    (document) => {
      const cited = { ...read(document), accessed: { year: 2026, month: 3, day: 5 } };
      const [item, ...more] = parsed(format(cited));
      expect(more).toEqual([]);
      expect(item).toMatchObject({
        id: document.id,
        title: document.title,
        URL: cited.url,
        language: 'en-GB',
      });
      expect(item?.issued?.['date-parts'][0]?.[0]).toBe(document.issued?.year);
    },
  );

  it('gives the author without an honorific, the place and the words', () => {
    const [item] = parsed(format(CITED));
    expect(item?.['author']).toEqual([{ family: 'Hart', given: 'Miles' }]);
    const told = JSON.stringify(item);
    for (const words of [
      '"2(c)"',
      'Books are 50% dry & well_kept.',
      'Date supplied. The letter bears no date.',
    ])
      expect(told).toContain(words);
  });

  it('has the document’s id for its key, or one of its own', () => {
    expect(parsed(format(CITED))[0]?.['id']).toBe('hart-2014');
    expect(parsed(format({ ...CITED, key: 'hart-2014-2-c' }))[0]?.['id']).toBe('hart-2014-2-c');
  });

  it('gives any title letter for letter, its white space single spaces', () => {
    const line = fc
      .string({ unit: fc.constantFrom(...'aB {}%&$#_~^\\|"é’') })
      .map((text) => `T${text.trim()}t`);
    fc.assert(
      fc.property(line, (title) => {
        const [item] = parsed(format(read({ ...REPORT, title })));
        expect(item?.['title']).toBe(title.replace(/ +/g, ' '));
      }),
    );
  });
});

it('BibTeX holds titles and bodies in braces of their own', () => {
  const text = bibtex(read(REPORT));
  expect(text).toContain('title = {{Borough of Marrow: Re-inspection of the libraries (eBooks included)}}');
  expect(text).toContain('author = {{Inspectorate}}');
  expect(text).toContain('month = jan,');
});

it('a RIS reference begins with its type, ends with ER, and has one field on a line', () => {
  for (const cited of Object.values(PLACES)) {
    const lines = ris({ ...cited, quotation: 'dry\nbooks' }).split('\r\n');
    expect(lines[0]).toMatch(/^TY {2}- [A-Z]+$/);
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  }
});

it('a CSL item has the record’s fields, with the place in its note', () => {
  expect(cslItem(CITED)).toEqual({
    id: 'hart-2014',
    type: 'personal_communication',
    title: 'Advice note on the Borough of Marrow',
    'title-short': 'Hart’s letter',
    author: [{ family: 'Hart', given: 'Miles' }],
    recipient: [{ family: 'Morel', given: 'Nina' }],
    publisher: 'Inspectorate',
    genre: 'Letter',
    language: 'en-GB',
    issued: { 'date-parts': [[2014, 9, 30]] },
    accessed: { 'date-parts': [[2026, 3, 5]] },
    URL: 'https://marrow.example/hart-2014/#para-2-c',
    note: '2(c)',
    annote:
      '“Books are 50% dry & well_kept.” Date supplied. The letter bears no date. Public Reader gives the day.',
  });
  expect(parsed(cslJson([read(REPORT), read(PAGE)])).map(({ id }) => id)).toEqual([
    'report-2018',
    'roof-mended',
  ]);
});
