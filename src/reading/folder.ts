/** Folders of the record: what is read in them, and what would be ignored, so that nobody wonders where their work went. */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault, Issue } from './issue.ts';
import { LINK } from './text-file.ts';

/** What lies in a folder beside what is read there; nothing where the folder is missing, which is told elsewhere. */
export function strayNames(root: string, folder: string, read: readonly string[]): Issue[] {
  return (namesIn(root, folder) ?? [])
    .filter((name) => !read.includes(name))
    .map((name) => ({
      file: `${folder}/${name}`,
      problem: 'it is not read',
      remedy: `what is read in ${folder}/ is ${read.join(', ')}`,
    }));
}

/** The files of one folder with the extension asked for, sorted; anything else in it is an issue, and so is an empty folder. */
export function listFiles(
  root: string,
  folder: string,
  extension: string,
): { files: string[]; issues: Issue[] } {
  const names = namesIn(root, folder);
  if (!names?.length) {
    const [problem, remedy] = names
      ? ['the folder is empty', `write at least one ${extension} file`]
      : ['the folder is missing', `make it, with at least one ${extension} file`];
    return { files: [], issues: [{ file: `${folder}/`, problem, remedy }] };
  }
  const files: string[] = [];
  const issues: Issue[] = [];
  for (const name of names) {
    const file = `${folder}/${name}`;
    const fault = ignored(join(root, file), folder, extension);
    if (fault) issues.push({ file, ...fault });
    else files.push(file);
  }
  return { files, issues };
}

/** Sorted; undefined where there is no such folder. */
function namesIn(root: string, folder: string): string[] | undefined {
  try {
    return readdirSync(join(root, folder)).sort();
  } catch {
    return undefined;
  }
}

/** Why something in a folder would be ignored, if it would. */
function ignored(path: string, folder: string, extension: string): Fault | undefined {
  const status = lstatSync(path);
  if (status.isSymbolicLink()) return LINK;
  if (status.isDirectory())
    return {
      problem: 'a folder is not looked into',
      remedy: `put the ${extension} files in ${folder}/ itself`,
    };
  if (!path.endsWith(extension))
    return {
      problem: `only ${extension} files are read here`,
      remedy: 'rename it or take it away',
    };
  return undefined;
}
