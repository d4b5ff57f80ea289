import { expect, it } from 'vitest';
import { isPlace } from '../../src/page/kit/address-state.ts';
import { decodeFragment } from '../../src/page/kit/fragment.ts';

it('a fragment is read as the id that it names', () => {
  expect(decodeFragment('#para-54')).toBe('para-54');
  expect(decodeFragment('#caf%C3%A9')).toBe('café');
  expect(decodeFragment('')).toBe('');
});

it('a fragment that is not well encoded names what it says', () => {
  expect(decodeFragment('#100%')).toBe('100%');
});

it('a fragment without fields is a place on the page; an empty one is none', () => {
  expect(isPlace('care-leavers')).toBe(true);
  expect(isPlace('q=care')).toBe(false);
  expect(isPlace('')).toBe(false);
});
