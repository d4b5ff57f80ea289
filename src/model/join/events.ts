/** Events with the passages that they cite and the findings about them. */
import type { Passage } from '../../documents/passage.ts';
import { must } from '../../reading/must.ts';
import type { CitationFields } from '../../schemas/event.ts';
import { orderEvents } from '../event-order.ts';
import type { Citation, Finding, RecordEvent } from '../model.ts';
import type { ReadRecord } from '../read/record.ts';
import { quotedRanges } from './quoted-ranges.ts';

/** The events in order of time. */
export function joinEvents({ events, passages }: ReadRecord, findings: readonly Finding[]): RecordEvent[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const joined = events.map(({ name: id, fields, paragraphs }) => ({
    ...fields,
    id,
    paragraphs,
    citations: fields.citations.map((citation) => joinCitation(citation, passages)),
    findings: fields.findings.map((finding) => must(byId.get(finding), `finding ${finding}`)),
  }));
  const { ordered, listedAt } = orderEvents(joined);
  return ordered.map((event) => ({ ...event, listedAt: listedAt(event) }));
}

function joinCitation(
  { key, passage: id, quotation, prefix, suffix }: CitationFields,
  passages: ReadonlyMap<string, Passage>,
): Citation {
  const passage = must(passages.get(id), `passage ${id}`);
  if (quotation === undefined) return { key, passage };
  return { key, passage, quotation, ranges: quotedRanges(quotation, passage, { prefix, suffix }) };
}
