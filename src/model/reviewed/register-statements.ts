/** What the register says of addresses: on which day they were first published, and what became of them. */
import { sha256 } from '../../documents/sha256.ts';
import { REGISTER_FILE } from '../register.ts';
import type { RegisteredAddress } from '../registered-address.ts';
import { type Statement, statement } from './statement.ts';

/** The subject of a day of the register. */
export const dayOfRegister = (day: string): string => `register/${day}`;

/** The addresses of each day, by their number and the SHA-256 of them all, and each that was moved or withdrawn. */
export function registerStatements(register: readonly RegisteredAddress[]): Statement[] {
  const days = Map.groupBy(register, ({ published }) => published.edtf);
  return [
    ...[...days].flatMap(([day, entries]) => {
      const addresses = entries.map(({ address }) => address).sort();
      const value = `${addresses.length} addresses, sha256:${sha256(addresses.join('\n'))}`;
      return statement(dayOfRegister(day), 'published', value, { file: REGISTER_FILE, field: day });
    }),
    ...register.flatMap(({ address, line, state }) =>
      state.kind === 'served'
        ? []
        : statement(address, 'state', state, { file: REGISTER_FILE, line, field: address }),
    ),
  ];
}
