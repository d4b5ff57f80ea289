/** Loads a record: reads its files, checks it by every rule, and joins it. One run, every fault. */
import { type Issue, issuesInOrder, refusals } from '../reading/issue.ts';
import type { SiteFields } from '../schemas/site.ts';
import { addressesOf } from './addresses.ts';
import { JOINED_RULES, PUBLISHING_RULE, RULES } from './check/rules.ts';
import { joinRecord } from './join/record.ts';
import type { Model } from './model.ts';
import { readRecord } from './read/record.ts';

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
}

/**
 * The record in `root`, which holds `seeds/` and `content/`. Addresses that are
 * not registered refuse it; of a draft, at which an editor looks before it is
 * published, they are warned of.
 */
export function loadRecord(root: string, { draft = false } = {}): LoadedRecord {
  const { record, issues } = readRecord(root);
  const site = record.site && { site: record.site };
  issues.push(...RULES.flatMap((rule) => [...rule(record)]));
  if (refusals(issues).length > 0) return { ...site, issues: issuesInOrder(issues), served: new Map() };
  const model = joinRecord(record);
  const served = addressesOf(model);
  const joined = { record, model, served };
  issues.push(...JOINED_RULES.flatMap((rule) => [...rule(joined)]));
  for (const issue of PUBLISHING_RULE(joined)) issues.push(draft ? { ...issue, warning: true } : issue);
  return { ...(refusals(issues).length === 0 && { model }), ...site, issues: issuesInOrder(issues), served };
}
