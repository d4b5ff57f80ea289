import fc from 'fast-check';
import { expect, it } from 'vitest';
import { difference } from '../../src/documents/difference.ts';

const shown = (left: string, right: string) =>
  difference(left.split(' '), right.split(' '))
    .map(
      ({ kind, words }) =>
        ({ same: words.join(' '), left: `-${words.join(' ')}-`, right: `+${words.join(' ')}+` })[kind],
    )
    .join(' ');

it('a dropped "not" is shown', () => {
  expect(shown('risk is robust enough', 'risk is not robust enough')).toBe('risk is +not+ robust enough');
});

it('what was written comes before what should stand there', () => {
  expect(shown('a serious weakness in care', 'a serious weaknesses in care')).toBe(
    'a serious -weakness- +weaknesses+ in care',
  );
  expect(shown('x a b y', 'x c d y')).toBe('x -a b- +c d+ y');
});

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 9 });

it('either list can be read off the parts, and equal lists have no difference', () => {
  fc.assert(
    fc.property(words, words, (left, right) => {
      const parts = difference(left, right);
      const read = (not: string) => parts.filter(({ kind }) => kind !== not).flatMap((part) => part.words);
      expect(read('right')).toEqual(left);
      expect(read('left')).toEqual(right);
      expect(parts.some(({ kind }) => kind !== 'same')).toBe(left.join() !== right.join());
    }),
  );
});

it('no more differs than must: one word changed is one word on each side', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), fc.nat(), (left, at) => {
      const place = at % left.length;
      const differing = difference(left, left.with(place, '\uffff')).filter(({ kind }) => kind !== 'same');
      expect(differing).toEqual([
        { kind: 'left', words: [left[place]] },
        { kind: 'right', words: ['\uffff'] },
      ]);
    }),
  );
});
