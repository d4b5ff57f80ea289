/** How commands tell of issues. */
import { describeIssue, type Issue, refusals } from '../reading/issue.ts';

/** Ends a build in which something is refused. Its message has every fault; a stack would tell an editor nothing. */
export class Refusal extends Error {
  override stack = '';

  constructor(refused: readonly Issue[]) {
    const count = `${refused.length} ${refused.length === 1 ? 'fault' : 'faults'}; nothing was built.`;
    super([...refused.map(describeIssue), '', count].join('\n'));
  }
}

/** Prints warnings, and throws a Refusal of all that is refused. */
export function refuse(issues: readonly Issue[]): void {
  for (const issue of issues) if (issue.warning) console.warn(describeIssue(issue));
  const refused = refusals(issues);
  if (refused.length > 0) throw new Refusal(refused);
}
