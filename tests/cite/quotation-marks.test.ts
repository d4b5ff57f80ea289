import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quotationInMarks, titleInMarks } from '../../src/cite/quotation-marks.ts';

it.each([
  ['Roof leaks', '‘Roof leaks’', '“Roof leaks.”'],
  ["Roof 'leaking'", '‘Roof “leaking”’', '“Roof ‘leaking.’”'],
  ['New ‘reader’s champion’ named', '‘New “reader’s champion” named’', '“New ‘reader’s champion’ named.”'],
  ['“Leaking” and “wet”', '‘“Leaking” and “wet”’', '“‘Leaking’ and ‘wet.’”'],
  ['Is it dry?', '‘Is it dry?’', '“Is it dry?”'],
])('the title %s is set as %s, or %s', (title, single, double) => {
  expect(titleInMarks(title, 'single')).toBe(single);
  expect(titleInMarks(title, 'double', '.')).toBe(double);
});

it.each([
  ['it is “not robust”', 'double', '‘it is “not robust”’'],
  ["it is 'not robust'", 'single', "“it is 'not robust'”"],
  ['the Council’s roof', 'single', '‘the Council’s roof’'],
] as const)('the quotation %s keeps its marks; those around it give way', (words, marks, written) => {
  expect(quotationInMarks(words, marks)).toBe(written);
});

it('a quotation keeps every letter', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('single' as const, 'double' as const),
      (words, marks) => {
        expect(quotationInMarks(words, marks).slice(1, -1)).toBe(words);
      },
    ),
  );
});
