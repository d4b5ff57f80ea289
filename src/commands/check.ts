/** `npm run check`: reads and checks the record, and builds nothing. */
import { loadRecord } from '../model/load.ts';
import { recordRoot } from '../reading/paths.ts';
import { refuse } from './report.ts';

/** Returns the exit code. Throws a Refusal of all that is refused. */
export async function run(): Promise<number> {
  const { model, issues } = loadRecord(recordRoot());
  refuse(issues);
  if (model)
    console.log(
      `${model.documents.length} documents, ${model.passages.size} passages, ${model.events.length} events, ${model.findings.length} findings: no fault`,
    );
  return 0;
}
