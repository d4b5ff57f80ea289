/** The files of the site that are data, made beside the pages. */
import type { Model } from '../model/model.ts';
import { ADDRESS } from '../model/permalink.ts';
import { annotations } from './annotations.ts';
import { feed } from './feed.ts';
import { permalinks, permalinksJsonSchema } from './permalinks.ts';
import { publicRecord } from './record.ts';
import { recordJsonSchema } from './record-schema.ts';
import { eventsTable, findingsTable } from './tables.ts';
import { timelineJs } from './timelinejs.ts';

/** Each file's text by its address. */
export async function exportFiles(model: Model): Promise<Map<string, string>> {
  const record = publicRecord(model);
  return new Map([
    [ADDRESS.record, JSON.stringify(record)],
    [ADDRESS.recordSchema, JSON.stringify(recordJsonSchema())],
    [ADDRESS.findingsTable, findingsTable(record)],
    [ADDRESS.eventsTable, eventsTable(record)],
    [ADDRESS.annotations, JSON.stringify(annotations(model))],
    [ADDRESS.timelineJs, JSON.stringify(timelineJs(model))],
    [ADDRESS.permalinks, JSON.stringify(permalinks(model))],
    [ADDRESS.permalinksSchema, JSON.stringify(permalinksJsonSchema())],
    [ADDRESS.feed, await feed(model)],
  ]);
}
