/** The files of the site that Astro does not make: the search index and the data. */

import { dataFiles } from '../exports/data-files.ts';
import type { Model } from '../model/model.ts';
import { searchFiles } from '../search/index-files.ts';

/** Each file's content by its path in the site. */
export async function madeFiles(model: Model): Promise<Map<string, Uint8Array>> {
  const encoder = new TextEncoder();
  const [search, data] = await Promise.all([searchFiles(model), dataFiles(model)]);
  return new Map([...search, ...[...data].map(([path, text]) => [path, encoder.encode(text)] as const)]);
}
