/** How many there are of what a passage is one of. */
import { expect, it } from 'vitest';
import { numberOfKind } from '../../src/documents/number-of-kind.ts';
import { loadRecord } from '../../src/model/load.ts';
import { must } from '../../src/reading/must.ts';
import { SMALL } from '../fixtures/small.ts';

const { documents } = must(loadRecord(SMALL).model, 'the little record');
const letter = must(
  documents.find(({ id }) => id === 'hart-2001'),
  'the letter',
).passages;

it.each([
  ['background-2', 2],
  ['background-2-1', 2],
  ['background-2-1-2', 2],
  ['background-2-2', 2],
  ['note-1', 1],
  ['background-1', undefined],
])('%s is one of, or introduces, %s', (fragment, number) => {
  const passage = must(
    letter.find((each) => each.fragment === fragment),
    fragment,
  );
  expect(numberOfKind(passage, letter)).toBe(number);
});
