/** Builds the little record with a field planted in each of its things, into the folder named. */
import { build } from 'astro';
import { loadRecord } from '../../src/model/load.ts';
import { setModel } from '../../src/model/loaded.ts';
import { must } from '../../src/reading/must.ts';
import { PROJECT, recordRoot } from '../../src/reading/paths.ts';
import { planted } from '../fixtures/planted.ts';

setModel(planted(must(loadRecord(recordRoot()).model, 'the record')));
await build({ root: PROJECT, outDir: must(process.argv[2], 'the folder'), logLevel: 'warn' });
