/** `npm start`: builds the record and serves it. */
import { serve } from '../hosting/serve.ts';
import { model } from '../model/loaded.ts';
import { publishedAt } from '../model/permalink.ts';
import { must } from '../reading/must.ts';
import { outFolder } from '../reading/paths.ts';
import { buildSite } from './build.ts';

/** Serves until Ctrl-C, and returns the exit code. Throws a Refusal of all that is refused. */
export async function run(): Promise<number> {
  await buildSite(outFolder());
  const { base } = publishedAt(must(model, 'the record that was built').site.address);
  const { address, close } = await serve(outFolder(), base, 4321);
  console.log(`\nThe record is at ${address}\nCtrl-C ends it.`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await close();
  return 0;
}
