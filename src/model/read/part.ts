/** What is read in one place of a record, and what is wrong there. */
import type { Issue } from '../../reading/issue.ts';

/** What was read in one place. */
export interface ReadPart<T> {
  entries: T[];
  /** Whether nothing is missing because it could not be read. */
  complete: boolean;
  issues: Issue[];
}

/** What was read in a folder. */
export interface Folder<T> extends ReadPart<T> {
  /** The files that were to be read. */
  files: string[];
}

/** A place that a record may do without, where there is none. */
export const nothing = <T>(): Folder<T> => ({ files: [], entries: [], complete: true, issues: [] });

/** A folder, read file by file. `issues` are those of the folder itself. */
export function readEach<T>(
  { files, issues }: { files: string[]; issues: Issue[] },
  read: (file: string) => ReadPart<T>,
): Folder<T> {
  const parts = files.map(read);
  return {
    files,
    entries: parts.flatMap(({ entries }) => entries),
    complete: parts.every(({ complete }) => complete),
    issues: [...issues, ...parts.flatMap((part) => part.issues)],
  };
}
