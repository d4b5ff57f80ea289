/** Every rule by itself: a fixture that it refuses, and the little record, which it accepts. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressesOf } from '../../../src/model/addresses.ts';
import type { JoinedRecord } from '../../../src/model/check/rule.ts';
import { JOINED_RULES, PUBLISHING_RULES, RULES } from '../../../src/model/check/rules.ts';
import { joinRecord } from '../../../src/model/join/record.ts';
import { readRecord } from '../../../src/model/read/record.ts';
import { statementsOf } from '../../../src/model/reviewed/statements.ts';
import type { Issue } from '../../../src/reading/issue.ts';
import { PROJECT } from '../../../src/reading/paths.ts';
import { type Change, NOT_REVIEWED, withSmall } from '../../fixtures/small.ts';

const ACTORS = 'content/actors.yaml';
const ACRONYMS = 'content/acronyms.yaml';
const ARTICLE = 'content/documents/gazette-2001.md';
const CORRECTIONS = 'content/corrections.yaml';
const DISAGREEMENTS = 'content/disagreements.yaml';
const FINDINGS = 'content/findings/hart-2001.yaml';
const LETTER = 'content/documents/hart-2001.md';
const REGISTER = 'content/permalinks.txt';
const REPAIR = 'content/events/repair.mdx';
const REVIEWED = 'content/reviewed.txt';
const VISIT = 'content/events/visit.mdx';
const WARNING = 'content/events/warning.mdx';

const ACRONYM = '{ acronym: MV, long: Marrow Vale, passage: hart-2001#background-1 }';
const CORRECTION = '{ address: events/gone/, date: "2027-03-03", was: "", now: x, why: Nothing. }';

/** By the rule's name, what it refuses. */
const REFUSED: Record<string, Change[]> = {
  malformedIds: [['content/events/Visit2.mdx', 'x']],
  reservedIds: [['content/events/con.mdx', 'x']],
  confusableIds: [['content/events/VISIT.mdx', 'x']],
  actorsTwice: [[ACTORS, /([\s\S]*)/, '$1$1']],
  disagreementsTwice: [[DISAGREEMENTS, /([\s\S]*)/, '$1$1']],
  findingsTwice: [[FINDINGS, 'id: hart-2001-1-b', 'id: hart-2001-1']],
  acronymsTwice: [[ACRONYMS, `- ${ACRONYM}\n- ${ACRONYM}\n`]],
  unknownPassages: [[VISIT, 'datePassage: hart-2001#background-1', 'datePassage: hart-2001#para-88']],
  unknownIds: [[VISIT, 'lane: inspection', 'lane: inspecton']],
  circularFollows: [[REPAIR, 'event: visit', 'event: repair']],
  effectsBeforeCauses: [[REPAIR, '[..2001-06-30]', '2001-02']],
  wrongQuotations: [[VISIT, 'I visited Marrow', 'I visit Marrow']],
  wrongNames: [[ACTORS, '- name: Marrow Vale', '- name: Marrow Dale']],
  wrongAcronyms: [[ACRONYMS, `- ${ACRONYM}\n`]],
  unnamedActors: [[ACTORS, /$/, '- { id: nobody, name: Nobody, kind: person, description: Nobody. }\n']],
  unknownReferences: [[ARTICLE, 'dates:\n', 'refersTo:\n  para-1: [para-9]\ndates:\n']],
  selfReferences: [[ARTICLE, 'dates:\n', 'refersTo:\n  para-1: [para-1]\ndates:\n']],
  quotesOfNothing: [[ARTICLE, 'dates:\n', 'quotesOthers:\n  - { passage: para-2, speaker: me }\ndates:\n']],
  quotesOfTheUnknown: [[ARTICLE, 'dates:\n', 'quotesOthers:\n  - { passage: para-1, notHeld: x }\ndates:\n']],
  unprintedFacts: [[LETTER, 'family: Hart', 'family: Hatt']],
  printedFactsSupplied: [[LETTER, 'language:', 'supplied: [author]\nlanguage:']],
  strayIssued: [[LETTER, 'issued: "2001-03"', 'issued: "2001-04"']],
  longQuotations: [['content/site.yaml', /words: \d+/, 'words: 1']],
  largeShares: [['content/site.yaml', /share: [\d.]+/, 'share: 0.01']],
  findingsOfNoDocument: [['content/findings/hart-2002.yaml', '[]']],
  findingsElsewhere: [[FINDINGS, 'id: hart-2001-1-b', 'id: gazette-2001-2']],
  findingsOfNoPassage: [[FINDINGS, 'id: hart-2001-1-b', 'id: hart-2001-88']],
  explainedDates: [[FINDINGS, /date: "2001-03"\n {2}datePassage/, 'datePassage']],
  sidesTwice: [[DISAGREEMENTS, 'passage: gazette-2001#para-1', 'finding: hart-2001-1-a']],
  sidesWithoutWords: [[DISAGREEMENTS, 'gazette-2001#para-1', 'hart-2001#para-1-a']],
  sidesSummedUpOtherwise: [[DISAGREEMENTS, '#para-1', '#para-1\n      summary: the council knew in 2000.']],
  outsideSpan: [[WARNING, 'background: true\n', '']],
  backgroundWithinSpan: [[VISIT, 'principal: true', 'background: true']],
  otherDates: [[WARNING, '"1999"', '"1999/2000"']],
  unstatedDates: [[VISIT, 'date: "2001-03"', 'date: "2001-03-01"']],
  unresolvedDates: [[WARNING, 'date: "1999"', 'date: "1998"']],
  unexplainedInferences: [[REPAIR, /dateNote: .*\n/, '']],
  inferredEnds: [[REPAIR, '[..2001-06-30]', '[..2001-06-29]']],
  factsWithTwoDates: [[FINDINGS, /(hart-2001-1\n[\s\S]*?)kind:/, '$1date: "[..2001-06]"\n  kind:']],
  strayNumbersOfFindings: [[FINDINGS, 'headline: The roof is', 'headline: In 2003 the roof is']],
  strayNumbersOfEvents: [[VISIT, 'title: An', 'title: In 2003 an']],
  strayNumbersInAccounts: [[REPAIR, 'The council had', 'The 12 councillors had']],
  strayNumbersOfDisagreements: [[DISAGREEMENTS, 'two years', '12 years']],
  strayNumbersOfSummaries: [[ARTICLE, 'knew in 1999', 'knew in 1998']],
  missingAccounts: [[VISIT, /(---\n[\s\S]*?\n---\n)[\s\S]*/, '$1']],
  citationsTwice: [[VISIT, 'key: found', 'key: visited']],
  unknownCitations: [[VISIT, '<Citation of="found" />', '<Citation of="fond" />']],
  missingQuotations: [[VISIT, '<Citation of="found" />', '<Quoted of="found" />']],
  unusedCitations: [[VISIT, '<Citation of="found" />', '']],
};

/** By the rule's name, what it refuses in a record that is joined. */
const REFUSED_JOINED: Record<string, Change[]> = {
  unusedThemes: [['content/themes/roads.yaml', 'name: Roads\ndescription: Of roads.\n']],
  brokenAddresses: [[REGISTER, /^/, 'events/gone/ - 2026-11-22\n']],
  unknownAddresses: [[CORRECTIONS, `- ${CORRECTION}\n`]],
  changedWords: [[FINDINGS, 'The roof of the town library leaks.', 'The roof of']],
  deadLinks: [[VISIT, 'Jo Hart wrote', '[Jo Hart](../vist/) wrote']],
  brokenReview: [[REVIEWED, /^(.*\n)(.*\n)(.*\n)/, '$1$3$2']],
  changedStatements: [[VISIT, 'lane: inspection', 'lane: council'], NOT_REVIEWED],
  newStatements: [[REVIEWED, /site .*\n/g, '']],
  unregisteredAddresses: [[REGISTER, /events\/visit\/ .*\n/, '']],
};

const read = (root: string) => readRecord(root).record;
const joined = (root: string): JoinedRecord => {
  const record = read(root);
  const model = joinRecord(record);
  return { record, model, served: addressesOf(model), statements: statementsOf(record) };
};

type Row = [name: string, refused: Change[], issues: (root: string) => Issue[]];

const rules: Row[] = [
  ...RULES.map((rule): Row => [rule.name, REFUSED[rule.name] ?? [], (root) => [...rule(read(root))]]),
  ...[...JOINED_RULES, ...PUBLISHING_RULES].map(
    (rule): Row => [rule.name, REFUSED_JOINED[rule.name] ?? [], (root) => [...rule(joined(root))]],
  ),
];

describe('by itself', () => {
  it.each(rules)('%s refuses its fixture and accepts the little record', (_, refused, issues) => {
    expect(withSmall([], issues)).toEqual([]);
    expect(withSmall(refused, issues)).not.toEqual([]);
  });
});

it('every rule that is written stands in a list', async () => {
  const folder = join(PROJECT, 'src/model/check');
  const modules = await Promise.all(readdirSync(folder).map((file) => import(join(folder, file))));
  const written = modules
    .flatMap((module) => Object.values<unknown>(module))
    .filter((value) => Object.prototype.toString.call(value) === '[object GeneratorFunction]');
  expect(new Set(written)).toEqual(new Set([...RULES, ...JOINED_RULES, ...PUBLISHING_RULES]));
});
