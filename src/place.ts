/** Where things are: the project, the record that is built, and the address it is published at. */
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Issue } from './issue.ts';

/** The project's own folder. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** The folder with `seeds/` and `content/`: `RECORD`, or the project itself. */
export const recordRoot = (): string => resolve(process.env['RECORD'] || PROJECT);

/** The folder the site is written to: `OUT`, or `dist/`. */
export const outFolder = (): string => resolve(process.env['OUT'] || join(PROJECT, 'dist'));

/**
 * The address a site is published at, in two parts: scheme and host, and base
 * path. `ADDRESS` takes the place of the one that the record gives.
 */
export function publishedAt(address: string): { site: string; base: string } {
  const { origin, pathname } = new URL(process.env['ADDRESS'] || address);
  return { site: origin, base: pathname.replace(/\/*$/, '/') };
}

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
  const kept = [
    PROJECT,
    recordRoot(),
    ...['src', 'tests', 'public', 'node_modules'].map((folder) => join(PROJECT, folder)),
  ];
  if (
    [...kept, join(recordRoot(), 'seeds')].some((folder) =>
      `${resolve(folder)}${sep}`.startsWith(`${out}${sep}`),
    )
  )
    return refuse('holds the project or the record');
  const written = [
    join(recordRoot(), 'seeds'),
    join(recordRoot(), 'content'),
    join(PROJECT, 'src'),
    join(PROJECT, 'public'),
  ];
  if (written.some((folder) => out.startsWith(`${folder}${sep}`))) return refuse('lies where editors write');
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
