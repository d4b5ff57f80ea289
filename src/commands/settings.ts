/** What a command is told by its environment, looked at before anything is done. */
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Issue } from '../reading/issue.ts';
import { outFolder, PROJECT, recordRoot } from '../reading/paths.ts';

/** What is wrong with `ADDRESS`, if it is set. */
export function checkAddress(): Issue[] {
  const address = process.env['ADDRESS'];
  if (!address || (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol))) return [];
  return [
    { file: 'ADDRESS', problem: `"${address}" is not a web address`, remedy: 'write https://host/path/' },
  ];
}

/** What every site built here has; a folder with other things in it is not replaced. */
const EARLIER_BUILD = ['404.html', 'data/record.json'];

/** What is wrong with the place that `OUT` names: a build takes its place whole, so nothing else may be lost there. */
export function checkOut(): Issue[] {
  const out = outFolder();
  const refuse = (problem: string): Issue[] => [
    { file: 'OUT', problem: `${out} ${problem}`, remedy: 'name a new folder, or that of an earlier build' },
  ];
  const within = (folder: string, path: string) => join(path, sep).startsWith(join(folder, sep));
  const written = [
    ...['seeds', 'content'].map((folder) => join(recordRoot(), folder)),
    ...['src', 'tests/fixtures', 'public', 'node_modules'].map((folder) => join(PROJECT, folder)),
  ];
  if ([PROJECT, recordRoot(), ...written].some((folder) => within(out, folder)))
    return refuse('holds the project or the record');
  if (written.some((folder) => within(folder, out))) return refuse('lies where editors write');
  let names: string[];
  try {
    names = readdirSync(out);
  } catch (error) {
    // Whether a place that is not there can be made shows when it is made.
    return existsSync(out) && (error as NodeJS.ErrnoException).code === 'ENOTDIR'
      ? refuse('is no folder')
      : [];
  }
  if (lstatSync(out).isSymbolicLink()) return refuse('is a link');
  return names.length === 0 || EARLIER_BUILD.every((file) => existsSync(join(out, file)))
    ? []
    : refuse('holds something else');
}
