/** Disagreements with the findings and passages that are their sides. */
import { must } from '../../reading/must.ts';
import type { SideFields } from '../../schemas/disagreement.ts';
import type { Disagreement, Finding, Side } from '../model.ts';
import type { ReadRecord } from '../read/record.ts';

/** The disagreements as they were written. A side that is a finding has its passage too. */
export function joinDisagreements(
  { disagreements, passages }: ReadRecord,
  findings: readonly Finding[],
): Disagreement[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const wordsOf = ({ finding: id, passage = 'nowhere' }: SideFields): Omit<Side, 'summary'> => {
    if (id === undefined) return { passage: must(passages.get(passage), `passage "${passage}"`) };
    const finding = must(byId.get(id), `finding ${id}`);
    return { passage: finding.passage, finding };
  };
  const joinSide = (side: SideFields): Side => ({
    ...wordsOf(side),
    ...(side.summary && { summary: side.summary }),
  });
  return disagreements.map(({ fields }) => ({ ...fields, sides: fields.sides.map(joinSide) }));
}
