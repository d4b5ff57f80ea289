/** The sites that are built before the tests, and the command that builds them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from '../../src/reading/paths.ts';

/** The record, built at the root of a host. */
export const SITE = join(PROJECT, 'tests/output/site');

/** The little record, built below a base path. */
export const LITTLE_SITE = join(PROJECT, 'tests/output/little');
export const LITTLE_BASE = '/record/';

/** The environment without what the test runner has put there, which a build would take for its own. */
export const AS_STARTED = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|TEST|VITEST.*)$/.test(name),
  ),
);

/** How a program ended, and what it printed. */
interface Ended {
  status: number | null;
  output: string;
}

/** Runs a Node program of the project. */
export function runNode(args: string[], env: NodeJS.ProcessEnv, project = PROJECT): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    env: { ...AS_STARTED, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return { status, output: stdout + stderr };
}

/** Runs `npm run build` with other settings. */
export const buildWith = (env: NodeJS.ProcessEnv, project = PROJECT): Ended =>
  runNode(['src/commands/run.mjs', 'build'], env, project);

/** Runs Astro's own build into a folder. */
export const astroBuild = (env: NodeJS.ProcessEnv, outDir: string): Ended =>
  runNode(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], env);
