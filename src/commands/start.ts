/** `npm start`: builds the record and serves it. */

import { serve } from '../hosting/serve.ts';
import { loadRecord } from '../model/load.ts';
import { outFolder, publishedAt, recordRoot } from '../reading/paths.ts';
import { buildSite } from './build.ts';
import { report } from './report.ts';
import { checkAddress, checkOut } from './settings.ts';

/** Serves until Ctrl-C. Returns the exit code: 1 when the record is refused. */
export async function run(): Promise<number> {
  const { model, issues } = loadRecord(recordRoot());
  if (
    report([...checkAddress(), ...checkOut(), ...issues]) ||
    !model ||
    !(await buildSite(model, outFolder()))
  )
    return 1;
  const { address, close } = await serve(outFolder(), publishedAt(model.site.address).base, 4321);
  console.log(`\nThe record is at ${address}\nCtrl-C ends it.`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await close();
  return 0;
}
