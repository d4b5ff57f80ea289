/** What the documents of the repository say of its files. */

/** What is named and not kept: it is made by an installation, a build or a test. */
const MADE = /^(dist|node_modules|tests\/output)\//;
const PATH = /^[\w[\]-][\w.[\]-]*(?:\/[\w.[\]-]*)*$/;
const FILE = /\/|\.(?:ts|mjs|astro|css|yaml|md|txt|json)$/;

/** Paths that a document in Markdown names, by links and as code; blocks of code are examples. */
export function pathsIn(markdown: string): string[] {
  const text = markdown.replace(/^ {4,}.*$/gm, '');
  const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);
  const code = [...text.matchAll(/`([^`\s]+)`/g)].map(([, path = '']) => path);
  return [
    ...links.filter((path) => !path.startsWith('../../')).map((path) => path.replace(/^(\.\.\/)+/, '')),
    ...code.filter((path) => PATH.test(path) && FILE.test(path) && !MADE.test(path)),
  ];
}

/** Paths named by a document that are no path in the project, nor the end of one or a part between two slashes. */
export function missingPaths(markdown: string, paths: readonly string[]): string[] {
  const known = paths.map((path) => `/${path}`);
  return pathsIn(markdown).filter((path) => !known.some((other) => other.includes(`/${path}`)));
}

/** The rooms that `src/README.md` lists, in its order. */
export function roomsIn(readme: string): string[] {
  const [, table = ''] = readme.split('\n## The rooms\n');
  const [rooms = ''] = table.split('\n## ');
  return [...rooms.matchAll(/^\| `(\w[\w/]*?)(?:\/|(?:\.d)?\.ts)` \|/gm)].map(([, room = '']) => room);
}

/** The folders of the top level, as the README’s table of them names them. */
export const foldersIn = (readme: string): string[] =>
  [...readme.matchAll(/^\| `([^/`]+)\/` \|/gm)].map(([, name = '']) => name);
