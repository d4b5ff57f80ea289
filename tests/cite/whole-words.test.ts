import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotable, wholeWords } from '../../src/cite/whole-words.ts';
import { findQuotation } from '../../src/documents/quotation.ts';

const TEXT = 'The council’s “looked-after” children, 22.5% of all.';

describe('a stretch is made one of whole words', () => {
  it.each([
    ['ouncil', 'council’s'],
    [' council’', 'council’s'],
    ['22', '22.5'],
    ['looked', 'looked-after'],
    ['“looked-after”', '“looked-after”'],
    ['-after” chil', 'looked-after” children'],
    ['of all.', 'of all.'],
    [', ', ','],
    ['  ', ''],
  ])('%s: %s', (cut, whole) => {
    const from = TEXT.indexOf(cut);
    expect(wholeWords(TEXT, from, from < 0 ? 0 : from + cut.length)).toBe(whole);
  });

  it.each([
    ['a hyphen that does not break', 'multi‑agency work', 'multi', 'multi‑agency'],
    ['a letter with its accent apart', 'Zoe\u0308’s case', 'Zo', 'Zoe\u0308’s'],
    ['the comma of thousands', 'some 1,400 children', '400', '1,400'],
    ['the mark of an omission', '[…] The roof', '…] The', '[…] The'],
  ])('%s is not cut', (_, text, cut, whole) => {
    const from = text.indexOf(cut);
    expect(wholeWords(text, from, from + cut.length)).toBe(whole);
  });

  it('it is a stretch of the text that holds what was cut, and no word is cut by it', () => {
    const place = fc.nat(TEXT.length);
    fc.assert(
      fc.property(place, place, (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const whole = wholeWords(TEXT, from, to);
        expect(TEXT).toContain(whole);
        expect(whole).toContain(TEXT.slice(from, to).trim());
        expect(whole.split(/\s+/u).every((word) => word === '' || TEXT.includes(word))).toBe(true);
      }),
    );
  });
});

describe('without a word of the document nothing is quoted:', () => {
  it.each([
    ['the mark of an omission', ['[…]']],
    ['two of them, and a stop', ['[…]', '[…].']],
    ['marks alone', ['“', ' – ']],
    ['nothing', ['', ' ']],
  ])('%s', (_, stretches) => {
    expect(quotable(stretches)).toBe('');
  });
  it.each([
    ['a word beside a mark', ['[…]', 'said'], '[…] said'],
    ['a figure', ['54'], '54'],
    ['a mark between words', ['Good', '–', 'Poor'], 'Good – Poor'],
  ])('but it is with %s', (_, stretches, words) => {
    expect(quotable(stretches)).toBe(words);
  });
});

it('every stretch of a passage that is quotable stands in it', () => {
  const passage = 'They said the “roof” leaked […] and the rain’s cost was 1,400 – no more.';
  const place = fc.nat(passage.length);
  fc.assert(
    fc.property(place, place, (a, b) => {
      const words = quotable([wholeWords(passage, Math.min(a, b), Math.max(a, b))]);
      expect(words === '' || findQuotation(words, passage).length > 0).toBe(true);
    }),
  );
});
