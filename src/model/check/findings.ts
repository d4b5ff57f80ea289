/** Findings against the passages, the actors and the themes; joined where nothing is wrong. */
import type { Passage } from '../../documents/passage.ts';
import { type Issue, nearest } from '../../issue.ts';
import type { FindingFields } from '../../schemas/finding.ts';
import { fieldName } from '../../schemas/front-matter.ts';
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
}

/** The findings in order of document and place, with their passages, and what is wrong with them. */
export function checkFindings({ files, ...known }: Checked): { findings: Finding[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const byId = new Map([...known.passages.byId.values()].map((passage) => [findingId(passage), passage]));
  const documents = new Set([...known.passages.byId.values()].map(({ document }) => document));
  for (const { id: document, file, value = [], lineOf } of files) {
    if (known.passages.refused.has(document)) continue;
    if (!documents.has(document)) {
      const remedy = `name the file after its document: ${didYouMean(document, documents)}`;
      issues.push({ file, problem: `there is no document "${document}"`, remedy });
      continue;
    }
    for (const [index, fields] of value.entries()) {
      const fault = (path: (string | number)[], problem: string, remedy: string) =>
        issues.push({
          file,
          line: lineOf([index, ...path]),
          field: `${fields.id} ${fieldName(path)}`,
          problem,
          remedy,
        });
      if (seen.has(fields.id)) fault(['id'], 'the id stands here twice', 'end further ones in -b, -c, …');
      seen.add(fields.id);
      const finding = joinFinding(fields, byId, known, fault);
      if (finding?.passage.document === document) findings.push(finding);
      else if (finding)
        fault(
          ['id'],
          `it is of ${finding.passage.document}`,
          `move it to content/findings/${finding.passage.document}.yaml`,
        );
    }
  }
  return { findings: inPlace(findings, known.passages), issues };
}

/** The id of a passage's first finding. */
function findingId({ document, fragment }: Passage): string {
  return `${document}-${fragment.replace(/^para-/, '')}`;
}

type Fault = (path: (string | number)[], problem: string, remedy: string) => void;

function joinFinding(
  { prefix, suffix, ...fields }: FindingFields,
  byId: ReadonlyMap<string, Passage>,
  { passages, actorIds, themeIds }: Omit<Checked, 'files'>,
  fault: Fault,
): Finding | undefined {
  for (const [kind, ids] of [
    ['theme', themeIds],
    ['actor', actorIds],
  ] as const)
    for (const [at, id] of fields[`${kind}s`].entries())
      if (ids && !ids.has(id)) fault([`${kind}s`, at], `there is no ${kind} "${id}"`, didYouMean(id, ids));
  const dating = fields.datePassage && checkPassage(fields.datePassage, passages);
  if (dating) fault(['datePassage'], dating.problem, dating.remedy);
  if (!fields.date && (fields.datePassage ?? fields.dateNote))
    fault(['date'], 'a date is explained and not given', 'add it, or take the explanation away');
  const passage = byId.get(fields.id) ?? byId.get(fields.id.replace(/-[b-z]$/, ''));
  if (!passage) {
    const near = nearest(fields.id, byId.keys());
    const remedy = near ? `did you mean "${near}"?` : 'write document and fragment, without para-';
    fault(['id'], 'there is no such passage', remedy);
    return undefined;
  }
  const { quotation } = fields;
  const located = locateQuotation({ passage: passage.id, quotation, prefix, suffix }, passages);
  if (located && 'problem' in located) fault(['quotation'], located.problem, located.remedy);
  return { ...fields, passage, ranges: located && 'ranges' in located ? located.ranges : [] };
}

/** Findings as their passages stand, and within a passage as their words do. */
function inPlace(findings: readonly Finding[], { byId }: Passages): Finding[] {
  const rank = new Map([...byId.keys()].map((id, at) => [id, at]));
  const place = ({ passage, ranges }: Finding) => [rank.get(passage.id) ?? 0, ranges[0]?.[0] ?? 0] as const;
  return [...findings].sort((a, b) => {
    const [[passage, at], [otherPassage, otherAt]] = [place(a), place(b)];
    return passage - otherPassage || at - otherAt || (a.id < b.id ? -1 : 1);
  });
}
