/** The files of the site that are data, made beside the pages. */
import type { Model } from '../model/model.ts';
import { ADDRESS } from '../model/permalink.ts';
import { feed } from './feed.ts';
import { publicRecord } from './record.ts';
import { recordJsonSchema } from './record-schema.ts';

/** Each file's content by its address. */
export async function exportFiles(model: Model): Promise<Map<string, Uint8Array>> {
  const encoder = new TextEncoder();
  const files: [address: string, text: string][] = [
    [ADDRESS.record, JSON.stringify(publicRecord(model))],
    [ADDRESS.recordSchema, JSON.stringify(recordJsonSchema())],
    [ADDRESS.feed, await feed(model)],
  ];
  return new Map(files.map(([address, text]) => [address, encoder.encode(text)]));
}
