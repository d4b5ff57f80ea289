/** Findings against the passages, the actors and the themes; joined where nothing is wrong. */
import type { Passage } from '../../documents/passage.ts';
import type { Issue } from '../../reading/issue.ts';
import { fieldName } from '../../reading/yaml.ts';
import type { FindingFields } from '../../schemas/finding.ts';
import type { SiteFields } from '../../schemas/site.ts';
import type { Finding } from '../model.ts';
import type { YamlFile } from '../read.ts';
import { didYouMean } from './actors.ts';
import { checkPassage, locateQuotation, type Passages } from './citations.ts';

interface Checked {
  /** One file for each document, named after it. */
  files: readonly YamlFile<FindingFields[]>[];
  passages: Passages;
  /** Undefined where the list of actors could not be read. */
  actorIds: ReadonlySet<string> | undefined;
  /** Ids of all themes that were written, also of those refused by themselves. */
  themeIds: ReadonlySet<string>;
  site: SiteFields | undefined;
}

/** The findings in order of document and place, with their passages, and what is wrong with them. */
export function checkFindings(checked: Checked): { findings: Finding[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const { byId, refused } = checked.passages;
  const byFindingId = new Map([...byId.values()].map((passage) => [findingId(passage), passage]));
  const documents = new Set([...byId.values()].map(({ document }) => document));
  const findings = checked.files.flatMap((file) => {
    if (documents.has(file.id)) return checkFile(file, byFindingId, checked, issues);
    if (!refused.has(file.id))
      issues.push({
        file: file.file,
        problem: `there is no document "${file.id}"`,
        remedy: `name the file after its document: ${didYouMean(file.id, documents)}`,
      });
    return [];
  });
  return { findings: inPlace(findings, byId), issues };
}

/** The id of a passage's first finding. */
function findingId({ document, fragment }: Passage): string {
  return `${document}-${fragment.replace(/^para-/, '')}`;
}

function checkFile(
  { id: document, file, value = [], lineOf }: YamlFile<FindingFields[]>,
  byFindingId: ReadonlyMap<string, Passage>,
  checked: Checked,
  issues: Issue[],
): Finding[] {
  const seen = new Set<string>();
  return value.flatMap((fields, index) => {
    const fault: Fault = (path, problem, remedy) =>
      issues.push({
        file,
        line: lineOf([index, ...path]),
        field: `${fields.id} ${fieldName(path)}`,
        problem,
        remedy,
      });
    if (seen.has(fields.id)) fault(['id'], 'the id stands here twice', 'end further ones in -b, -c, …');
    seen.add(fields.id);
    checkReferences(fields, checked, fault);
    const passage = byFindingId.get(fields.id) ?? byFindingId.get(fields.id.replace(/-[b-z]$/, ''));
    if (passage?.document === document) return joinFinding(fields, passage, checked, fault);
    if (passage)
      fault(['id'], `it is of ${passage.document}`, `move it to content/findings/${passage.document}.yaml`);
    else fault(['id'], 'there is no such passage', didYouMean(fields.id, byFindingId.keys()));
    return [];
  });
}

type Fault = (path: (string | number)[], problem: string, remedy: string) => void;

/** What a finding refers to besides its own passage. */
function checkReferences(
  fields: FindingFields,
  { passages, actorIds, themeIds, site }: Checked,
  fault: Fault,
): void {
  const notHeld = site && new Set(site.notHeld.map(({ id }) => id));
  for (const [field, what, ids] of [
    ['themes', 'theme', themeIds],
    ['actors', 'actor', actorIds],
    ['notHeld', 'document not held', notHeld],
  ] as const)
    for (const [at, id] of fields[field].entries())
      if (ids && !ids.has(id)) fault([field, at], `there is no ${what} "${id}"`, didYouMean(id, ids));
  const dating = fields.datePassage && checkPassage(fields.datePassage, passages);
  if (dating) fault(['datePassage'], dating.problem, dating.remedy);
  if (!fields.date && (fields.datePassage ?? fields.dateNote))
    fault(['date'], 'a date is explained and not given', 'add it, or take the explanation away');
}

function joinFinding(
  { prefix, suffix, ...fields }: FindingFields,
  passage: Passage,
  { passages }: Checked,
  fault: Fault,
): Finding {
  const { quotation } = fields;
  const located = locateQuotation({ passage: passage.id, quotation, prefix, suffix }, passages);
  if (located && 'problem' in located) fault(['quotation'], located.problem, located.remedy);
  return { ...fields, passage, ranges: located && 'ranges' in located ? located.ranges : [] };
}

/** Findings as their passages stand, and within a passage as their words do. */
function inPlace(findings: readonly Finding[], byId: Passages['byId']): Finding[] {
  const rank = new Map([...byId.keys()].map((id, at) => [id, at]));
  const place = ({ passage, ranges }: Finding) => [rank.get(passage.id) ?? 0, ranges[0]?.[0] ?? 0] as const;
  return [...findings].sort((a, b) => {
    const [[passage, at], [otherPassage, otherAt]] = [place(a), place(b)];
    return passage - otherPassage || at - otherAt || (a.id < b.id ? -1 : 1);
  });
}
