/** A folder that takes the place of another whole, so that the one or the other always stands there. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Ends the name of the last good folder while the new one takes its place. */
const LAST = '-last';

/** Where a folder is made before it takes its place: beside it, each process its own. */
export function besideOf(place: string, owner: number | string = process.pid): string {
  return join(dirname(place), `.build-${basename(place)}-${owner}`);
}

/** Puts a finished folder in the place of another; the last good one is lost only once the new one stands. */
export function takePlace(made: string, place: string): void {
  const finished = nextTo(made, place);
  const last = finished + LAST;
  if (existsSync(place)) renameSync(place, last);
  try {
    renameSync(finished, place);
  } catch (error) {
    if (existsSync(last)) renameSync(last, place);
    throw error;
  }
  rmSync(last, { recursive: true, force: true });
}

/** A finished folder next to its place, on the same file system: moved there, or copied from another. */
function nextTo(made: string, place: string): string {
  const beside = besideOf(place);
  if (beside === made) return made;
  try {
    renameSync(made, beside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(made, beside, { recursive: true });
  }
  return beside;
}

/** Clears away what builds that were killed left behind; one killed as it took its place gives the last good site back. */
export function clearAbandoned(place: string): void {
  if (!existsSync(dirname(place))) return;
  const prefix = basename(besideOf(place, ''));
  for (const name of readdirSync(dirname(place))) {
    if (!name.startsWith(prefix) || isRunning(Number.parseInt(name.slice(prefix.length), 10))) continue;
    const left = join(dirname(place), name);
    if (name.endsWith(LAST) && !existsSync(place)) renameSync(left, place);
    else rmSync(left, { recursive: true, force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Makes a folder and what is missing above it. Node's own recursion never ends where the system forbids it, as below /proc. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}
