/** The record as Astro sees it: its address, its prose as components, and in `astro dev` its changes and its search. */
import { join } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger, ViteUserConfig } from 'astro';
import { madeFiles } from './inspection/made-files.ts';
import { handedOver, handOver } from './model/hand-over.ts';
import { loadRecord } from './model/load.ts';
import { describeIssue, refusals } from './reading/issue.ts';
import { PROJECT, publishedAt, recordRoot } from './reading/paths.ts';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;
type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** The integration that astro.config.mjs adds. */
export function record(): AstroIntegration {
  return {
    name: 'record',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, logger }) => {
        if (!handedOver()) receive(logger, command !== 'sync');
        const address = handedOver()?.site.address;
        updateConfig({
          ...(address && publishedAt(address)),
          vite: { plugins: [prose()], server: { fs: { allow: [PROJECT, recordRoot()] } } },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        const made = serveMadeFiles(server);
        const folders = ['content', 'seeds'].map((folder) => join(recordRoot(), folder));
        server.watcher.add(folders);
        server.watcher.on('all', (_, path) => {
          if (!folders.some((folder) => path.startsWith(folder))) return;
          receive(logger, false);
          made.forget();
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}

/** Loads the record and hands it over. A record that is refused leaves the last good one in its place, or stops a build. */
function receive(logger: AstroIntegrationLogger, building: boolean): void {
  const { model, issues } = loadRecord(recordRoot());
  for (const issue of issues) logger[issue.warning ? 'warn' : 'error'](describeIssue(issue));
  if (model) handOver(model);
  else if (building) throw new Error(`the record is refused: ${refusals(issues).length} faults`);
}

const PROSE = 'virtual:prose';

/**
 * `virtual:prose` imports every account and page of the record by its id, from
 * wherever the record lies; what those files import is found from here. A build
 * takes them all at once, since a bundle of thousands of files is slow; in
 * development each is made when it is asked for.
 */
function prose(): VitePlugin {
  const root = recordRoot();
  const imports = (
    building: boolean,
    name: string,
    folder: string,
    written: readonly { id: string }[] = [],
  ) => {
    const files = written.map(({ id }) => JSON.stringify(join(root, folder, `${id}.mdx`)));
    const heads = building ? files.map((file, at) => `import * as ${name}${at} from ${file};`) : [];
    const entries = files.map((file, at) => {
      const load = building ? `async () => ${name}${at}` : `() => import(${file})`;
      return `${JSON.stringify(written[at]?.id)}: ${load}`;
    });
    return [...heads, `export const ${name} = {${entries.join(',')}};`].join('\n');
  };
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
      const model = handedOver();
      const building = this.environment.mode === 'build';
      return [
        imports(building, 'accounts', 'content/events', model?.events),
        imports(building, 'pages', 'content/pages', model?.pages),
      ].join('\n');
    },
  };
}

const TYPES: Record<string, string> = {
  bib: 'application/x-bibtex; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  ris: 'application/x-research-info-systems; charset=utf-8',
  xml: 'application/xml',
};

/** In development the search index and the data are made when they are first asked for, and kept until the record changes. */
function serveMadeFiles({ middlewares, config }: DevServer): { forget: () => void } {
  let files: Promise<Map<string, Uint8Array>> | undefined;
  middlewares.use((request, response, next) => {
    const model = handedOver();
    const path = (request.url ?? '').split('?')[0]?.slice(config.base.length) ?? '';
    if (!model || !/^(pagefind|data)\/.|^(feed|search\/opensearch)\.xml$/.test(path)) return next();
    files ??= madeFiles(model);
    files.then((made) => {
      const content = made.get(path);
      if (!content) return next();
      const type = TYPES[path.split('.').at(-1) ?? ''];
      response.setHeader('content-type', type ?? 'application/octet-stream');
      response.end(content);
    }, next);
  });
  return {
    forget() {
      files = undefined;
    },
  };
}
