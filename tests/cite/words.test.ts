import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeWords } from '../../src/cite/browser/words.ts';

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
