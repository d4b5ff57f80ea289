/** Where things are: the project, the record that is built, and the address it is published at. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** The project's own folder. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** The folder with `seeds/` and `content/`: `RECORD`, or the project itself. */
export const recordRoot = (): string => resolve(process.env['RECORD'] ?? PROJECT);

/** The folder the site is written to: `OUT`, or `dist/`. */
export const outFolder = (): string => resolve(process.env['OUT'] ?? join(PROJECT, 'dist'));

/**
 * The address the site is published at, in Astro's two parts: `ADDRESS`, or
 * the address in content/site.yaml. Both are undefined where that is not a web
 * address; the check of the record then says so.
 */
export function publishedAt(): { site?: string; base?: string } {
  try {
    const written: unknown = parse(readFileSync(join(recordRoot(), 'content/site.yaml'), 'utf8'));
    const { address } = written as { address?: string };
    const url = new URL(process.env['ADDRESS'] || address || '');
    return { site: url.origin, base: url.pathname.replace(/\/*$/, '/') };
  } catch {
    return {};
  }
}
