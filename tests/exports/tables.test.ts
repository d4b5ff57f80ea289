import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csv } from '../../src/exports/csv.ts';
import { publicRecord } from '../../src/exports/record.ts';
import { eventsTable, findingsTable } from '../../src/exports/tables.ts';
import { loadRecord } from '../../src/model/load.ts';
import type { Model } from '../../src/model/model.ts';
import { SMALL } from '../fixtures/small.ts';
import { readCsv } from './read-csv.ts';

it('what is written is read again, but for an apostrophe before what looks like a formula', () => {
  const value = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '=', '-', 'a') }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value)), (rows) => {
      const [, ...written] = readCsv(csv(['one', 'two'], rows));
      expect(written).toEqual(
        rows.map((row) => row.map((each) => (/^[=+\-@\t\r]/.test(each) ? `'${each}` : each))),
      );
    }),
  );
});

it.each(['=1+1', '+1', '-1', '@a'])('%s is no formula', (value) => {
  expect(csv(['a'], [[value]])).toBe(`a\r\n'${value}\r\n`);
});

it('a number, a word and a dash within it stay as they are', () => {
  expect(csv(['a', 'b'], [['1,400', 're-built']])).toBe('a,b\r\n"1,400",re-built\r\n');
});

it('events and findings have a row each, several values with a space between', () => {
  const record = publicRecord(loadRecord(SMALL).model as Model);
  const [columns = [], ...rows] = readCsv(findingsTable(record));
  const cell = (id: string, column: string) =>
    rows.find(([first]) => first === id)?.[columns.indexOf(column)];
  expect(rows).toHaveLength(record.findings.length);
  expect(cell('hart-2001-1', 'quotation')).toBe('It must be mended by 30 June 2001.');
  expect(cell('hart-2001-1', 'date')).toBe('');
  expect(cell('hart-2001-table-2', 'datePassage')).toBe('hart-2001#background-1');
  const [, ...events] = readCsv(eventsTable(record));
  expect(events.map(([id]) => id)).toEqual(['warning', 'visit', 'repair']);
  expect(events[1]).toContain('buildings readers');
});
