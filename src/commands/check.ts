/** `npm run check`: reads and checks the record, and builds nothing. */
import { loadRecord } from '../model/load.ts';
import { recordRoot } from '../reading/paths.ts';
import { report } from './report.ts';

/** Returns the exit code: 1 when something was refused. */
export async function run(): Promise<number> {
  const { model, issues } = loadRecord(recordRoot());
  if (report(issues) || !model) return 1;
  console.log(
    `${model.documents.length} documents, ${model.passages.size} passages, ${model.events.length} events, ${model.findings.length} findings: no fault`,
  );
  return 0;
}
