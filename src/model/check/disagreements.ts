/** Disagreements: each side is a finding or a passage that is there. */
import type { Issue } from '../../reading/issue.ts';
import { fieldName, type Read } from '../../reading/yaml.ts';
import type { DisagreementFields } from '../../schemas/disagreement.ts';
import type { Disagreement, Finding } from '../model.ts';
import { didYouMean } from './actors.ts';
import { checkPassage, type Passages } from './citations.ts';

/** The file, which a record may do without. */
export const DISAGREEMENTS_FILE = 'content/disagreements.yaml';

interface Checked {
  findings: readonly Finding[];
  /** Ids of all findings that were written, also of those refused; undefined where some could not be read. */
  findingIds: ReadonlySet<string> | undefined;
  passages: Passages;
}

/** The disagreements with their findings and passages, as they were written, and what is wrong with them. */
export function checkDisagreements(
  { value = [], lineOf }: Read<DisagreementFields[]>,
  checked: Checked,
): { disagreements: Disagreement[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const ids = value.map(({ id }) => id);
  const disagreements = value.map(({ sides, ...fields }, index) => {
    const faultAt =
      (...path: (string | number)[]): Fault =>
      (problem, remedy) =>
        issues.push({
          file: DISAGREEMENTS_FILE,
          line: lineOf([index, ...path]),
          field: `${fields.id} ${fieldName(path)}`,
          problem,
          remedy,
        });
    if (ids.indexOf(fields.id) !== index)
      faultAt('id')(`"${fields.id}" stands here twice`, 'give each its own id');
    const said = sides.map((side) => side.finding ?? side.passage);
    for (const [at, id] of said.entries())
      if (said.indexOf(id) !== at) faultAt('sides', at)(`"${id}" is a side twice`, 'leave it here once');
    return { ...fields, sides: sides.flatMap((side, at) => joinSide(side, checked, faultAt('sides', at))) };
  });
  return { disagreements, issues };
}

type Fault = (problem: string, remedy: string) => void;

/** A side with its passage, and with its finding where it names one; none where there is no such thing. */
function joinSide(
  side: DisagreementFields['sides'][number],
  { findings, findingIds, passages }: Checked,
  fault: Fault,
): Disagreement['sides'] {
  if (side.finding !== undefined) {
    if (findingIds?.has(side.finding) === false)
      fault(`there is no finding "${side.finding}"`, didYouMean(side.finding, findingIds));
    const finding = findings.find(({ id }) => id === side.finding);
    return finding ? [{ passage: finding.passage, finding }] : [];
  }
  const wrong = checkPassage(side.passage ?? '', passages);
  if (wrong) fault(wrong.problem, wrong.remedy);
  const passage = passages.byId.get(side.passage ?? '');
  if (passage && !passage.summary)
    fault(`the words of ${passage.id} are published`, 'make them a finding and name it');
  return passage ? [{ passage }] : [];
}
