import { expect, it } from 'vitest';
import { cycles } from '../../src/model/check/follows.ts';

const CHAIN = 20_000;
/** Each event follows from the next; what the last follows from is given. */
const chain = (last: string[]) =>
  new Map(Array.from({ length: CHAIN }, (_, at) => [`${at}`, at + 1 < CHAIN ? [`${at + 1}`] : last]));

it('a chain as long as the record has no circle', () => {
  expect(cycles(chain([]))).toEqual([]);
});

it('a circle at the end of a long chain is found', () => {
  expect(cycles(chain(['19998']))).toEqual([['19998', '19999', '19998']]);
});

it('two ways to one event are no circle; two circles are two', () => {
  const follows = { a: ['b', 'c'], b: ['d'], c: ['d'], d: [], e: ['f'], f: ['e'], g: ['g'] };
  expect(cycles(new Map(Object.entries(follows)))).toEqual([
    ['e', 'f', 'e'],
    ['g', 'g'],
  ]);
});
