import { describe, expect, it } from 'vitest';
import { itemOf } from '../../src/timeline/item.ts';
import { dragOf, type Strip, stripNode, windowNode } from '../../src/timeline/strip.ts';
import type { SvgNode } from '../../src/timeline/svg-node.ts';
import type { Interval } from '../../src/timeline/time-scale.ts';
import { event } from './events.ts';

const WHOLE: Interval = [Date.UTC(2000, 0), Date.UTC(2020, 0)];
const config = {
  lanes: [{ id: 'visits', name: 'Visits', shape: 'M0 0' }],
  windows: [WHOLE],
  span: WHOLE,
  written: [],
  silences: [],
};
const strip: Strip = { config, whole: WHOLE, width: 1000 };
const timeAt = (at: number) => WHOLE[0] + (at / 1000) * (WHOLE[1] - WHOLE[0]);
const window: Interval = [timeAt(400), timeAt(600)];

describe('a drag on the strip', () => {
  const pixels = ([from, to]: Interval) =>
    [from, to].map((at) => Math.round(((at - WHOLE[0]) / (WHOLE[1] - WHOLE[0])) * 1000));

  it.each([
    ['begun near the start of the window stretches it by its start', 402, 300, [300, 600]],
    ['begun near the end stretches it by its end', 598, 700, [400, 700]],
    ['begun just outside stretches it too', 388, 300, [300, 600]],
    ['begun inside moves it from where it is', 500, 550, [450, 650]],
    ['begun outside moves it from there', 800, 850, [750, 950]],
  ])('%s', (_, begun, at, expected) => {
    expect(pixels(dragOf(strip, window, begun)(at))).toEqual(expected);
  });

  it('on a window of a few pixels takes hold of an end only near it, so that its middle can be moved', () => {
    const narrow: Interval = [timeAt(500), timeAt(508)];
    expect(pixels(dragOf(strip, narrow, 504)(514))).toEqual([510, 518]);
  });
});

const paths = ({ children }: SvgNode) => children.map(({ attributes }) => attributes['d']);

it('events of one pixel are one stroke, and one that took time has a line', () => {
  const items = ['2010-01-01', '2010-01-02', '2015-01-01/2016-12-31'].map((day) => itemOf(event(day, day)));
  expect(paths(stripNode(strip, items)).at(-1)).toBe('M500 0.5v5M750 0.5v5M750 3h100');
});

it('a line stands at the event that is being read, and at none where none is', () => {
  expect(paths(windowNode(strip, window, timeAt(450))).at(-1)).toBe('M450 0V6');
  expect(paths(windowNode(strip, window, undefined)).at(-1)).toBe('');
});
