/**
 * The record as Astro sees it. It is read and checked before anything is
 * built; what is no page, the search index and `_headers`, is written when the
 * pages are; and what was built is inspected before it counts.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Refusal, refuse } from './commands/report.ts';
import { checkAddress } from './commands/settings.ts';
import { areas } from './hosting/areas.ts';
import { serveRecord } from './hosting/dev-server.ts';
import { formatHeaders } from './hosting/headers.ts';
import { scriptOutput } from './hosting/script-chunks.ts';
import { inspectSite } from './inspection/inspect.ts';
import { loadRecord } from './model/load.ts';
import { model, setModel } from './model/loaded.ts';
import { publishedAt } from './model/permalink.ts';
import { virtualModules } from './model/virtual-modules.ts';
import { describeIssue, type Issue } from './reading/issue.ts';
import { must } from './reading/must.ts';
import { PROJECT, recordRoot } from './reading/paths.ts';
import { searchFiles } from './search/index-files.ts';

/** What builds and tests write, which is no reason to load a page again. */
const MADE = ['**/.build-*/**', '**/dist/**', '**/tests/output/**'];

/** The integration that astro.config.mjs adds, behind the others, since it inspects what they have made. */
export function record(): AstroIntegration {
  const root = recordRoot();
  let issues: Issue[] = [];
  /** The address below which Astro serves; it is one of its own settings, which stay as it begins. */
  let served: string | undefined;
  let index: ReturnType<typeof searchFiles>;
  return {
    name: 'record',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, logger }) => {
        refuse(checkAddress());
        const building = command === 'build';
        // `npm run build` has read it already.
        const read = building && model ? { site: model.site, issues: [] } : load(root, !building);
        issues = read.issues;
        served = read.site?.address;
        if (building) refuse(issues);
        else tell(issues, logger);
        updateConfig({
          ...(read.site && publishedAt(read.site.address)),
          // Astro's server would have /data/[file] end with a slash too.
          ...(command === 'dev' && { trailingSlash: 'ignore' }),
          vite: {
            plugins: [virtualModules()],
            environments: { client: { build: { rolldownOptions: { output: scriptOutput } } } },
            server: { fs: { allow: [PROJECT, root] }, watch: { ignored: MADE } },
          },
        });
      },
      'astro:server:setup': ({ server, logger }) =>
        serveRecord(server, root, issues, () => {
          const read = load(root, true);
          if (read.site && read.site.address !== served)
            logger.warn(
              `the address is another now, ${read.site.address}: start the server again to have it`,
            );
          return tell(read.issues, logger);
        }),
      'astro:build:start': () => {
        // Pagefind works in a process of its own, beside Astro's.
        index = searchFiles(loadedModel());
        index.catch(() => {});
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const [path, content] of await index) write(join(site, path), content);
        write(join(site, '_headers'), formatHeaders(areasOf(site)));
        try {
          refuse(inspectSite(site, loadedModel(), root));
        } catch (error) {
          // A host that does not ask how a build ended would take what lies there for the site.
          if (error instanceof Refusal) empty(site);
          throw error;
        }
      },
    },
  };
}

/** Reads the record, which takes the place of the last one unless something in it is refused. */
function load(root: string, draft: boolean): Pick<ReturnType<typeof loadRecord>, 'site' | 'issues'> {
  const loaded = loadRecord(root, { draft });
  if (loaded.model) setModel(loaded.model);
  return loaded;
}

const loadedModel = () => must(model, 'the record that is built');

/** Logs issues, and returns them. */
function tell(issues: Issue[], logger: Record<'warn' | 'error', (message: string) => void>): Issue[] {
  for (const issue of issues) logger[issue.warning ? 'warn' : 'error'](describeIssue(issue));
  return issues;
}

/** The areas of a site that lies in a folder. */
function areasOf(site: string) {
  const entries = readdirSync(site, { withFileTypes: true });
  const [folders = [], files = []] = [true, false].map((folder) =>
    entries.filter((entry) => entry.isDirectory() === folder).map(({ name }) => name),
  );
  return areas(files, folders);
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Takes away what lies in a folder, but not a repository's own, which Astro leaves there too. */
function empty(folder: string): void {
  for (const name of readdirSync(folder))
    if (name !== '.git') rmSync(join(folder, name), { recursive: true, force: true });
}
