/** What is published is named field by field: nothing reaches a file because it was left over. */
import { expect, it } from 'vitest';
import { citationFiles } from '../../src/cite/files.ts';
import { exportFiles } from '../../src/exports/files.ts';
import { loadRecord } from '../../src/model/load.ts';
import { must } from '../../src/reading/must.ts';
import { PLANTED, planted } from '../fixtures/planted.ts';
import { SMALL } from '../fixtures/small.ts';

const model = planted(must(loadRecord(SMALL).model, 'the little record'));

it('a field that is planted is in the things of the model, however deep', () => {
  const [document] = model.documents;
  expect(document).toMatchObject({
    planted: PLANTED,
    rights: { planted: PLANTED },
    passages: expect.arrayContaining([expect.objectContaining({ planted: PLANTED })]),
  });
  expect(model.site.lanes[0]).toMatchObject({ planted: PLANTED });
  const passage = model.events[0]?.citations[0]?.passage;
  expect(passage).toBe(model.passages.get(passage?.id ?? ''));
});

it('no file of data has it', async () => {
  const files = new Map([...(await exportFiles(model)), ...citationFiles(model)]);
  expect(files.size).toBeGreaterThan(10);
  for (const [address, text] of files) expect(text, address).not.toContain(PLANTED);
});
