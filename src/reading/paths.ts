/** Where things are: the project, the record that is built, and the folder it is built into. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The folder with `seeds/` and `content/`: `RECORD`, or the project itself. */
export const recordRoot = (): string => resolve(process.env['RECORD'] || PROJECT);

/** The folder the site is written to: `OUT`, or `dist/`. */
export const outFolder = (): string => resolve(process.env['OUT'] || join(PROJECT, 'dist'));
