/** The record as Astro sees it: its prose as components, its changes as reloads, its search in `astro dev`. */
import { join } from 'node:path';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { describeIssue, refusals } from './issue.ts';
import { loadRecord } from './model/load.ts';
import { PROJECT, recordRoot } from './place.ts';
import { searchFiles } from './search/index-files.ts';

type VitePlugin = Exclude<
  NonNullable<ViteUserConfig['plugins']>[number],
  false | null | undefined | unknown[] | Promise<unknown>
>;

const PROSE = 'virtual:prose';

/** The integration that astro.config.mjs adds. */
export function record(): AstroIntegration {
  return {
    name: 'record',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Pages run from where the build puts them, which says nothing of where the record is.
        process.env['RECORD'] = recordRoot();
        updateConfig({ vite: { plugins: [prose()], server: { fs: { allow: [PROJECT, recordRoot()] } } } });
      },
      'astro:server:setup': ({ server, logger }) => {
        const root = recordRoot();
        const report = () => {
          for (const issue of loadRecord(root).issues) logger.warn(describeIssue(issue));
        };
        server.watcher.add([join(root, 'content'), join(root, 'seeds')]);
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(join(root, 'content')) && !path.startsWith(join(root, 'seeds'))) return;
          report();
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
        report();
        serveSearch(server.middlewares, root);
      },
    },
  };
}

/**
 * `virtual:prose` imports every account and page of the record by its id, from
 * wherever the record lies; what those files import is found from here.
 */
function prose(): VitePlugin {
  const root = recordRoot();
  return {
    name: 'record:prose',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (id === PROSE) return `\0${PROSE}`;
      const foreign = importer?.startsWith(root) && !importer.startsWith(join(PROJECT, 'src'));
      if (!foreign || /^[./\0]/.test(id)) return null;
      return this.resolve(id, join(PROJECT, 'src/integration.ts'), { skipSelf: true });
    },
    load(id) {
      if (id !== `\0${PROSE}`) return null;
      const { model } = loadRecord(root);
      const imports = (name: string, folder: string, ids: readonly string[]) =>
        `export const ${name} = {${ids
          .map(
            (each) =>
              `${JSON.stringify(each)}: () => import(${JSON.stringify(join(root, folder, `${each}.mdx`))})`,
          )
          .join(',')}};`;
      return [
        imports('accounts', 'content/events', model?.events.map((event) => event.id) ?? []),
        imports('pages', 'content/pages', model?.pages.map((page) => page.id) ?? []),
      ].join('\n');
    },
  };
}

type Middlewares = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server']['middlewares'];

/** In development the search index is made when it is first asked for, and kept in memory. */
function serveSearch(middlewares: Middlewares, root: string): void {
  let files: Promise<Map<string, Uint8Array>> | undefined;
  middlewares.use((request, response, next) => {
    const path = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1];
    if (!path) return next();
    const { model, issues } = loadRecord(root);
    if (!model) return next(new Error(refusals(issues).map(describeIssue).join('\n')));
    files ??= searchFiles(model);
    files.then((all) => {
      const content = all.get(path);
      response.statusCode = content ? 200 : 404;
      if (path.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
      response.end(content);
    }, next);
  });
}
