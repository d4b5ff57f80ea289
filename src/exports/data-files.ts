/** The files that others may take: what is exported of the record, and its citations. */
import { citationFiles } from '../cite/files.ts';
import type { Model } from '../model/model.ts';
import { exportFiles } from './files.ts';

/** Each file's text by its address. */
export async function dataFiles(model: Model): Promise<Map<string, string>> {
  return new Map([...(await exportFiles(model)), ...citationFiles(model)]);
}
