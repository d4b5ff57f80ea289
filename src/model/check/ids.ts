/** Ids are file names, and file names become addresses. */
import { basename } from 'node:path';
import type { Issue } from '../../reading/issue.ts';
import { ID, RESERVED_IDS } from '../../schemas/fields.ts';

/** Names of pages of ours, beside those of the record's own in one folder. */
const OUR_PAGES = new Set(['cite', 'permanence', 'verification']);

/** Ids that cannot be an address, or that some file systems and servers take for the same. */
export function checkIds(files: readonly string[], extension: string): Issue[] {
  const issues: Issue[] = [];
  const seen = new Map<string, string>();
  for (const file of files) {
    const id = basename(file, extension);
    if (!ID.test(id))
      issues.push({
        file,
        problem: `"${id}" is not an id`,
        remedy: 'name the file with lower-case letters, digits and hyphens only',
      });
    if (RESERVED_IDS.has(id.toLowerCase()) || OUR_PAGES.has(id))
      issues.push({
        file,
        problem: `"${id}" is a name that systems keep for themselves`,
        remedy: 'choose another',
      });
    const folded = id.normalize('NFKC').toLowerCase();
    const before = seen.get(folded);
    if (before)
      issues.push({
        file,
        problem: `${before} has the same id but for case or form`,
        remedy: 'rename one of them',
      });
    seen.set(folded, file);
  }
  return issues;
}
