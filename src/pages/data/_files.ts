/** The files that others may take: what is exported of the record, and its citations. */
import { model } from 'virtual:record';
import { citationFiles } from '../../cite/files.ts';
import { exportFiles } from '../../exports/files.ts';
import type { Model } from '../../model/model.ts';

/** Each file's text by its address. */
export async function dataFiles(record: Model): Promise<Map<string, string>> {
  return new Map([...(await exportFiles(record)), ...citationFiles(record)]);
}

/** The files of the whole record. */
export const files = await dataFiles(model);
