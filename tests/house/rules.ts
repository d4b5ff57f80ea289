/** The rules of the house. Each takes the graph and returns a sentence for every breach. */
import { type Graph, VIRTUAL, wayTo } from './graph.ts';
import { SCRIPT } from './imports.ts';

/** The rooms of src/ from left to right, as `src/README.md` lists them; those of one line stand side by side. */
export const ROOMS: readonly (readonly string[])[] = [
  ['date'],
  ['reading'],
  ['schemas'],
  ['documents'],
  ['model'],
  ['virtual'],
  ['page/kit'],
  ['record'],
  ['timeline', 'search', 'cite', 'exports'],
  ['hosting'],
  ['page'],
  ['inspection'],
  ['pages'],
  ['commands'],
  ['integration'],
];

/** Who reads files: the record’s on the way to the model, the built site’s afterwards, both at the doors. */
const READING_ROOMS = ['reading', 'documents', 'model', 'hosting', 'inspection', 'commands', 'integration'];

/** What reads files. */
const readsFiles = (module: string) =>
  /^(node:fs\b|astro:content$|src\/reading\/text-file|src\/model\/(read|load)\b)/.test(module);

/** `src/page/kit/find.ts` is in `page/kit`, `src/integration.ts` in `integration`; undefined outside src/. */
export const roomOf = (module: string): string | undefined => /^src\/(page\/kit|[^/.]+)/.exec(module)?.[1];

const isSheet = (module: string) => module.endsWith('.css');
/** It stands in a folder `browser/`, or is the script of a template. */
export const runsInBrowser = (module: string) => module.includes('/browser/') || module.endsWith(SCRIPT);
const floorOf = (room: string) => ROOMS.findIndex((rooms) => rooms.includes(room));

/** Every arrow between two modules of src/, sheets apart: they are cascaded, not used. */
const arrows = (graph: Graph): [from: string, to: string][] =>
  [...graph].flatMap(([from, imports]) =>
    imports
      .filter((to) => ![from, to].some((module) => isSheet(module) || !roomOf(module)))
      .map((to): [string, string] => [from, to]),
  );

/** A module imports only from its own room and from rooms to its left. */
export function importsToTheRight(graph: Graph): string[] {
  return arrows(graph).flatMap(([from, to]) => {
    const [room = '', other = ''] = [roomOf(from), roomOf(to)];
    if (room === other || floorOf(other) < floorOf(room)) return [];
    const beside = floorOf(other) === floorOf(room);
    return [`${from} imports ${to}: ${other} stands ${beside ? 'beside' : 'to the right of'} ${room}`];
  });
}

/** Every room stands in the order. */
export function roomsWithoutPlace(graph: Graph): string[] {
  const rooms = new Set(arrows(graph).flatMap(([from, to]) => [roomOf(from) ?? '', roomOf(to) ?? '']));
  return [...rooms]
    .filter((room) => floorOf(room) < 0)
    .map((room) => `src/${room} has no place in the order of rooms`);
}

/** What runs in the browser reaches neither the model nor Node, however far the way, and by types neither. */
export function browserToServer(graph: Graph): string[] {
  const isServer = (module: string) => /^src\/model\/|^node:/.test(module) || module === VIRTUAL;
  return [...graph.keys()].filter(runsInBrowser).flatMap((module) => {
    const way = wayTo(graph, module, isServer);
    return way ? [way.join(' → ')] : [];
  });
}

/** No module imports itself, by whatever way. One circle is told for each knot. */
export function circles(graph: Graph): string[] {
  return [...graph.keys()].flatMap((module) => {
    const way = wayTo(graph, module, (other) => other === module);
    return way?.every((other) => other >= module) ? [way.join(' → ')] : [];
  });
}

/** Every file is reached from a door. */
export function unreached(graph: Graph, doors: readonly string[]): string[] {
  const reached = new Set(doors);
  for (const module of reached) for (const next of graph.get(module) ?? []) reached.add(next);
  return [...graph.keys()].filter((module) => !reached.has(module));
}

/** A page, a component, a feature gets what it shows from the model; it reads no files. */
export function readersOutsideModel(graph: Graph): string[] {
  return [...graph]
    .filter(([from]) => !READING_ROOMS.includes(roomOf(from) ?? 'integration'))
    .flatMap(([from, imports]) => imports.filter(readsFiles).map((reader) => `${from} imports ${reader}`));
}
