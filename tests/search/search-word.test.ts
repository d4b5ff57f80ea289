import { describe, expect, it } from 'vitest';
import { indexedText, isFormOf, searchWords, tellingOf } from '../../src/search/search-word.ts';

it('the index holds letters and figures, and each word knows where it stands', () => {
  const text = 'The Council’s looked-after children, 22.5% of 1,400 in 2015–16.';
  expect(indexedText(text)).toBe('the council looked after children 225 of 1400 in 2015 16');
  expect(searchWords(text).map(({ range: [start, end] }) => text.slice(start, end))).toEqual(
    'The Council’s looked after children 22.5 of 1,400 in 2015 16'.split(' '),
  );
});

describe('is a form of what was asked', () => {
  it.each([
    ['child', 'children'],
    ['adopted', 'adoption'],
    ['policies', 'policy'],
    ['planning', 'plan'],
    ['plan', 'planned'],
    ['weakness', 'weaknesses'],
    ['assessed', 'assessment'],
    ['permanence', 'permanent'],
    ['effectiveness', 'effective'],
    ['ageing', 'age'],
  ])('%s: %s', (asked, word) => {
    expect(isFormOf(asked, word)).toBe(true);
  });
});

describe('is not', () => {
  it.each([
    ['taxi', 'tax'],
    ['newsham', 'new'],
    ['newsham', 'newsam'],
    ['xylophone', 'x'],
    ['carpet', 'care'],
    ['homless', 'homes'],
  ])('%s: %s', (asked, word) => {
    expect(isFormOf(asked, word)).toBe(false);
  });
});

it('frequent words tell nothing beside others, and are kept alone', () => {
  expect(tellingOf(['edge', 'of', 'care'])).toEqual(['edge', 'care']);
  expect(tellingOf(['of', 'the'])).toEqual(['of', 'the']);
});
