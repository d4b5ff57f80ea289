import { expect, it } from 'vitest';
import {
  asPrinted,
  familyFirst,
  familyOf,
  inOrder,
  listed,
  withBareInitials,
  withCloseInitials,
  withInitials,
} from '../../src/cite/names.ts';

const HART = { family: 'Hart', given: 'Sir Miles James' };
const MOSS = { family: 'Moss', given: 'Laura' };
const BODY = { literal: 'Office of Roofs and Walls' };

it.each([
  [asPrinted, 'Sir Miles James Hart'],
  [inOrder, 'Miles James Hart'],
  [familyFirst, 'Hart, Miles James'],
  [familyOf, 'Hart'],
  [withInitials, 'Hart, M. J.'],
  [withCloseInitials, 'Hart, M.J.'],
  [withBareInitials, 'Hart MJ'],
])('a person’s name in the form %# is %s; a body’s name is whole', (form, written) => {
  expect(form(HART)).toBe(written);
  expect(form(BODY)).toBe('Office of Roofs and Walls');
});

it('several names are listed, the first of them inverted', () => {
  expect(listed(undefined, inOrder)).toBe('');
  expect(listed([HART, BODY, MOSS], inOrder)).toBe(
    'Miles James Hart, Office of Roofs and Walls and Laura Moss',
  );
  expect(listed([HART, MOSS], familyFirst, { rest: inOrder, and: ', and ' })).toBe(
    'Hart, Miles James, and Laura Moss',
  );
});
