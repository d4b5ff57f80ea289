/** What no rule proves is held by review: each statement is what it was when somebody last read it. */
import type { Issue } from '../../reading/issue.ts';
import { changesSince, describeChange } from '../reviewed/changes.ts';
import { REVIEWED_FILE } from '../reviewed/reviewed-file.ts';
import type { JoinedRecord } from './rule.ts';

/** Lines of the file of reviewed statements that are not in form, or not in order. */
export function* brokenReview({ record }: JoinedRecord): Iterable<Issue> {
  yield* record.reviewed.issues;
}

/** Statements that are not what they were, or gone. */
export function* changedStatements({ record, statements }: JoinedRecord): Iterable<Issue> {
  for (const change of changesSince(record.reviewed.reviewed, statements).changed)
    yield describeChange(change);
}

/** Things of which nothing was reviewed yet. */
export function* newStatements({ record, statements }: JoinedRecord): Iterable<Issue> {
  const { fresh } = changesSince(record.reviewed.reviewed, statements);
  const subjects = [...new Set(fresh.map(({ subject }) => subject))];
  if (subjects.length === 0) return;
  const few = subjects.slice(0, 3).join(', ');
  yield {
    file: REVIEWED_FILE,
    problem: `${fresh.length} statements on ${subjects.length} new ${subjects.length === 1 ? 'thing' : 'things'} are not reviewed: ${few}${subjects.length > 3 ? ' …' : ''}`,
    remedy: 'read them against their passages; if they are right, run: npm run permalinks',
  };
}
