/** The record as modules that pages import: `virtual:record` and `virtual:prose`. */
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';
import { PROJECT, recordRoot } from '../reading/paths.ts';
import { model } from './loaded.ts';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

const RECORD = 'virtual:record';
const PROSE = 'virtual:prose';
const LOADED = fileURLToPath(new URL('./loaded.ts', import.meta.url));

/**
 * Serves the virtual modules. The model is asked of Node itself, from outside
 * the bundle, where the integration has put it: it need not be copied, however
 * large it is.
 */
export function virtualModules(): VitePlugin {
  const root = recordRoot();
  return {
    name: 'record:virtual-modules',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (id === RECORD || id === PROSE) return `\0${id}`;
      // What the prose of a record elsewhere imports is found from here.
      const foreign = importer?.startsWith(root) && !importer.startsWith(join(PROJECT, 'src') + sep);
      if (!foreign || /^[./\0]/.test(id)) return null;
      return this.resolve(id, join(PROJECT, 'src/integration.ts'), { skipSelf: true });
    },
    load(id) {
      if (id === `\0${RECORD}`)
        return `import { createRequire } from 'node:module';
export const { model } = createRequire(${JSON.stringify(LOADED)})(${JSON.stringify(LOADED)});`;
      if (id !== `\0${PROSE}`) return null;
      const building = this.environment.mode === 'build';
      return [
        prose(building, 'accounts', join(root, 'content/events'), model?.events),
        prose(building, 'pages', join(root, 'content/pages'), model?.pages),
      ].join('\n');
    },
  };
}

/**
 * The text of a module that imports what is written in a folder, by its id. A
 * build takes it all at once, since a bundle of thousands of files is slow; in
 * development each file is made when it is asked for.
 */
function prose(building: boolean, name: string, folder: string, written: readonly { id: string }[] = []) {
  const files = written.map(({ id }) => ({ id, file: JSON.stringify(join(folder, `${id}.mdx`)) }));
  const heads = building ? files.map(({ file }, at) => `import * as ${name}${at} from ${file};`) : [];
  const entries = files.map(({ id, file }, at) => {
    const load = building ? `async () => ${name}${at}` : `() => import(${file})`;
    return `${JSON.stringify(id)}: ${load}`;
  });
  return [...heads, `export const ${name} = {${entries.join(',')}};`].join('\n');
}
