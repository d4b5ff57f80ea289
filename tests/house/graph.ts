/** The import graph of the house, read from its files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { modulesIn } from './imports.ts';

/** What each module imports: files by their path in the project, all else as it is written. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** What `virtual:` modules give is declared here; who imports one imports this. */
export const VIRTUAL = 'src/virtual.d.ts';

/** The text of every module and sheet in src/, by path. */
export function readHouse(project: string): Map<string, string> {
  return new Map(
    readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|mjs|astro|css)$/.test(name))
      .map((name) => `src/${name.replaceAll('\\', '/')}`)
      .sort()
      .map((path) => [path, readFileSync(join(project, path), 'utf8')]),
  );
}

/** The graph of some files, by path. */
export function graphOf(files: ReadonlyMap<string, string>): Graph {
  return new Map(
    [...files]
      .flatMap(([path, text]) => modulesIn(path, text))
      .map(({ path, imports }) => [path, imports.map((written) => resolve(path, written))]),
  );
}

function resolve(from: string, written: string): string {
  if (written.startsWith('virtual:')) return VIRTUAL;
  return /^\.\.?\//.test(written) ? posix.join(posix.dirname(from), written.replace(/\?.*/, '')) : written;
}

/** The shortest way by imports from one module to one that is looked for, both ends named; undefined where there is none. */
export function wayTo(graph: Graph, from: string, isGoal: (module: string) => boolean): string[] | undefined {
  const ways = [[from]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of graph.get(way.at(-1) ?? '') ?? []) {
      if (isGoal(next)) return [...way, next];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}
