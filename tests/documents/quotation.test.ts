import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestPassage, passagesWith } from '../../src/documents/nearest-passage.ts';
import { findQuotation } from '../../src/documents/quotation.ts';

const TEXT =
  'Inspectors have identified serious weaknesses in basic child protection practice. Practice is poor, and practice is poor.';
const quoted = (quotation: string, context = {}) =>
  findQuotation(quotation, TEXT, context).map((ranges) => ranges.map(([from, to]) => TEXT.slice(from, to)));

describe('a quotation is found', () => {
  it.each([
    ['to the letter', 'identified serious weaknesses in basic', [['identified serious weaknesses in basic']]],
    [
      'with words left out',
      'Inspectors […] identified […] child protection',
      [['Inspectors', 'identified', 'child protection']],
    ],
    ['with a word put in', 'Inspectors have [now] identified', [['Inspectors have', 'identified']]],
    ['whatever the width of white space', 'serious\n  weaknesses', [['serious weaknesses']]],
  ])('%s', (_, quotation, expected) => {
    expect(quoted(quotation)).toEqual(expected);
  });

  it('in every place, and in one by its context', () => {
    expect(quoted('is poor')).toHaveLength(2);
    expect(quoted('is poor', { prefix: 'and practice' })).toHaveLength(1);
    expect(quoted('is poor', { suffix: ', and' })).toHaveLength(1);
    expect(quoted('is poor', { suffix: 'nothing' })).toHaveLength(0);
  });
});

describe('a quotation is not found', () => {
  it.each([
    ['with a wrong inflection', 'serious weakness'],
    ['in a part of a word', 'dent'],
    ['with another case', 'inspectors have'],
    ['out of order', 'weaknesses serious'],
    ['with runs out of order', 'child protection […] Inspectors'],
    ['without a "not"', 'Inspectors have not identified'],
    ['with a word put in where words are missing', 'Inspectors [now] identified'],
    ['empty', ''],
    ['of an ellipsis alone', '[…]'],
  ])('%s', (_, quotation) => {
    expect(quoted(quotation)).toEqual([]);
  });
});

it('any stretch of whole words is found; with one letter changed it is not', () => {
  const all = TEXT.split(' ');
  fc.assert(
    fc.property(fc.nat(all.length - 1), fc.integer({ min: 1, max: 8 }), fc.nat(), (from, length, letter) => {
      const stretch = all.slice(from, from + length).join(' ');
      expect(findQuotation(stretch, TEXT).length).toBeGreaterThan(0);
      const at = letter % stretch.length;
      fc.pre(stretch[at] !== ' ');
      expect(findQuotation(`${stretch.slice(0, at)}ø${stretch.slice(at + 1)}`, TEXT)).toEqual([]);
    }),
  );
});

describe('for a quotation that is not where it should be', () => {
  const passages = [
    { id: 'a#para-1', words: TEXT },
    { id: 'a#para-2', words: 'Nothing of the kind.' },
  ];

  it('the passage that has it is named', () => {
    expect(passagesWith('basic child protection', passages, 'a#para-2')).toEqual(['a#para-1']);
  });

  it('the nearest words are shown, with the difference marked', () => {
    expect(nearestPassage('identified serious weakness in basic', passages)).toEqual({
      id: 'a#para-1',
      marked: 'identified serious <weaknesses> in basic',
    });
  });

  it('nothing is shown where nothing is near', () => {
    expect(nearestPassage('wholly unrelated matter altogether here', passages)).toBeUndefined();
  });
});
