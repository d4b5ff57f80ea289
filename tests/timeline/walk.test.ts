import { expect, it } from 'vitest';
import { keyMove, walk } from '../../src/timeline/walk.ts';

const STEPS = [
  { id: 'a', year: 1997 },
  { id: 'b', year: 2014 },
  { id: 'c', year: 2014 },
  { id: 'd', year: 2018 },
];

it.each([
  ['ArrowRight', '', 'a'],
  ['ArrowRight', 'a', 'b'],
  ['ArrowRight', 'd', 'd'],
  ['ArrowLeft', 'c', 'b'],
  ['ArrowLeft', 'a', 'a'],
  ['ArrowLeft', '', 'd'],
  ['ArrowDown', 'b', 'c'],
  ['ArrowUp', 'b', 'a'],
  ['Home', 'c', 'a'],
  ['End', 'a', 'd'],
  ['PageDown', 'a', 'b'],
  ['PageDown', 'b', 'd'],
  ['PageDown', 'd', 'd'],
  ['PageUp', 'd', 'b'],
  ['PageUp', 'c', 'a'],
  ['PageUp', 'a', 'a'],
  ['ArrowRight', 'filtered out', 'a'],
])('%s leads from "%s" to "%s"', (key, from, to) => {
  expect(walk(key, STEPS, from)).toBe(to);
});

it('other keys lead nowhere, and so do all where there is no event', () => {
  expect(walk('Tab', STEPS, 'a')).toBeUndefined();
  expect(walk('ArrowRight', [], '')).toBeUndefined();
});

it('every event is reached by arrows from any other', () => {
  let at = '';
  const reached = STEPS.map(() => {
    at = walk('ArrowRight', STEPS, at) ?? '';
    return at;
  });
  expect(reached).toEqual(['a', 'b', 'c', 'd']);
});

it.each([
  [{ key: '+' }, { zoom: 1 / 2 }],
  [{ key: '-' }, { zoom: 2 }],
  [{ key: '0' }, 'whole'],
  [{ key: 'ArrowLeft', shiftKey: true }, { by: -1 / 4 }],
  [{ key: 'ArrowRight', shiftKey: true }, { by: 1 / 4 }],
  [{ key: 'ArrowDown', shiftKey: true }, { by: 1 / 4 }],
  [{ key: 'ArrowUp', shiftKey: true }, { by: -1 / 4 }],
  [{ key: 'ArrowLeft' }, 'walk'],
  [{ key: 'Enter' }, 'visit'],
  [{ key: 'Escape' }, 'close'],
  [{ key: '0', ctrlKey: true }, undefined],
  [{ key: 'ArrowLeft', altKey: true }, undefined],
])('%j does %j', (pressed, move) => {
  const event = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...pressed };
  expect(keyMove(event)).toEqual(move);
});
