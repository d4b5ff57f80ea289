import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrencesOf } from '../../src/search/phrase.ts';

const said = (phrase: string, text: string) =>
  occurrencesOf(phrase, text).map(([start, end]) => text.slice(start, end));

describe('a phrase is found', () => {
  it.each([
    ['as often as it stands there', 'the board', 'The board met. the  board', ['The board', 'the  board']],
    ['where it overlaps itself', 'a b a', 'a b a b a', ['a b a', 'a b a']],
    ['through a hyphen', 'looked after children', 'all looked-after children.', ['looked-after children']],
    ['with an apostrophe of either kind', "Council's", 'the Council’s plan', ['Council’s']],
    ['through a comma of thousands, either way', '2686', 'of 2,686 homes', ['2,686']],
    ['before a possessive', 'the council', 'the council’s plan', ['the council']],
    ['with its stop', 'harm.', 'suffering harm.', ['harm.']],
  ])('%s', (_, phrase, text, places) => {
    expect(said(phrase, text)).toEqual(places);
  });
});

describe('a phrase is not found', () => {
  it.each([
    ['in another form of a word', 'serious weakness', 'serious weaknesses'],
    ['in a part of a word', 'land', 'England'],
    ['in another order', 'children young', 'young children'],
    ['with a word between', 'is good', 'is not good'],
    ['in a part of a number', '400', '1,400'],
    ['in a part of a decimal number', '22', '22.5%'],
    ['over a stop that it does not have', 'risk harm', 'risk. Harm'],
    ['when it has no letter', '“', '“quoted”'],
  ])('%s', (_, phrase, text) => {
    expect(said(phrase, text)).toEqual([]);
  });
});

const word = fc.constantFrom(
  'not',
  'good',
  'looked',
  'after',
  'weakness',
  'weaknesses',
  '1,400',
  'Council’s',
);
const words = fc.array(word, { minLength: 1, maxLength: 12 });

it('every stretch of a text is found where it stands, and as often as in a search word by word', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (all, a, b) => {
      const from = a % all.length;
      const phrase = all.slice(from, from + 1 + (b % (all.length - from)));
      const often = all.filter((_, at) => phrase.every((part, index) => all[at + index] === part)).length;
      expect(occurrencesOf(phrase.join(' '), all.join(' – '))).toHaveLength(often);
    }),
  );
});

const sentence = fc.uniqueArray(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 3, maxLength: 12 });

it('a text with one word within the phrase changed, dropped or put in does not have the phrase', () => {
  fc.assert(
    fc.property(sentence, fc.nat(), fc.constantFrom('changed', 'dropped', 'put in'), (all, at, how) => {
      const place = 1 + (at % (all.length - 2));
      const altered = all.toSpliced(place, how === 'put in' ? 0 : 1, ...(how === 'dropped' ? [] : ['a']));
      expect(occurrencesOf(all.join(' '), altered.join(' '))).toEqual([]);
    }),
  );
});
