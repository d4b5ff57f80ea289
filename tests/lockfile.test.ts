import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../src/reading/paths.ts';

interface Package {
  version: string;
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}

const read = (file: string) => JSON.parse(readFileSync(join(PROJECT, file), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Package> };
const { dependencies, devDependencies, allowScripts } = read('package.json') as Record<
  string,
  Record<string, string>
>;

it('the lockfile holds the packages of every platform', () => {
  const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !locked.has(name))
      .map((name) => `${path} wants ${name}`),
  );
  expect(missing).toEqual([]);
});

it('every dependency is pinned to one version', () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

it('the lockfile names no registry', () => {
  for (const [path, { resolved }] of Object.entries(packages)) expect(resolved, path).toBeUndefined();
});

it('only the packages that need it may run a script when they are installed', () => {
  expect(allowScripts).toEqual({ node: true, esbuild: true });
});

it('there is one Markdown parser, which checks and renders', () => {
  expect(
    Object.keys(packages).filter((path) => /\/(satteri|remark-parse|mdast-util-from-markdown)$/.test(path)),
  ).toEqual(['node_modules/satteri']);
});
