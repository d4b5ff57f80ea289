/** The model that pages are made from. Commands have checked it before Astro begins. */
import { describeIssue, refusals } from '../issue.ts';
import { recordRoot } from '../place.ts';
import { loadRecord } from './load.ts';

const { model: loaded, issues } = loadRecord(recordRoot());
if (!loaded) throw new Error(`the record is refused\n${refusals(issues).map(describeIssue).join('\n')}`);

export const model = loaded;
