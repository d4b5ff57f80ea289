/** How commands tell of issues. */
import { describeIssue, type Issue, refusals } from '../reading/issue.ts';

/** Prints issues, warnings first. Returns whether any of them is a refusal. */
export function report(issues: readonly Issue[]): boolean {
  const refused = refusals(issues);
  for (const issue of issues) if (issue.warning) console.warn(describeIssue(issue));
  for (const issue of refused) console.error(describeIssue(issue));
  if (refused.length > 0)
    console.error(`\n${refused.length} ${refused.length === 1 ? 'fault' : 'faults'}; nothing was built.`);
  return refused.length > 0;
}
