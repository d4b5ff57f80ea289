/** Prints how many milliseconds the checks before and after a build take, each for the first time in its process. The folder named holds the built site. */
import { inspectSite } from '../../../src/inspection/inspect.ts';
import { loadRecord } from '../../../src/model/load.ts';
import { must } from '../../../src/reading/must.ts';
import { recordRoot } from '../../../src/reading/paths.ts';
import { clock } from './clock.ts';

const site = must(process.argv[2], 'the folder of a built site');
const checks = clock(() => {
  const model = must(loadRecord(recordRoot()).model, 'the record');
  inspectSite(site, model, recordRoot());
});
console.log(checks);
