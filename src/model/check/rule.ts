/** What a rule is: it tells what is wrong, and makes nothing. */
import type { Issue } from '../../reading/issue.ts';
import type { Model } from '../model.ts';
import type { ReadRecord } from '../read/record.ts';
import type { Statement } from '../reviewed/statement.ts';

/** A rule for what was written. */
export type Rule = (record: ReadRecord) => Iterable<Issue>;

/** A rule for the whole, which can only be told once all of it is there. */
export type JoinedRule = (joined: JoinedRecord) => Iterable<Issue>;

/** A record in which nothing is refused by itself, the addresses that it serves with the words for which they stand, and what it states. */
export interface JoinedRecord {
  record: ReadRecord;
  model: Model;
  served: ReadonlyMap<string, string>;
  statements: readonly Statement[];
}
