/** `npm run permalinks`: adds new addresses to the register. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusals } from '../issue.ts';
import { loadRecord } from '../model/load.ts';
import { extendRegister, REGISTER_FILE } from '../model/register.ts';
import { recordRoot } from '../place.ts';
import { readText } from '../source.ts';
import { report } from './report.ts';

/** Returns the exit code: 1 when anything but the register itself is refused. */
export async function run(): Promise<number> {
  const root = recordRoot();
  const { issues, served } = loadRecord(root);
  const others = issues.filter(({ file }) => file !== REGISTER_FILE);
  if (report(others) || refusals(others).length > 0) return 1;
  const file = join(root, REGISTER_FILE);
  const text = readText(root, REGISTER_FILE, Number.POSITIVE_INFINITY).text ?? '';
  const extended = extendRegister(text, served);
  writeFileSync(file, extended);
  console.log(`${extended.split('\n').length - text.split('\n').length} addresses added to ${REGISTER_FILE}`);
  return 0;
}
