import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/documents/fold.ts';

describe('folded alike are', () => {
  it.each([
    ['quotation marks and apostrophes', '“Council’s”', `"Council's"`],
    ['hyphens, dashes and spaces', 'looked-after – children', 'looked after children'],
    [
      'a hyphen that does not break, and one that is soft',
      'multi‑agency chil\u00addren',
      'multi-agency children',
    ],
    ['the comma of thousands', '1,400 of 2,686,000', '1400 of 2686000'],
    ['white space of any kind and length', 'a\u00a0\u2009 b\n\tc', 'a b c'],
    ['capital letters', 'OFSTED É', 'ofsted é'],
  ])('%s', (_, a, b) => {
    expect(fold(a).text).toBe(fold(b).text);
  });
});

describe('not folded alike are', () => {
  it.each([
    ['forms of a word', 'weaknesses', 'weakness'],
    ['words with and without a stop', 'harm.', 'harm'],
    ['a comma between words', 'risk, harm', 'risk harm'],
    ['a comma that is not of thousands', '20,14', '2014'],
    ['letters with and without a mark', 'é', 'e'],
    ['a decimal point', '22.5', '225'],
  ])('%s', (_, a, b) => {
    expect(fold(a).text).not.toBe(fold(b).text);
  });
});

const text = fc.string({ unit: fc.constantFrom(...'ab AÉİ1,0.–-’“\u00ad\u00a0\n📚'), maxLength: 60 });

it('each folded character knows where it begins and ends in the original, in order', () => {
  fc.assert(
    fc.property(text, (original) => {
      const { text: folded, starts, ends } = fold(original);
      expect(starts).toHaveLength(folded.length);
      expect(ends).toHaveLength(folded.length);
      for (let at = 0; at < folded.length; at += 1) {
        expect(starts[at]).toBeLessThan(ends[at] ?? 0);
        if (at > 0) expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        const piece = fold(original.slice(starts[at], ends[at])).text;
        expect(piece).toContain(folded[at]);
      }
    }),
  );
});

it('what is folded is folded already', () => {
  fc.assert(
    fc.property(text, (original) => {
      const once = fold(original).text;
      expect(fold(once).text).toBe(once);
    }),
  );
});
