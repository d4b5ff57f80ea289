/** The record in `astro dev`: read again whenever it is written, its faults shown in the browser, its search index made when asked for. */
import { join, sep } from 'node:path';
import type { HookParameters } from 'astro';
import { model } from '../model/loaded.ts';
import { type Issue, refusals } from '../reading/issue.ts';
import { searchFiles } from '../search/index-files.ts';
import { headersOf } from './areas.ts';
import { faultsPage, faultsPayload } from './faults.ts';
import { mediaType } from './media-type.ts';

export type DevServer = HookParameters<'astro:server:setup'>['server'];

/** What Vite serves for itself, by how its path begins. */
const OF_VITE = /^(@|__|src\/|node_modules\/)/;
/** How long after a change others are taken to belong to it, in milliseconds. */
const SETTLED = 50;

/**
 * Serves the record in `root`, of which `issues` were found when it was first
 * read. `read` reads it again: the pages are then made of what it has read,
 * unless something is refused.
 */
export function serveRecord(server: DevServer, root: string, issues: Issue[], read: () => Issue[]): void {
  let faults = refusals(issues);
  let index: ReturnType<typeof searchFiles> | undefined;
  const { hot } = server.environments.client;

  server.middlewares.use((request, response, next) => {
    // Astro has taken the base path away.
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    if (OF_VITE.test(path)) return next();
    // Vite's own client inlines styles and opens a socket, which the policy forbids.
    for (const [name, value] of headersOf(path.replace(/\/.*/, '')))
      if (name !== 'Content-Security-Policy') response.setHeader(name, value);
    if (faults.length > 0 || !model) {
      response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
      return response.end(faultsPage(faults));
    }
    if (!path.startsWith('pagefind/')) return next();
    index ??= searchFiles(model);
    index.then((files) => {
      const content = files.get(path);
      if (!content) return next();
      response.setHeader('content-type', mediaType(path));
      response.end(content);
    }, next);
  });

  const show = () => hot.send(faults.length > 0 ? faultsPayload(faults, root) : { type: 'full-reload' });
  hot.on('vite:client:connect', () => faults.length > 0 && show());
  watch(server, root, () => {
    faults = refusals(read());
    index = undefined;
    for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
    show();
  });
}

/**
 * Calls back for a change of the record, before any request is answered that
 * comes after it, and once more for all changes that follow closely.
 */
function watch(server: DevServer, root: string, changed: () => void): void {
  const folders = ['content', 'seeds'].map((folder) => join(root, folder));
  let settled: NodeJS.Timeout | undefined;
  server.watcher.add(folders);
  server.watcher.on('all', (_, path) => {
    if (!folders.some((folder) => path.startsWith(folder + sep))) return;
    const follows = settled !== undefined;
    if (!follows) changed();
    clearTimeout(settled);
    settled = setTimeout(() => {
      settled = undefined;
      if (follows) changed();
    }, SETTLED);
  });
}
