/** The passage in which a finding stands follows from its id. */
import type { Passage } from '../documents/passage.ts';

/** Finds the passage of a finding by the finding's id; undefined where there is none such. */
export function passagesOfFindings(
  passages: ReadonlyMap<string, Passage>,
): (finding: string) => Passage | undefined {
  const byFinding = passagesByFinding(passages);
  return (finding) => byFinding.get(finding) ?? byFinding.get(finding.replace(/-[b-z]$/, ''));
}

/** The passages by the ids of their first findings. */
export function passagesByFinding(passages: ReadonlyMap<string, Passage>): Map<string, Passage> {
  return new Map([...passages.values()].map((passage) => [firstFinding(passage), passage]));
}

/** The id of a passage's first finding; further ones end in -b, -c. */
function firstFinding({ document, fragment }: Passage): string {
  return `${document}-${fragment.replace(/^para-/, '')}`;
}
