import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { publicRecord } from '../../src/exports/record.ts';
import { recordJsonSchema } from '../../src/exports/record-schema.ts';
import { loadRecord } from '../../src/model/load.ts';
import type { Model } from '../../src/model/model.ts';
import { PROJECT } from '../../src/reading/paths.ts';
import { SMALL } from '../fixtures/small.ts';

const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(recordJsonSchema());

it.each([
  ['the record', PROJECT],
  ['the little record', SMALL],
])('%s is valid against its own schema', (_, root) => {
  const record: unknown = JSON.parse(JSON.stringify(publicRecord(loadRecord(root).model as Model)));
  expect(valid(record), JSON.stringify(valid.errors)).toBe(true);
});

it('the schema refuses what is not in it', () => {
  const record = publicRecord(loadRecord(SMALL).model as Model);
  expect(valid({ ...record, more: 1 })).toBe(false);
  expect(valid({ ...record, passages: [{}] })).toBe(false);
});

it('themes are given in order of their names, and each event names its own', () => {
  const { themes, events } = publicRecord(loadRecord(SMALL).model as Model);
  expect(themes.map(({ id, name }) => [id, name])).toEqual([
    ['buildings', 'buildings and roofs'],
    ['readers', 'Readers'],
  ]);
  expect(Object.fromEntries(events.map((event) => [event.id, event.themes]))).toEqual({
    warning: [],
    visit: ['buildings', 'readers'],
    repair: ['buildings'],
  });
});

it('an event that two passages date differently is given both dates, each with its passage', () => {
  const { events } = publicRecord(loadRecord(SMALL).model as Model);
  expect(events.find(({ id }) => id === 'warning')).toMatchObject({
    date: '1999/2000',
    datePassage: 'hart-2001#para-1-a',
    otherDates: [
      {
        date: '1999',
        basis: 'resolved',
        passage: 'gazette-2001#para-1',
        note: 'The article of April 2001 says two years ago.',
      },
    ],
  });
});

it('a disagreement is given with its sides, words only where they are published', () => {
  const { disagreements } = publicRecord(loadRecord(SMALL).model as Model);
  expect(disagreements).toEqual([
    {
      id: 'first-told',
      title: 'When the council was told of the leak',
      note: 'The letter gives two years, the article one.',
      sides: [
        {
          passage: 'hart-2001#para-1-a',
          finding: 'hart-2001-1-a',
          quotation: 'The council was told of the leak in 1999–2000.',
        },
        { passage: 'gazette-2001#para-1' },
      ],
      url: 'disagreements/first-told/',
    },
  ]);
});

it('a passage is given by the document’s words, an excerpt with its gaps, a summary in ours', () => {
  const { passages } = publicRecord(loadRecord(SMALL).model as Model);
  const text = (id: string) => passages.find((passage) => passage.id === id);
  expect(text('hart-2001#para-1')).toMatchObject({
    locator: '1',
    locatorBasis: 'printed',
    status: 'full',
    text: 'The roof of the town library leaks. It must be mended by 30 June 2001.',
    url: 'documents/hart-2001/#para-1',
  });
  expect(text('gazette-2001#para-1')).toMatchObject({ status: 'excerpt', text: '[…] “leaking badly”, […]' });
  expect(text('gazette-2001#para-2')).toMatchObject({
    status: 'summary',
    text: 'June is the last month for mending it.',
  });
});

it('a finding is given with its passage, its date and the digest of its words', () => {
  const { findings } = publicRecord(loadRecord(SMALL).model as Model);
  expect(findings.find(({ id }) => id === 'hart-2001-1-a')).toEqual({
    id: 'hart-2001-1-a',
    document: 'hart-2001',
    fragment: 'para-1-a',
    quotation: 'The council was told of the leak in 1999–2000.',
    headline: 'The council had been told of the leak',
    kind: 'statement',
    themes: ['buildings'],
    actors: ['marrow-vale'],
    notHeld: [],
    date: '1999/2000',
    dateBasis: 'stated',
    datePassage: 'hart-2001#para-1-a',
    sha256: '586e585b05015ad8c2e143c309ce51db1586c4820d674f4cf2bd5e17b736c487',
    url: 'findings/hart-2001-1-a/',
  });
});
