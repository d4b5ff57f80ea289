import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chosenIn, countValues, matches } from '../../src/page/kit/facets.ts';

const FACETS = ['kind', 'theme'] as const;
const value = fc.constantFrom('a', 'b', 'c');
const entry = fc.record({
  kind: fc.uniqueArray(value, { maxLength: 1 }),
  theme: fc.uniqueArray(value),
});
const chosen = fc.record({ kind: value, theme: value }, { requiredKeys: [] });

it('what is chosen is read from an address: known facets that have a value', () => {
  const fields = new URLSearchParams('kind=a&theme=&colour=red&__proto__=x');
  expect(chosenIn(fields, FACETS)).toEqual({ kind: 'a' });
});

it('an entry matches where it has the value chosen of each facet', () => {
  const roof = { kind: ['weakness'], theme: ['roofs', 'books'] };
  expect(matches(roof, {})).toBe(true);
  expect(matches(roof, { theme: 'books', kind: 'weakness' })).toBe(true);
  expect(matches(roof, { theme: 'books', kind: 'strength' })).toBe(false);
});

it('a value’s count is what would be left if it were chosen', () => {
  fc.assert(
    fc.property(fc.array(entry), chosen, (entries, given) => {
      const counts = countValues(entries, FACETS, given);
      for (const facet of FACETS)
        for (const each of ['a', 'b', 'c']) {
          const left = entries.filter((values) => matches(values, { ...given, [facet]: each }));
          expect(counts[facet][each] ?? 0).toBe(left.length);
        }
    }),
  );
});
