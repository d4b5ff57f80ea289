/** `npm run generate -- <folder> [events] [passages]`: writes an invented record of any size, for measuring. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { loadRecord } from '../../src/model/load.ts';
import { extendRegister, REGISTER_FILE } from '../../src/model/register.ts';
import { formatReviewed, REVIEWED_FILE } from '../../src/model/reviewed/reviewed-file.ts';
import { dayOf, LAST_DAY } from './record/days.ts';
import { generateRecord, MIN_PASSAGES } from './record/record.ts';

const USAGE = `npm run generate -- <folder> [events] [passages], with at least 1 event and ${MIN_PASSAGES} passages`;

/** Returns the exit code: 1 where the arguments are not to be understood or the folder holds something. */
export async function run([place = '', events = '12', passages]: string[]): Promise<number> {
  const folder = resolve(place);
  const size = { events: Number(events), passages: Number(passages ?? passagesFor(Number(events))) };
  if (!place || !isCount(size.events, 1) || !isCount(size.passages, MIN_PASSAGES)) {
    console.error(USAGE);
    return 1;
  }
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    console.error(`${folder} holds something — name a new folder`);
    return 1;
  }
  writeRecord(folder, size.events, size.passages);
  console.log(`${size.events} events and ${size.passages} passages in ${folder}`);
  return 0;
}

/** How many passages a record has by default, given its events. */
export const passagesFor = (events: number): number => Math.max(314, events);

const isCount = (value: number, least: number) => Number.isInteger(value) && value >= least;

/** Writes a generated record, its register and what was reviewed with it, into a folder. */
export function writeRecord(folder: string, events: number, passages: number): void {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [file, text] of generateRecord(events, passages)) write(file, text);
  write(REGISTER_FILE, extendRegister('', loadRecord(folder).served, dayOf(LAST_DAY)));
  write(REVIEWED_FILE, formatReviewed(loadRecord(folder).statements));
}
