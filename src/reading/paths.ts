/** Where things are: the project, the record that is built, and the address it is published at. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The folder with `seeds/` and `content/`: `RECORD`, or the project itself. */
export const recordRoot = (): string => resolve(process.env['RECORD'] || PROJECT);

/** The folder the site is written to: `OUT`, or `dist/`. */
export const outFolder = (): string => resolve(process.env['OUT'] || join(PROJECT, 'dist'));

/**
 * The address a site is published at, in two parts: scheme and host, and base
 * path. `ADDRESS` takes the place of the one that the record gives.
 */
export function publishedAt(address: string): { site: string; base: string } {
  const { origin, pathname } = new URL(process.env['ADDRESS'] || address);
  return { site: origin, base: pathname.replace(/\/*$/, '/') };
}

/** An address of the site in full, as it is promised: a permalink. `published` is where the record says it is published. */
export function permalinkTo(address: string, published: string): string {
  const { site, base } = publishedAt(published);
  return site + base + address;
}
