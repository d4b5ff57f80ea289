import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPasted } from '../../src/search/check-pasted.ts';
import { makeCheck } from '../../src/search/check-quotation.ts';
import { quotationsIn, wholeOf } from '../../src/search/quotations-in.ts';

const PASSAGES = [
  {
    id: 'hart#1',
    words:
      'The roof of the town library leaks. The Council’s plan is not robust enough to keep 1,400 books dry.',
  },
  {
    id: 'hart#2',
    words: 'Readers ask for longer hours, and the staff of the library have heard them with some patience.',
  },
  {
    id: 'hart#3',
    words: 'In a number of instances, books were so wet that they were sent back to the binders.',
  },
];
const check = makeCheck(PASSAGES);
const checkQuoting = makeCheck([
  ...PASSAGES,
  { id: 'hart#4', words: 'Mr Hart said that “the roof leaks” when it rains.' },
  { id: 'hart#5', words: 'Dry books' },
]);

describe('a quotation is', () => {
  it.each([
    ['verbatim', 'The roof of the town library leaks', 'verbatim'],
    ['verbatim, with words left out and marked', 'The roof … leaks', 'verbatim'],
    ['verbatim, with a word put in that is marked', 'The roof of the [old] town library', 'verbatim'],
    ['different in typography: case and apostrophe', "the council's plan", 'typography'],
    ['different in typography: the comma of thousands', 'keep 1400 books dry', 'typography'],
    ['different in typography: a stop of its own', 'Readers ask for longer hours.', 'typography'],
    ['different in typography: marks of quotation within', 'the “town library” leaks', 'typography'],
    ['altered: a dropped not', 'plan is robust enough to keep 1,400 books dry', 'altered'],
    ['altered: one inflection', 'Readers asked for longer hours, and the staff', 'altered'],
    [
      'altered: words left out and not marked',
      'Readers ask for hours, and the staff of the library',
      'altered',
    ],
    ['altered: its first word', 'Readings ask for longer hours', 'altered'],
    ['altered: its last word', 'Readers ask for longer weeks', 'altered'],
    ['altered: its last word in another form, of two', 'longer hour', 'altered'],
    ['absent: one word of two is another altogether', 'longer evenings', 'absent'],
    ['altered: another order', 'the staff of the library have them heard with patience some', 'altered'],
    [
      'stitched from two passages',
      'the town library leaks and the staff of the library have heard them',
      'stitched',
    ],
    [
      'stitched: two passages with the heading between them',
      'have heard them with some patience. Dry books In a number of instances, books were so wet',
      'stitched',
    ],
    ['absent', 'an entirely different statement about weather and ships', 'absent'],
    ['absent: no words at all', '…', 'absent'],
  ])('%s', (_, quotation, kind) => {
    expect(checkQuoting(quotation).kind).toBe(kind);
  });
});

it('an altered quotation shows yours and the document’s, word by word', () => {
  expect(check('plan is robust enough to keep')).toEqual({
    kind: 'altered',
    id: 'hart#1',
    parts: [
      { kind: 'same', words: ['plan', 'is'] },
      { kind: 'right', words: ['not'] },
      { kind: 'same', words: ['robust', 'enough', 'to', 'keep'] },
    ],
  });
});

it('an altered quotation that is as near to several passages names them all', () => {
  const twice = makeCheck([...PASSAGES, { id: 'hart#4', words: 'They want longer hours in summer.' }]);
  expect(twice('longer hour')).toMatchObject({ kind: 'altered', id: 'hart#2', also: ['hart#4'] });
});

it('a stitched quotation shows its pieces', () => {
  expect(check('the town library leaks. Readers ask for longer hours')).toEqual({
    kind: 'stitched',
    pieces: [
      { id: 'hart#1', words: 'the town library leaks.' },
      { id: 'hart#2', words: 'Readers ask for longer hours' },
    ],
  });
});

it('any stretch of a passage is verbatim; with any word within it changed, dropped or put in it never is', () => {
  const stretch = fc.tuple(fc.constantFrom(...PASSAGES), fc.nat(), fc.nat()).map(([{ words }, a, b]) => {
    const all = words.split(' ');
    const from = a % (all.length - 5);
    return all.slice(from, from + 5 + (b % (all.length - from - 4)));
  });
  fc.assert(
    fc.property(stretch, fc.nat(), fc.constantFrom('changed', 'dropped', 'put in'), (words, at, how) => {
      expect(check(words.join(' ')).kind).toBe('verbatim');
      const place = 1 + (at % (words.length - 2));
      const altered = words.toSpliced(
        place,
        how === 'put in' ? 0 : 1,
        ...(how === 'dropped' ? [] : ['never']),
      );
      expect(['altered', 'stitched']).toContain(check(altered.join(' ')).kind);
    }),
  );
});

describe('the quotations in a text are', () => {
  it.each([
    ['those in double marks', 'It says “a b c” and "d e".', ['a b c', 'd e']],
    [
      'those in single marks, apostrophes apart',
      'The council’s ‘plan for children’s homes’ is new',
      ['plan for children’s homes'],
    ],
    ['single words, where there are no longer ones', 'It was “inadequate”.', ['inadequate']],
    ['no single words beside longer ones', '“inadequate” and “some words”', ['some words']],
    ['none, where nothing is quoted', ' some words  here ', []],
    ['none, where there are no words', '“”', []],
  ])('%s', (_, pasted, quotations) => {
    expect(quotationsIn(pasted)).toEqual(quotations);
  });
});

it.each([
  [' some words  here ', 'some words here'],
  ['“only', 'only'],
  ['“ … ”', ''],
])('the whole of %s is %s', (pasted, whole) => {
  expect(wholeOf(pasted)).toBe(whole);
});

describe('of a text that is pasted is checked', () => {
  it.each([
    [
      'the whole, where it quotes nothing',
      'The roof of the town library leaks',
      [['The roof of the town library leaks', 'verbatim']],
    ],
    [
      'the whole, where it is the documents’ own and quotes in turn',
      'Mr Hart said that “the roof leaks” when it rains.',
      [['Mr Hart said that “the roof leaks” when it rains.', 'verbatim']],
    ],
    [
      'what it quotes, where the rest is someone’s own',
      'Nobody has known for years that “the roof leaks” and “more”.',
      [['the roof leaks', 'verbatim']],
    ],
    [
      'the whole, where only a word is quoted and it comes near',
      'The “Council’s” plan is robust enough to keep',
      [['The “Council’s” plan is robust enough to keep', 'altered']],
    ],
    [
      'the word that is quoted, where the rest is someone’s own',
      'We call it “patience”.',
      [['patience', 'verbatim']],
    ],
    ['nothing, where there are no words', '“…”', []],
  ])('%s', (_, pasted, verdicts) => {
    const told = checkPasted(pasted, checkQuoting);
    expect(told.map(([quotation, { kind }]) => [quotation, kind])).toEqual(verdicts);
  });
});

it('anything at all can be checked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (pasted) => {
      checkPasted(pasted, check);
    }),
  );
});
