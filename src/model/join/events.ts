/** Events with the passages that they cite and the findings about them. */
import { compareDates } from '../../date/date.ts';
import type { Passage } from '../../documents/passage.ts';
import { must } from '../../reading/must.ts';
import type { CitationFields } from '../../schemas/event.ts';
import type { Citation, Finding, RecordEvent } from '../model.ts';
import type { ReadRecord } from '../read/record.ts';
import { quotedRanges } from './quoted-ranges.ts';

/** The events in order of time. */
export function joinEvents({ events, passages }: ReadRecord, findings: readonly Finding[]): RecordEvent[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return events
    .map(({ name: id, fields, paragraphs }) => ({
      ...fields,
      id,
      paragraphs,
      citations: fields.citations.map((citation) => joinCitation(citation, passages)),
      findings: fields.findings.map((finding) => must(byId.get(finding), `finding ${finding}`)),
    }))
    .sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
}

function joinCitation(
  { key, passage: id, quotation, prefix, suffix }: CitationFields,
  passages: ReadonlyMap<string, Passage>,
): Citation {
  const passage = must(passages.get(id), `passage ${id}`);
  if (quotation === undefined) return { key, passage };
  return { key, passage, quotation, ranges: quotedRanges(quotation, passage, { prefix, suffix }) };
}
