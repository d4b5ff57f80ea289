import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareWord, hasWord, isInsideWord, withoutPossessive, wordPattern } from '../../src/documents/word.ts';

const wordsIn = (text: string, joiners?: string) => text.match(wordPattern(joiners)) ?? [];

describe('one word is', () => {
  it.each([
    ['a hyphenated one, whatever its hyphen', ['looked-after', 'multi‐agency', 'multi‑agency']],
    ['a number with its comma and its point', ['1,400', '22.5']],
    ['one with an apostrophe, straight or curly', ["can't", 'can’t', 'Council’s']],
    ['one with its accent apart from its letter', ['Zoe\u0308', 'cafe\u0301s']],
    ['one of any script', ['Ротерем', 'رذرهم', '𝒂𝒃']],
  ])('%s', (_, words) => {
    for (const word of words) expect(wordsIn(`(“${word}”),`)).toEqual([word]);
  });
});

describe('parted are words', () => {
  it.each([
    ['by a dash', 'then – now—later', ['then', 'now', 'later']],
    ['by two marks in a row', 'rain.’said', ['rain', 'said']],
    ['by a slash', 'and/or', ['and', 'or']],
  ])('%s', (_, text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it('by what may not join them', () => {
    expect(wordsIn('looked-after 22.5', '.')).toEqual(['looked', 'after', '22.5']);
    expect(wordsIn('looked-after 22.5', '')).toEqual(['looked', 'after', '22', '5']);
  });
});

it('a text of marks has no word, one of a figure has', () => {
  expect(['[…]', ' – ', '“”', '\u0301', ''].filter(hasWord)).toEqual([]);
  expect(['[a]', '5', 'é'].every(hasWord)).toBe(true);
});

it('a word is bared of what joins it and of its possessive', () => {
  expect(bareWord()('(non-compliant)')).toBe('noncompliant');
  expect(bareWord("'")("'can't,'")).toBe("'can't'");
  expect(['Council’s', "Council's", 'Councils'].map(withoutPossessive)).toEqual([
    'Council',
    'Council',
    'Councils',
  ]);
});

describe('a boundary', () => {
  it.each([
    ['within a word', 'weak', 'ness', true],
    ['at a hyphen', 'non', '-compliant', true],
    ['behind a hyphen that does not break', 'multi‑', 'agency', true],
    ['between a letter and its accent', 'e', '\u0301', true],
    ['within a number', '1,', '400', true],
    ['before a possessive', 'Council', '’s duty', false],
    ['before an s that is none', 'it', '’some', true],
    ['at a space', 'weak ', 'ness', false],
    ['before a stop', 'weak', '. It', false],
    ['between two marks', 'rain.', '’said', false],
  ])('%s: %s|%s cuts a word: %s', (_, before, after, cuts) => {
    expect(isInsideWord(before + after, before.length)).toBe(cuts);
  });

  it('cuts a word just where a word goes over it, but for a possessive', () => {
    const text = fc.string({ unit: fc.constantFrom(..."ab1é’'.,-‑ –s\u0301"), maxLength: 12 });
    fc.assert(
      fc.property(text, fc.nat(12), (some, at) => {
        const over = [...some.matchAll(wordPattern())].some(
          ({ 0: word, index }) => index < at && at < index + word.length,
        );
        const isPossessive = /^[’']s(?![\p{L}\p{M}\p{N}])/u.test(some.slice(at));
        expect(isInsideWord(some, at)).toBe(over && !isPossessive);
      }),
    );
  });
});
