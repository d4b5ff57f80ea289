/** What is stated beside what was reviewed. */
import type { Issue } from '../../reading/issue.ts';
import { keyOf, REVIEWED_FILE, type ReviewedStatement } from './reviewed-file.ts';
import type { Statement } from './statement.ts';

/** A statement that is not what was reviewed; of something new, each is one that was not there. */
export interface Change {
  was?: ReviewedStatement;
  is?: Statement;
}

/** What changed in things that were reviewed, and what is said of new ones. */
export function changesSince(
  reviewed: readonly ReviewedStatement[],
  statements: readonly Statement[],
): { changed: Change[]; fresh: Statement[] } {
  const subjects = new Set(reviewed.map(({ subject }) => subject));
  const before = new Map(reviewed.map((one) => [keyOf(one), one]));
  const now = new Set(statements.map(keyOf));
  const differs = (is: Statement) => before.get(keyOf(is))?.value !== is.value;
  const changed = statements.filter((is) => subjects.has(is.subject) && differs(is));
  const gone = reviewed.filter((was) => !now.has(keyOf(was)));
  return {
    changed: [...changed.map((is) => changeTo(is, before.get(keyOf(is)))), ...gone.map((was) => ({ was }))],
    fresh: statements.filter(({ subject }) => !subjects.has(subject)),
  };
}

const changeTo = (is: Statement, was?: ReviewedStatement): Change => (was ? { was, is } : { is });

/** What is reviewed once new statements are added and those changes that are accepted are made. */
export function reviewAnew(
  reviewed: readonly ReviewedStatement[],
  statements: readonly Statement[],
  accepts: (change: Change) => boolean,
): { reviewed: Pick<Statement, 'subject' | 'field' | 'value'>[]; added: number; accepted: Change[] } {
  const { changed, fresh } = changesSince(reviewed, statements);
  const accepted = changed.filter(accepts);
  const before = new Set(accepted.flatMap(({ was = [] }) => was).map(keyOf));
  const kept = reviewed.filter((one) => !before.has(keyOf(one)));
  const added = [...fresh, ...accepted.flatMap(({ is = [] }) => is)];
  return { reviewed: [...kept, ...added], added: fresh.length, accepted };
}

/** What a change is about. */
export const subjectOf = ({ was, is }: Change): string | undefined => (is ?? was)?.subject;

/** A change as an issue: where it stands, old beside new, and what to do. */
export function describeChange({ was, is }: Change): Issue {
  const place = is?.place ?? { file: REVIEWED_FILE, line: was?.line ?? 0, field: was ? keyOf(was) : '' };
  const [before, now] = sideBySide(was?.value ?? 'not there', is?.value ?? 'not there');
  return {
    ...place,
    problem: `it was ${before} when it was last reviewed and is ${now}`,
    remedy: 'read it against its passages; if it is right, run: npm run permalinks -- --reviewed',
  };
}

/** The longest value that is shown whole, and how much is shown around a difference in one that is longer. */
const SHOWN = 160;
const AROUND = 40;

/** Two values; of long ones what differs, with a few letters of what does not. */
function sideBySide(was: string, is: string): [was: string, is: string] {
  if (Math.max(was.length, is.length) <= SHOWN) return [was, is];
  const most = Math.min(was.length, is.length);
  let start = 0;
  while (start < most && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < most - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const part = (text: string) => {
    const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, text.length - end + AROUND)];
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  };
  return [part(was), part(is)];
}
