/** `npm run build`: checks the record, builds the site beside the last good one, inspects it, and puts it in its place. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'astro';
import { inspectSite } from '../inspection/inspect.ts';
import { madeFiles } from '../inspection/made-files.ts';
import { handOver } from '../model/hand-over.ts';
import { loadRecord } from '../model/load.ts';
import type { Model } from '../model/model.ts';
import { outFolder, PROJECT, recordRoot } from '../reading/paths.ts';
import { report } from './report.ts';
import { checkAddress, checkOut } from './settings.ts';

/** Ends the name of the last good site while the new one takes its place. */
const LAST = '-last';

/** Builds `RECORD` into `OUT`. Returns the exit code: 1 when something was refused. */
export async function run(): Promise<number> {
  const { model, issues } = loadRecord(recordRoot());
  if (report([...checkAddress(), ...checkOut(), ...issues]) || !model) return 1;
  return (await buildSite(model, outFolder())) ? 0 : 1;
}

/**
 * Builds a checked record into a folder. Returns whether the site passed its
 * inspection and could be written; if not, the folder is as it was.
 */
export async function buildSite(model: Model, out: string): Promise<boolean> {
  const made = besideOf(join(PROJECT, 'dist'), process.pid);
  handOver(model);
  try {
    clearAbandoned(join(PROJECT, 'dist'));
    clearAbandoned(out);
    makeFolder(dirname(out));
    mkdirSync(made);
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    // Pagefind works in a process of its own, beside Astro's.
    const [files] = await Promise.all([
      madeFiles(model),
      build({ root: PROJECT, outDir: made, logLevel: 'warn', vite: { logLevel: 'warn' } }),
    ]);
    for (const [path, content] of files) write(join(made, path), content);
    if (report(inspectSite(made, model, recordRoot()))) return false;
    replace(nextTo(out, made), out);
    console.log(`Built ${out}`);
    return true;
  } catch (error) {
    const { code, path, syscall } = error as NodeJS.ErrnoException;
    if (!syscall) throw error;
    console.error(
      `${path ?? out} — it cannot be written (${code}) — free the place or its permissions, or name another in OUT`,
    );
    return false;
  } finally {
    rmSync(made, { recursive: true, force: true });
    rmSync(besideOf(out, process.pid), { recursive: true, force: true });
  }
}

/** A finished site next to its place, on the same file system: moved there, or copied from another. */
function nextTo(out: string, made: string): string {
  const beside = besideOf(out, process.pid);
  if (beside === made) return made;
  try {
    renameSync(made, beside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(made, beside, { recursive: true });
  }
  return beside;
}

/** Where a build is made before it takes its place: beside it, each process its own. */
function besideOf(out: string, process: number | string): string {
  return join(dirname(out), `.build-${basename(out)}-${process}`);
}

/** Clears away what builds that were killed left behind; one killed as it took its place gives the last good site back. */
function clearAbandoned(out: string): void {
  if (!existsSync(dirname(out))) return;
  const prefix = basename(besideOf(out, ''));
  for (const name of readdirSync(dirname(out))) {
    if (!name.startsWith(prefix) || isRunning(Number.parseInt(name.slice(prefix.length), 10))) continue;
    const left = join(dirname(out), name);
    if (name.endsWith(LAST) && !existsSync(out)) renameSync(left, out);
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
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

function write(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Puts a finished folder in the place of another; the last good one is lost only once the new one stands. */
function replace(finished: string, place: string): void {
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
