/** What the benches share: running a command, timing it, and the median of what was measured. */
import { spawnSync } from 'node:child_process';
import { must } from '../../../src/reading/must.ts';

/** How long a Node program takes, in milliseconds. Throws an Error with what it printed where it fails. */
export function timed(args: string[], cwd: string, env: NodeJS.ProcessEnv = {}): number {
  return clock(() => {
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stderr}`);
  });
}

/** How long some work takes, in milliseconds. */
export function clock(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The middle one of some values. */
export function median(values: readonly number[]): number {
  return must(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)], 'a value');
}
