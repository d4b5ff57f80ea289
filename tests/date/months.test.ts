import { expect, it } from 'vitest';
import { monthName, SHORT_MONTHS } from '../../src/date/months.ts';

it('a month has its name, and no number beyond the twelve has one', () => {
  expect([monthName(1), monthName(12)]).toEqual(['January', 'December']);
  for (const none of [0, 13, 1.5]) expect(() => monthName(none)).toThrow(RangeError);
});

it('names of more than four letters are shortened', () => {
  expect(SHORT_MONTHS.join(' ')).toBe('Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec');
});
