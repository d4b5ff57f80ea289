import { expect, it } from 'vitest';
import { leadIn } from '../../src/documents/lead-in.ts';
import { loadRecord } from '../../src/model/load.ts';
import type { Model } from '../../src/model/model.ts';
import { SMALL } from '../fixtures/small.ts';

const { documents, passages } = loadRecord(SMALL).model as Model;
const letter = documents.find(({ id }) => id === 'hart-2001');

it.each([
  ['an item below another', 'background-2-1-2', ['background-2', 'background-2-1']],
  ['an item', 'background-2-2', ['background-2']],
  ['a paragraph', 'para-1-a', []],
  ['a row', 'table-1', []],
])('%s is introduced by what it stands under', (_, fragment, expected) => {
  const passage = passages.get(`hart-2001#${fragment}`);
  const found = passage && leadIn(passage, letter?.passages ?? []);
  expect(found?.map((each) => each.fragment)).toEqual(expected);
});
