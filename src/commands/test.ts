/** `npm test`: types, lint, format, then every test; with file names, only those tests. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startVitest } from 'vitest/node';
import { PROJECT } from '../reading/paths.ts';

const CHECKS: [name: string, ...command: string[]][] = [
  ['types', 'astro', 'check', '--minimumSeverity', 'warning'],
  ['lint and format', 'biome', 'ci', '--error-on-warnings'],
];

/** Returns the exit code: 0 when nothing failed. The last line printed counts what passed and failed. */
export async function run(files: string[]): Promise<number> {
  const checked = files.length > 0 ? [] : CHECKS.map(([name, ...command]) => check(name, command));
  const vitest = await startVitest('test', files, { root: PROJECT, watch: false });
  const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
  const broken = vitest.state.getTestModules().filter((module) => module.errors().length > 0).length;
  const failed =
    tests.filter((test) => test.result().state === 'failed').length +
    broken +
    vitest.state.getUnhandledErrors().length;
  const passed = tests.filter((test) => test.result().state === 'passed').length;
  await vitest.close();
  const good = checked.filter(Boolean).length;
  // Nothing run is a failure too: the sites that the tests look at were not built.
  const bad = checked.length - good + failed + (tests.length === 0 ? 1 : 0);
  console.log(`${passed + good} passed, ${bad} failed`);
  return bad > 0 ? 1 : 0;
}

function check(name: string, [command = '', ...args]: string[]): boolean {
  console.log(`Checking ${name}`);
  const { status } = spawnSync(join(PROJECT, 'node_modules/.bin', command), args, {
    cwd: PROJECT,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  });
  return status === 0;
}
