import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { permalinks, permalinksJsonSchema } from '../../src/exports/permalinks.ts';
import { publicRecord } from '../../src/exports/record.ts';
import { loadRecord } from '../../src/model/load.ts';
import type { Model } from '../../src/model/model.ts';
import { PROJECT } from '../../src/reading/paths.ts';
import { SMALL } from '../fixtures/small.ts';

const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(permalinksJsonSchema());

it.each([
  ['the record', PROJECT],
  ['the little record', SMALL],
])('the register of %s is valid against its schema, and the schema refuses what is not in it', (_, root) => {
  const published: unknown = JSON.parse(JSON.stringify(permalinks(loadRecord(root).model as Model)));
  expect(valid(published), JSON.stringify(valid.errors)).toBe(true);
  expect(valid({ ...(published as object), more: 1 })).toBe(false);
});

it('a finding has the same digest there as in the record', () => {
  const model = loadRecord(SMALL).model as Model;
  const digests = new Map(permalinks(model).permalinks.map(({ address, sha256 }) => [address, sha256]));
  for (const { url, sha256 } of publicRecord(model).findings) expect(digests.get(url), url).toBe(sha256);
});
