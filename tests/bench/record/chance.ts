/** Numbers that look like chance and are the same in every run. */

import { must } from '../../../src/reading/must.ts';

export interface Chance {
  /** A whole number from 0 up to, and without, `end`. */
  below: (end: number) => number;
  /** One of a list that is not empty. */
  of: <T>(list: readonly T[]) => T;
}

/** A source of chance that gives the same numbers for the same `seed`: Mulberry32. */
export function chance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return { below, of: (list) => must(list[below(list.length)], 'one of a list') };
}
