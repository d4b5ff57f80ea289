/** `npm run permalinks`: adds new addresses to the register, as published today (UTC). */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRecord } from '../model/load.ts';
import { extendRegister, REGISTER_FILE } from '../model/register.ts';
import { recordRoot } from '../reading/paths.ts';
import { readText } from '../reading/text-file.ts';
import { refuse } from './report.ts';

/** Returns the exit code. Throws a Refusal where anything but a new address is refused. What stands in the register is never changed. */
export async function run(): Promise<number> {
  const root = recordRoot();
  const { issues, served } = loadRecord(root);
  refuse(issues.filter(({ file }) => file !== REGISTER_FILE));
  const text = readText(root, REGISTER_FILE, Number.POSITIVE_INFINITY).text ?? '';
  const extended = extendRegister(text, served, new Date().toISOString().slice(0, 10));
  writeFileSync(join(root, REGISTER_FILE), extended);
  console.log(`${extended.split('\n').length - text.split('\n').length} addresses added to ${REGISTER_FILE}`);
  refuse(loadRecord(root).issues.filter(({ file }) => file === REGISTER_FILE));
  return 0;
}
