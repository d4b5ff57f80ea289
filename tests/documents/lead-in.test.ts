import { expect, it } from 'vitest';
import { headingOver, leadIn } from '../../src/documents/lead-in.ts';
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

it('an item knows the words that introduce it, and nothing else has any', () => {
  const introduced = [...passages.values()].flatMap(({ fragment, leadIn: words }) =>
    words ? [[fragment, words]] : [],
  );
  expect(introduced).toEqual([
    ['background-2-1', 'The visit found three things:'],
    ['background-2-1-1', 'The visit found three things: books are kept dry'],
    ['background-2-1-2', 'The visit found three things: books are kept dry'],
    ['background-2-2', 'The visit found three things:'],
  ]);
});

it.each([
  ['a paragraph of a section', 'background-1', 'background'],
  ['an item', 'background-2-1-1', 'background'],
  ['a paragraph below a numbered heading', 'para-1-a', 'para-1'],
  ['a heading', 'background', undefined],
  ['what stands before all sections', 'salutation', undefined],
])('%s stands under the heading of its section, if it has one', (_, fragment, expected) => {
  const passage = passages.get(`hart-2001#${fragment}`);
  expect(passage && headingOver(passage, letter?.passages ?? [])?.fragment).toBe(expected);
});
