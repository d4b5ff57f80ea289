/** Every field that refers to something: to what there is not, it is refused. */
import { expect, it } from 'vitest';
import { type Change, issuesWith } from '../../fixtures/small.ts';

const ACTORS = 'content/actors.yaml';
const ARTICLE = 'content/documents/gazette-2001.md';
const FINDINGS = 'content/findings/hart-2001.yaml';
const REPAIR = 'content/events/repair.mdx';
const VISIT = 'content/events/visit.mdx';
const WARNING = 'content/events/warning.mdx';

const PASSAGE = 'gazette-2001 has no passage "para-9" — did you mean gazette-2001#para-1?';

it.each<[field: string, Change]>([
  ['visit.mdx:5 datePassage', [VISIT, 'hart-2001#background-1', 'gazette-2001#para-9']],
  ['warning.mdx:7 otherDates[0].passage', [WARNING, 'gazette-2001#para-1', 'gazette-2001#para-9']],
  ['repair.mdx:9 published.passage', [REPAIR, 'gazette-2001#dateline', 'gazette-2001#para-9']],
  [
    'visit.mdx:6 written.passage',
    [VISIT, 'lane:', 'written: { date: "2001", passage: gazette-2001#para-9 }\nlane:'],
  ],
  ['repair.mdx:16 follows[0].passage', [REPAIR, /(event: visit\n {4}passage: ).*/, '$1gazette-2001#para-9']],
  ['visit.mdx:16 citations[1].passage', [VISIT, 'hart-2001#background-2', 'gazette-2001#para-9']],
  [
    'hart-2001.yaml:46 hart-2001-table-2 datePassage',
    [FINDINGS, 'datePassage: hart-2001#background-1', 'datePassage: gazette-2001#para-9'],
  ],
  ['actors.yaml:10 jo-hart posts[0].passage', [ACTORS, 'gazette-2001#para-1', 'gazette-2001#para-9']],
  ['actors.yaml:17 marrow-vale names[0].passage', [ACTORS, 'hart-2001#title', 'gazette-2001#para-9']],
  ['gazette-2001.md:19 dates.published.passage', [ARTICLE, 'passage: dateline', 'passage: para-9']],
  [
    'acronyms.yaml:1 [0].passage',
    ['content/acronyms.yaml', '[{ acronym: MV, long: Marrow Vale, passage: gazette-2001#para-9 }]'],
  ],
  [
    'disagreements.yaml:5 first-told sides[1]',
    ['content/disagreements.yaml', 'gazette-2001#para-1', 'gazette-2001#para-9'],
  ],
])('%s', (field, change) => {
  expect(issuesWith(change)).toContainEqual(expect.stringContaining(`${field} — ${PASSAGE}`));
});

it.each<[issue: string, Change]>([
  [
    'jo-hart posts[0].body — there is no actor "marow-vale"',
    [ACTORS, 'body: marrow-vale', 'body: marow-vale'],
  ],
  [
    'visit.mdx:7 notHeld[0] — there is no document not held "log"',
    [VISIT, 'principal:', 'notHeld: [log]\nprincipal:'],
  ],
  ['visit.mdx:6 lane — there is no lane "town"', [VISIT, 'lane: inspection', 'lane: town']],
  ['visit.mdx:8 actors[1] — there is no actor "vale"', [VISIT, ', marrow-vale]', ', vale]']],
])('%s', (issue, change) => {
  expect(issuesWith(change)).toContainEqual(expect.stringContaining(issue));
});
