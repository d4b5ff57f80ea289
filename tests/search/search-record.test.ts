import { expect, it } from 'vitest';
import { loadRecord } from '../../src/model/load.ts';
import type { Model } from '../../src/model/model.ts';
import { isNamedIn } from '../../src/model/naming.ts';
import { searchRecords } from '../../src/search/search-record.ts';
import { SMALL } from '../fixtures/small.ts';

const model = loadRecord(SMALL).model as Model;
const records = new Map(searchRecords(model).map((record) => [record.result.url, record]));
const facets = (url: string) => records.get(url)?.facets;

it('a passage has the themes of the events that rest on it, an event its own', () => {
  expect(facets('documents/hart-2001/#background-1')?.theme).toEqual(['buildings', 'readers']);
  expect(facets('documents/hart-2001/#signature')?.theme).toEqual([]);
  expect(facets('events/repair/')?.theme).toEqual(['buildings']);
});

it('a passage is found with the headlines of its findings, has their kinds, and knows where their words stand', () => {
  const record = records.get('documents/hart-2001/#para-1');
  expect(record?.indexed).toContain('a day is set for mending the roof');
  expect(record?.facets.kind).toEqual(['passage', 'weakness', 'recommendation']);
  const stated = record?.result.findings?.map(([id, , from, to]) => [
    id,
    record.result.words.slice(from, to),
  ]);
  expect(stated).toContainEqual(['hart-2001-1', 'It must be mended by 30 June 2001.']);
});

it('an item of a list comes with what introduces it, which is found where it stands', () => {
  const item = records.get('documents/hart-2001/#background-2-2');
  expect(item?.result).toMatchObject({ words: 'readers are heard', leadIn: 'The visit found three things:' });
  expect(item?.indexed).not.toContain('three');
  expect(records.get('documents/hart-2001/#background-2')?.result.leadIn).toBeUndefined();
});

it('a passage has those whom its words name or a finding concerns, an event those who took part', () => {
  expect(facets('documents/hart-2001/#title')?.actor).toEqual(['marrow-vale']);
  expect(facets('documents/hart-2001/#para-1')?.actor).toEqual(['marrow-vale']);
  expect(facets('documents/hart-2001/#signature')?.actor).not.toContain('marrow-vale');
  expect(facets('events/visit/')?.actor).toEqual(model.events.find(({ id }) => id === 'visit')?.actors);
});

it('a name is one only as a whole and to the letter, in the document’s words or our summary', () => {
  const actor = { name: 'Jo Hart', names: [{ name: 'Inspector Hart', passage: '' }] };
  expect(isNamedIn(actor, { words: 'a letter by Inspector Hart’s clerk' })).toBe(true);
  expect(isNamedIn(actor, { words: '', summary: 'Jo Hart wrote.' })).toBe(true);
  expect(isNamedIn(actor, { words: 'Jo Hartley and an inspector, Hart' })).toBe(false);
});

it('headings and rows name what others say, but for a heading with a number', () => {
  const names = (fragment: string) => records.get(`documents/hart-2001/#${fragment}`)?.result.names;
  expect(['title', 'findings', 'table-2'].map(names)).toEqual([true, true, true]);
  expect(['para-1', 'para-1-a', 'background-1', 'salutation'].map(names)).toEqual(Array(4).fill(undefined));
});
