/** Disagreements: each side is a finding or a passage that is there. */
import type { Issue } from '../../issue.ts';
import type { DisagreementFields } from '../../schemas/disagreement.ts';
import { fieldName, type Read } from '../../schemas/front-matter.ts';
import type { Disagreement, Finding } from '../model.ts';
import { didYouMean } from './actors.ts';
import { checkPassage, type Passages } from './citations.ts';

/** The file, which a record may do without. */
export const DISAGREEMENTS_FILE = 'content/disagreements.yaml';

/** The disagreements with their findings and passages, as they were written, and what is wrong with them. */
export function checkDisagreements(
  { value = [], lineOf }: Read<DisagreementFields[]>,
  findings: readonly Finding[],
  passages: Passages,
): { disagreements: Disagreement[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const ids = value.map(({ id }) => id);
  const disagreements = value.map(({ sides, ...fields }, index) => {
    const fault = (path: (string | number)[], problem: string, remedy: string) =>
      issues.push({
        file: DISAGREEMENTS_FILE,
        line: lineOf([index, ...path]),
        field: `${fields.id} ${fieldName(path)}`,
        problem,
        remedy,
      });
    if (ids.indexOf(fields.id) !== index)
      fault(['id'], `"${fields.id}" stands here twice`, 'give each its own id');
    const said = sides.map((side) => side.finding ?? side.passage);
    const joined = sides.flatMap((side, at) => {
      const path = ['sides', at];
      if (said.indexOf(said[at]) !== at) fault(path, `"${said[at]}" is a side twice`, 'leave it here once');
      const finding = byId.get(side.finding ?? '');
      if (side.finding && !finding && !isOfRefused(side.finding, passages))
        fault(path, `there is no finding "${side.finding}"`, didYouMean(side.finding, byId.keys()));
      const wrong = side.passage && checkPassage(side.passage, passages);
      if (wrong) fault(path, wrong.problem, wrong.remedy);
      const summed = passages.byId.get(side.passage ?? '');
      if (summed && !summed.summary)
        fault(path, `the words of ${side.passage} are published`, 'make them a finding and name it');
      const passage = finding?.passage ?? summed;
      return passage ? [{ passage, ...(finding && { finding }) }] : [];
    });
    return { ...fields, sides: joined };
  });
  return { disagreements, issues };
}

/** Whether a finding is of a document that was refused itself, and so is not told of as well. */
function isOfRefused(finding: string, { refused }: Passages): boolean {
  return [...refused].some((document) => finding.startsWith(`${document}-`));
}
