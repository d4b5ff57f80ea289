import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, type Interval } from '../../src/timeline/time-scale.ts';
import {
  daysOf,
  extentOf,
  holds,
  isDate,
  moved,
  showing,
  windowFrom,
  windowOf,
  windowWords,
  zoomed,
} from '../../src/timeline/view.ts';
import { inZones } from './events.ts';

const WHOLE: Interval = [Date.UTC(1997, 0), Date.UTC(2019, 0)];
const years = windowFrom('2014', '2018', WHOLE);
const anyTime = fc.integer({ min: WHOLE[0], max: WHOLE[1] });
const anyWindow = fc.tuple(anyTime, anyTime).map(([a, b]) => windowOf(a, b, WHOLE));

describe('any window', () => {
  it('stays within the whole, however it is zoomed and moved', () => {
    const anyMove = fc.oneof(
      fc.record({ factor: fc.double({ min: 0.01, max: 100, noNaN: true }), at: anyTime }),
      fc.record({ by: fc.integer({ min: -1e12, max: 1e12 }) }),
    );
    fc.assert(
      fc.property(anyWindow, fc.array(anyMove), (window, moves) => {
        for (const move of moves) {
          window = 'by' in move ? moved(window, move.by, WHOLE) : zoomed(window, move.factor, move.at, WHOLE);
          expect(window[0]).toBeGreaterThanOrEqual(WHOLE[0]);
          expect(window[1]).toBeLessThanOrEqual(WHOLE[1] + 1);
          expect(window[1] - window[0]).toBeGreaterThanOrEqual(14 * DAY - 1);
        }
      }),
    );
  });

  it('is restored exactly from its first and last day', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        expect(windowFrom(...daysOf(window), WHOLE)).toEqual(window);
      }),
    );
  });

  it('shows a time by moving no more than it must', () => {
    fc.assert(
      fc.property(anyWindow, anyTime, (window, at) => {
        const shown = showing(window, at, WHOLE);
        expect(holds(shown, { from: at, to: at }) || at === WHOLE[1]).toBe(true);
        if (holds(window, { from: at, to: at })) expect(shown).toEqual(window);
        const needed = at < window[0] ? window[0] - at : at - window[1];
        expect(Math.abs(shown[0] - window[0])).toBeLessThanOrEqual(
          Math.max(0, needed) + (window[1] - window[0]) / 8 + 1,
        );
      }),
    );
  });
});

it('zooming keeps a time in its place', () => {
  const at = Date.UTC(2014, 8, 30);
  const near = zoomed(years, 1 / 4, at, WHOLE);
  const share = ([from, to]: Interval) => (at - from) / (to - from);
  expect(share(near)).toBeCloseTo(share(years), 9);
  expect(near[1] - near[0]).toBeCloseTo((years[1] - years[0]) / 4, 3);
});

it.each([
  ['2014', '2018', '2014 to 2018'],
  ['2014-08', '2015-01', 'August 2014 to January 2015'],
  ['2014-09', '2014-11', 'September to November 2014'],
  ['2014-09-30', '2014-10-27', '30 September to 27 October 2014'],
  ['1990', '2014-06', '1997 to 2014'],
])('from %s to %s is %s', (from, to, words) => {
  expect(inZones(() => windowWords(windowFrom(from, to, WHOLE)))).toEqual([words, words, words]);
});

it('dates the wrong way round are put right, and a window that is too short is widened', () => {
  expect(windowFrom('2018', '2014', WHOLE)).toEqual(windowOf(Date.UTC(2018, 0), Date.UTC(2015, 0), WHOLE));
  const day = windowFrom('2014-10-07', '2014-10-07', WHOLE);
  expect(daysOf(day)).toEqual(['2014-10-01', '2014-10-14']);
});

it.each(['2014', '2014-08', '2014-08-26'])('%s is a date that a window may begin with', (text) => {
  expect(isDate(text)).toBe(true);
});

it.each(['', '2014-13', '26/08/2014', 'August', '../2014', '2014/..', '__proto__'])('%s is not', (text) => {
  expect(isDate(text)).toBe(false);
});

it('the extent of several times is from the first to the last', () => {
  expect(
    extentOf([
      [3, 4],
      [1, 2],
      [2, 9],
    ]),
  ).toEqual([1, 9]);
});
