/** The generator of records: what it writes is accepted, and always the same. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { datePrecision } from '../../src/date/date.ts';
import { filesOf } from '../../src/inspection/built-file.ts';
import { loadRecord } from '../../src/model/load.ts';
import { run } from './generate.ts';

const parent = mkdtempSync(join(tmpdir(), 'generated-'));
const folder = join(parent, 'first');

const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
vi.spyOn(console, 'log').mockImplementation(() => {});

beforeAll(async () => {
  expect(await run([folder, '12', '314'])).toBe(0);
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const written = (root: string) => filesOf(root).map((file) => [file, readFileSync(join(root, file), 'utf8')]);

describe('a generated record of twelve events', () => {
  it('is accepted without an issue, as large as was asked for', () => {
    const { model, issues } = loadRecord(folder);
    expect(issues).toEqual([]);
    expect([model?.events.length, model?.passages.size]).toEqual([12, 314]);
  });

  it('has dates of every kind, five principal events, four lanes and something that followed', () => {
    const events = loadRecord(folder).model?.events ?? [];
    expect(new Set(events.map(({ date }) => datePrecision(date)))).toEqual(
      new Set(['day', 'month', 'year', 'span', 'by', 'since']),
    );
    expect(events.filter(({ principal }) => principal)).toHaveLength(5);
    expect(new Set(events.map(({ lane }) => lane)).size).toBe(4);
    expect(events.flatMap(({ follows }) => follows)).not.toEqual([]);
  });

  it('has the same bytes in the next run', async () => {
    await run([join(parent, 'second'), '12', '314']);
    expect(written(join(parent, 'second'))).toEqual(written(folder));
  });

  it('is not written where something lies already', async () => {
    expect(await run([folder])).toBe(1);
    expect(printed).toHaveBeenLastCalledWith(`${folder} holds something — name a new folder`);
  });
});

it.each([[[]], [['x', 'many']], [['x', '0']], [['x', '12', '5']]])(
  'the arguments %j are refused',
  async ([place = '', ...sizes]) => {
    expect(await run([place && join(parent, place), ...sizes])).toBe(1);
    expect(printed).toHaveBeenLastCalledWith(expect.stringMatching(/^npm run generate -- <folder>/));
  },
);
