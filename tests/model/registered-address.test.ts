import { expect, it } from 'vitest';
import { parseRegister } from '../../src/model/register.ts';
import { addressToday, isFormer } from '../../src/model/registered-address.ts';

const REGISTER = `documents/hart-2001/#para-2 - 2026-11-22
documents/hart-2001/#para-5 - 2026-11-22 -> documents/hart-2001/#para-2
events/mistake/ - 2026-11-22 withdrawn 2027-03-03: it told of nothing.
`;

it('an address is served, has moved, or was withdrawn for a reason', () => {
  const { entries, issues } = parseRegister(REGISTER);
  expect(issues).toEqual([]);
  expect(entries.map(({ state }) => state)).toMatchObject([
    { kind: 'served' },
    { kind: 'moved', to: 'documents/hart-2001/#para-2' },
    { kind: 'withdrawn', date: { edtf: '2027-03-03' }, why: 'it told of nothing' },
  ]);
  expect(entries.map(isFormer)).toEqual([false, true, true]);
  expect(entries.map(addressToday)).toEqual([
    'documents/hart-2001/#para-2',
    'documents/hart-2001/#para-2',
    undefined,
  ]);
});
