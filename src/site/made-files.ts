/** The files of the site that Astro does not make: the search index and the data. */
import { exportFiles } from '../exports/files.ts';
import type { Model } from '../model/model.ts';
import { searchFiles } from '../search/index-files.ts';

/** Each file's content by its path in the site. */
export async function madeFiles(model: Model): Promise<Map<string, Uint8Array>> {
  const [search, data] = await Promise.all([searchFiles(model), exportFiles(model)]);
  return new Map([...search, ...data]);
}
