/** `npm run build`: builds the site beside the last good one, and lets it take its place once it has passed. */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { loadRecord } from '../model/load.ts';
import { setModel } from '../model/loaded.ts';
import { outFolder, PROJECT, recordRoot } from '../reading/paths.ts';
import { besideOf, clearAbandoned, makeFolder, takePlace } from './replace-folder.ts';
import { Refusal, refuse } from './report.ts';
import { checkAddress, checkOut } from './settings.ts';

/** Builds `RECORD` into `OUT` and returns the exit code. Throws a Refusal of all that is refused. */
export async function run(): Promise<number> {
  await buildSite(outFolder());
  return 0;
}

/**
 * Builds the record into a folder. Throws a Refusal where the record or the
 * site is refused or cannot be written; the folder is then as it was.
 */
export async function buildSite(out: string): Promise<void> {
  const made = besideOf(join(PROJECT, 'dist'));
  try {
    clearAbandoned(join(PROJECT, 'dist'));
    clearAbandoned(out);
    const { model, issues } = loadRecord(recordRoot());
    refuse([...checkAddress(), ...checkOut(), ...issues]);
    if (model) setModel(model);
    makeFolder(dirname(out));
    mkdirSync(made);
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    await build({ root: PROJECT, outDir: made, logLevel: 'warn', vite: { logLevel: 'warn' } });
    takePlace(made, out);
    console.log(`Built ${out}`);
  } catch (error) {
    const { code, path, syscall } = error as NodeJS.ErrnoException;
    if (!syscall) throw error;
    throw new Refusal([
      {
        file: path ?? out,
        problem: `it cannot be written (${code})`,
        remedy: 'free the place or its permissions, or name another in OUT',
      },
    ]);
  } finally {
    rmSync(made, { recursive: true, force: true });
    rmSync(besideOf(out), { recursive: true, force: true });
  }
}
