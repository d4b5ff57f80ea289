/** The rules of the house that need only the names and the texts of its files. */
import ts from 'typescript';
import { runsInBrowser } from './rules.ts';

/** The longest file, in lines. */
export const MAX_LINES = 250;
/** The most lines that half of the modules may have. */
export const MAX_MEDIAN = 60;
/** The most modules that may stand at the top of src/, in no room. */
export const MAX_AT_TOP = 4;

/** Names that say nothing of what is in a folder. */
const DRAWERS = /(?:^|\/)(utils?|helpers?|lib|libs|common|shared|misc)\//;
const GLOBALS = ['document', 'window'];

const isModule = (path: string) => /\.(ts|astro)$/.test(path);
const linesOf = (text: string) => text.split('\n').length - 1;

/** Folders of the top level that nobody has decided on; those whose names begin with a point belong to tools. */
export const strangers = (folders: readonly string[], known: readonly string[]): string[] =>
  folders.filter((name) => !name.startsWith('.') && !known.includes(name));

/** Files in a folder called `utils` or the like. */
export const inDrawers = (paths: readonly string[]): string[] => paths.filter((path) => DRAWERS.test(path));

/** Modules in no room. */
export const atTop = (paths: readonly string[]): string[] =>
  paths.filter((path) => /^src\/[^/]+\.ts$/.test(path));

/** Modules and sheets that are too long, with their lines. */
export const tooLong = (files: ReadonlyMap<string, string>): string[] =>
  [...files]
    .filter(([, text]) => linesOf(text) > MAX_LINES)
    .map(([path, text]) => `${path}: ${linesOf(text)}`);

/** The lines that half of the modules do not exceed. */
export function medianLines(files: ReadonlyMap<string, string>): number {
  const lines = [...files].filter(([path]) => isModule(path)).map(([, text]) => linesOf(text));
  return lines.sort((a, b) => a - b)[Math.floor((lines.length - 1) / 2)] ?? 0;
}

/** Modules outside `browser/` and the kit that use the browser’s `document` or `window`. */
export const touchesPage = (files: ReadonlyMap<string, string>): string[] =>
  [...files]
    .filter(([path]) => path.endsWith('.ts') && !runsInBrowser(path) && !path.startsWith('src/page/kit/'))
    .flatMap(([path, text]) => globalsIn(text).map((name) => `${path} uses ${name}`));

/** The globals of a page that a module takes something from and nowhere declares: most often a `document` is one of the record’s. */
function globalsIn(text: string): string[] {
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) used.add(node.expression.getText());
    if (ts.isVariableDeclaration(node) || ts.isBindingElement(node) || ts.isParameter(node))
      declared.add(node.name.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true));
  return GLOBALS.filter((name) => used.has(name) && !declared.has(name));
}
