/** What introduces an item of a list goes with its words wherever they are given to others. */
import { expect, it } from 'vitest';
import { annotations } from '../../src/exports/annotations.ts';
import { publicRecord } from '../../src/exports/record.ts';
import { recordSchema } from '../../src/exports/record-schema.ts';
import { findingsTable } from '../../src/exports/tables.ts';
import { loadRecord } from '../../src/model/load.ts';
import type { Model } from '../../src/model/model.ts';
import { withSmall } from '../fixtures/small.ts';
import { readCsv } from './read-csv.ts';

const LEAD_IN = 'The visit found three things:';
const ITEM = `
- id: hart-2001-background-2-2
  quotation: readers are heard
  headline: Readers are heard
  kind: strength
`;
const draft = { draft: true };
const model = withSmall(
  [['content/findings/hart-2001.yaml', /$/, ITEM]],
  (root) => loadRecord(root, draft).model as Model,
);
const record = publicRecord(model);
const introduced = (things: { fragment: string; leadIn?: string | undefined }[]) =>
  things.flatMap(({ fragment, leadIn }) => (leadIn ? [[fragment, leadIn]] : []));

it('findings and passages of the public record have it, and keep their exact words', () => {
  expect(introduced(record.findings)).toEqual([['background-2-2', LEAD_IN]]);
  expect(introduced(record.passages)).toHaveLength(4);
  const finding = record.findings.find(({ id }) => id === 'hart-2001-background-2-2');
  expect(finding?.quotation).toBe('readers are heard');
  expect(recordSchema.safeParse(record).success).toBe(true);
});

it('the table has it in a column behind those that it had', () => {
  const [columns = [], ...rows] = readCsv(findingsTable(record));
  expect(columns.slice(-2)).toEqual(['url', 'leadIn']);
  expect(rows.map((row) => row.at(-1)).filter(Boolean)).toEqual([LEAD_IN]);
});

it('an annotation says under what its words stand', () => {
  const bodies = annotations(model).first.items.map(({ body }) => body.map(({ value }) => value));
  expect(bodies).toContainEqual(['Readers are heard', `Stands in a list under “${LEAD_IN}”`]);
});
