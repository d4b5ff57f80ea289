/** The house as it stands keeps its own rules. `src/README.md` says why there are such. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/reading/paths.ts';
import { foldersIn, missingPaths, roomsIn } from './documents.ts';
import { graphOf, readHouse } from './graph.ts';
import {
  atTop,
  inDrawers,
  MAX_AT_TOP,
  MAX_MEDIAN,
  medianLines,
  strangers,
  tooLong,
  touchesPage,
} from './layout.ts';
import {
  browserToServer,
  circles,
  importsToTheRight,
  ROOMS,
  readersOutsideModel,
  roomsWithoutPlace,
  unreached,
} from './rules.ts';

const read = (file: string) => readFileSync(join(PROJECT, file), 'utf8');

/** What a build or an installation makes; Git does not keep it. */
const MADE = ['dist', 'node_modules'];

const files = readHouse(PROJECT);
const graph = graphOf(new Map([...files, ['astro.config.mjs', read('astro.config.mjs')]]));

/** What is not imported but started: by Astro, by its configuration, by an npm script. */
const doors = [
  ...[...files.keys()].filter((path) => /^src\/pages\/(?!.*\/_|_)/.test(path)),
  'astro.config.mjs',
  'src/commands/run.mjs',
  ...Object.values<string>(JSON.parse(read('package.json')).scripts)
    .map((script) => /run\.mjs (\w+)$/.exec(script)?.[1])
    .flatMap((command) => (command ? [`src/commands/${command}.ts`] : [])),
];

describe('imports', () => {
  it('every room has a place in the order', () => expect(roomsWithoutPlace(graph)).toEqual([]));
  it('a module imports only from its own room and rooms to its left', () =>
    expect(importsToTheRight(graph)).toEqual([]));
  it('what runs in the browser reaches neither the model nor Node', () =>
    expect(browserToServer(graph)).toEqual([]));
  it('there is no circle, of types either', () => expect(circles(graph)).toEqual([]));
  it('a door leads to every file', () => expect(unreached(graph, doors)).toEqual([]));
  it('pages, components and features read no files', () => expect(readersOutsideModel(graph)).toEqual([]));
  it('only what runs in the browser touches the page', () => expect(touchesPage(files)).toEqual([]));
});

/** Every folder and file of the project but what is made, by its path. */
const paths = readdirSync(PROJECT).flatMap((top) =>
  top === '.git' || MADE.includes(top) ? [] : [top, ...below(top)],
);

function below(folder: string): string[] {
  if (!statSync(join(PROJECT, folder)).isDirectory()) return [];
  const names = readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' });
  return names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

describe('files and folders', () => {
  it('the top level holds the folders that the README names, and no others', () => {
    const named = foldersIn(read('README.md'));
    const folders = readdirSync(PROJECT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const names = folders.map(({ name }) => name);
    expect(strangers(names, [...named, ...MADE])).toEqual([]);
    expect(strangers(named, names)).toEqual([]);
  });
  it('no folder is a drawer', () => expect(inDrawers(paths)).toEqual([]));
  it(`at most ${MAX_AT_TOP} modules stand in no room`, () =>
    expect(atTop(paths).length).toBeLessThanOrEqual(MAX_AT_TOP));
  it('no file is too long', () => expect(tooLong(files)).toEqual([]));
  it(`half of the modules have at most ${MAX_MEDIAN} lines`, () =>
    expect(medianLines(files)).toBeLessThanOrEqual(MAX_MEDIAN));
});

describe('what is written of the house is true', () => {
  it('its table of rooms is the order that is kept', () =>
    expect(roomsIn(read('src/README.md'))).toEqual(ROOMS.flat()));
  it.each([
    'README.md',
    'CONTRIBUTING.md',
    'content/README.md',
    'src/README.md',
    ...paths.filter((path) => path.startsWith('src/decisions/')),
  ])('%s names only files that there are', (document) =>
    expect(missingPaths(read(document), paths)).toEqual([]),
  );
});
