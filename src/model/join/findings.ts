/** Findings with the passages in which they stand. */
import { must } from '../../reading/must.ts';
import { passagesOfFindings } from '../finding-passage.ts';
import type { Finding } from '../model.ts';
import type { ReadRecord } from '../read/record.ts';
import { quotedRanges } from './quoted-ranges.ts';

/** The findings in order of document and place. */
export function joinFindings({ findings, passages }: ReadRecord): Finding[] {
  const passageOf = passagesOfFindings(passages);
  const joined = findings.map(({ fields: { prefix, suffix, ...fields } }) => {
    const passage = must(passageOf(fields.id), `the passage of finding ${fields.id}`);
    return { ...fields, passage, ranges: quotedRanges(fields.quotation, passage, { prefix, suffix }) };
  });
  return inPlace(joined, [...passages.keys()]);
}

/** Findings as their passages stand, and within a passage as their words do. */
function inPlace(findings: readonly Finding[], passages: readonly string[]): Finding[] {
  const rank = new Map(passages.map((id, at) => [id, at]));
  const rankOf = ({ passage }: Finding) => must(rank.get(passage.id), `the place of ${passage.id}`);
  const startOf = ({ ranges, id }: Finding) => must(ranges[0], `the words of finding ${id}`)[0];
  return findings.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1),
  );
}
