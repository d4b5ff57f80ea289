/** Disagreements: sides that differ, in the documents' words where these are published. */
import { findQuotation } from '../../documents/quotation.ts';
import type { Issue } from '../../reading/issue.ts';
import { passagesOfFindings } from '../finding-passage.ts';
import type { ReadRecord } from '../read/record.ts';

/** Sides that a disagreement has twice. */
export function* sidesTwice({ disagreements }: ReadRecord): Iterable<Issue> {
  for (const { fields, place } of disagreements) {
    const said = fields.sides.map(({ finding, passage }) => finding ?? passage);
    for (const [at, id] of said.entries())
      if (said.indexOf(id) !== at)
        yield { ...place('sides', at), problem: `"${id}" is a side twice`, remedy: 'leave it here once' };
  }
}

/** Sides that name a passage though its words are published. */
export function* sidesWithoutWords({ disagreements, passages }: ReadRecord): Iterable<Issue> {
  for (const { fields, place } of disagreements)
    for (const [at, side] of fields.sides.entries()) {
      const passage = side.passage && passages.get(side.passage);
      if (passage && !passage.summary)
        yield {
          ...place('sides', at),
          problem: `the words of ${passage.id} are published`,
          remedy: 'make them a finding and name it',
        };
    }
}

/** Sides with a sentence that does not stand in our summary of their passage. */
export function* sidesSummedUpOtherwise({ disagreements, passages }: ReadRecord): Iterable<Issue> {
  const passageOf = passagesOfFindings(passages);
  for (const { fields, place } of disagreements)
    for (const [at, { finding, passage: id, summary }] of fields.sides.entries()) {
      const passage = finding === undefined ? passages.get(id ?? '') : passageOf(finding);
      if (summary === undefined || !passage || findQuotation(summary, passage.summary ?? '').length > 0)
        continue;
      yield {
        ...place('sides', at, 'summary'),
        problem: passage.summary
          ? `"${summary}" does not stand in our summary of ${passage.id}`
          : `${passage.id} has no summary of ours`,
        remedy: passage.summary
          ? 'copy the sentence from the edition'
          : 'take it away; the finding has the words',
      };
    }
}
