/** Loads a record: reads its files, checks it by every rule, and joins it. One run, every fault. */
import { type Issue, issuesInOrder, refusals } from '../reading/issue.ts';
import type { SiteFields } from '../schemas/site.ts';
import { addressesOf } from './addresses.ts';
import { JOINED_RULES, PUBLISHING_RULES, RULES } from './check/rules.ts';
import { joinRecord } from './join/record.ts';
import type { Model } from './model.ts';
import { readRecord } from './read/record.ts';
import type { Statement } from './reviewed/statement.ts';
import { statementsOf } from './reviewed/statements.ts';

/** A record that was loaded. */
export interface LoadedRecord {
  /** There only when nothing is refused. */
  model?: Model;
  /** What is said of the record as a whole, as far as that could be read. */
  site?: SiteFields;
  /** By file and line. */
  issues: Issue[];
  /** Every address with the words for which it stands, also when the register does not have it yet; none where something else is refused. */
  served: Map<string, string>;
  /** What it states and no rule proves, also what was not reviewed; nothing where something else is refused. */
  statements: Statement[];
}

/**
 * The record in `root`, which holds `seeds/` and `content/`. Addresses that are
 * not registered and statements that were not reviewed refuse it; of a draft, at
 * which an editor looks before it is published, they are warned of.
 */
export function loadRecord(root: string, { draft = false } = {}): LoadedRecord {
  const { record, issues } = readRecord(root);
  const site = record.site && { site: record.site };
  issues.push(...RULES.flatMap((rule) => [...rule(record)]));
  if (refusals(issues).length > 0)
    return { ...site, issues: issuesInOrder(issues), served: new Map(), statements: [] };
  const model = joinRecord(record);
  const [served, statements] = [addressesOf(model), statementsOf(record)];
  const joined = { record, model, served, statements };
  issues.push(...JOINED_RULES.flatMap((rule) => [...rule(joined)]));
  const publishing = PUBLISHING_RULES.flatMap((rule) => [...rule(joined)]);
  issues.push(...publishing.map((issue): Issue => (draft ? { ...issue, warning: true } : issue)));
  const accepted = refusals(issues).length === 0 && { model };
  return { ...accepted, ...site, issues: issuesInOrder(issues), served, statements };
}
