/** What a file of the project imports, as it is written there: types, sheets and scripts of templates too. */
import { preProcessFile } from 'typescript';

/** A module and what it imports, as written: `../date/date.ts`, `node:fs`, `virtual:record`. */
export interface Module {
  path: string;
  imports: string[];
}

/** Ends the path of the module that a template’s scripts are: they run in the browser, the template does not. */
export const SCRIPT = ' <script>';

/** The modules in a file: one, or for a template with scripts two. */
export function modulesIn(path: string, text: string): Module[] {
  if (path.endsWith('.css')) return [{ path, imports: sheetsOf(text) }];
  if (!path.endsWith('.astro')) return [{ path, imports: importsOf(text) }];
  const template = text.replace(/<!--[\s\S]*?-->/g, '');
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(template)?.[1] ?? '';
  const scripts = scriptsOf(template.slice(frontMatter.length));
  if (scripts.length === 0) return [{ path, imports: importsOf(frontMatter) }];
  return [
    { path, imports: [...importsOf(frontMatter), `./${path.split('/').at(-1)}${SCRIPT}`] },
    { path: path + SCRIPT, imports: scripts },
  ];
}

/** `import`, `import type`, `import()`, also as a type, and `export … from`. */
const importsOf = (code: string): string[] =>
  preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);

const sheetsOf = (sheet: string): string[] =>
  [...sheet.matchAll(/@import\s+(?:url\()?["']([^"']+)["']/g)].map(([, name = '']) => name);

/** What the scripts of a template import or name as their source; those that go into the page as they are import nothing. */
function scriptsOf(markup: string): string[] {
  return [...markup.matchAll(/<script\b([^>]*?)(?:\/>|>([\s\S]*?)<\/script>)/g)].flatMap(
    ([, attributes = '', code = '']) => {
      if (/\bis:inline\b/.test(attributes)) return [];
      const source = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
      return source ? [source] : importsOf(code);
    },
  );
}
