/**
 * `npm run permalinks`: adds new addresses to the register, as published today
 * (UTC), and what is stated of new things to what was reviewed. With
 * `-- --reviewed`, statements that changed take the place of those reviewed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRecord } from '../model/load.ts';
import { extendRegister, REGISTER_FILE } from '../model/register.ts';
import {
  type Change,
  changesSince,
  describeChange,
  reviewAnew,
  subjectOf,
} from '../model/reviewed/changes.ts';
import { dayOfRegister } from '../model/reviewed/register-statements.ts';
import { formatReviewed, parseReviewed, REVIEWED_FILE } from '../model/reviewed/reviewed-file.ts';
import { describeIssue, refusals } from '../reading/issue.ts';
import { recordRoot } from '../reading/paths.ts';
import { isThere, readAsReceived } from '../reading/text-file.ts';
import { refuse } from './report.ts';

/** The argument that accepts what changed. */
const ACCEPT = '--reviewed';

/**
 * Returns the exit code. Throws a Refusal where anything but a new address or a
 * statement is refused, and of what changed where that is not accepted. What
 * stands in the register is never changed.
 */
export async function run(args: readonly string[]): Promise<number> {
  const root = recordRoot();
  const today = new Date().toISOString().slice(0, 10);
  const acceptsAll = args.includes(ACCEPT);
  const { issues, served, statements } = loadRecord(root, { draft: true });
  refuse(refusals(issues).filter(({ file }) => file !== REGISTER_FILE));
  const { reviewed, issues: broken } = parseReviewed(textOf(root, REVIEWED_FILE));
  if (!acceptsAll) refuse(broken);
  const { changed } = changesSince(reviewed, statements);
  const isToday = (change: Change) => subjectOf(change) === dayOfRegister(today);
  addAddresses(root, served, today);
  // A day that changes by the addresses added just now needs no other eyes.
  review(root, (change) => acceptsAll || (isToday(change) && !changed.some(isToday)));
  refuse(loadRecord(root).issues);
  return 0;
}

function addAddresses(root: string, served: ReadonlyMap<string, string>, day: string): void {
  const text = textOf(root, REGISTER_FILE);
  const extended = extendRegister(text, served, day);
  writeFileSync(join(root, REGISTER_FILE), extended);
  console.log(`${extended.split('\n').length - text.split('\n').length} addresses added to ${REGISTER_FILE}`);
}

function review(root: string, accepts: (change: Change) => boolean): void {
  const before = parseReviewed(textOf(root, REVIEWED_FILE)).reviewed;
  const { statements } = loadRecord(root, { draft: true });
  const { reviewed, added, accepted } = reviewAnew(before, statements, accepts);
  writeFileSync(join(root, REVIEWED_FILE), formatReviewed(reviewed));
  console.log(`${added} statements added to ${REVIEWED_FILE}, ${accepted.length} changed`);
  for (const { remedy: _, ...change } of accepted.map(describeChange))
    console.log(describeIssue({ ...change, remedy: 'accepted' }));
}

/** What stands in a file; nothing where there is none. Throws a Refusal where it cannot be read, so that it is not written over. */
function textOf(root: string, file: string): string {
  if (!isThere(root, file)) return '';
  const { text = '', issues } = readAsReceived(root, file);
  refuse(issues);
  return text;
}
