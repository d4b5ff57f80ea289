/** The register of permalinks against the addresses that the record serves. */
import type { Issue } from '../../reading/issue.ts';
import { checkRegister, checkUnregistered } from '../register.ts';
import type { JoinedRecord } from './rule.ts';

/** Addresses that are not served, or not led on, as the register says. */
export function* brokenAddresses({ record, served }: JoinedRecord): Iterable<Issue> {
  yield* checkRegister(record.register, served);
}

/** Addresses that are served and not registered yet. */
export function* unregisteredAddresses({ record, served }: JoinedRecord): Iterable<Issue> {
  yield* checkUnregistered(record.register, served);
}
