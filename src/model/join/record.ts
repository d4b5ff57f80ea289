/** Joins a record in which nothing is refused: who took part in which event, which findings stand where. */
import { must } from '../../reading/must.ts';
import { type Model, passagesOf } from '../model.ts';
import type { ReadRecord } from '../read/record.ts';
import { concerned } from './concerned.ts';
import { connect } from './connections.ts';
import { joinDisagreements } from './disagreements.ts';
import { joinEvents } from './events.ts';
import { joinFindings } from './findings.ts';
import { groupBy } from './group-by.ts';
import { joinActors, joinThemes } from './subjects.ts';

/** The whole record. Throws where a reference leads to nothing, which the rules refuse beforehand. */
export function joinRecord(record: ReadRecord): Model {
  const { documents, passages, register } = record;
  const findings = joinFindings(record);
  const events = joinEvents(record, findings);
  const disagreements = joinDisagreements(record, findings);
  return {
    site: must(record.site, 'content/site.yaml'),
    documents,
    passages,
    events,
    findings,
    disagreements,
    actors: joinActors(record, events, findings),
    themes: joinThemes(record, events, findings),
    acronyms: record.acronyms.map(({ fields }) => fields),
    pages: record.pages.map(({ name, fields }) => ({ ...fields, id: name })),
    register,
    corrections: Map.groupBy(
      record.corrections.map(({ fields }) => fields),
      ({ address }) => address,
    ),
    eventsOn: groupBy(events, passagesOf),
    findingsIn: groupBy(findings, ({ passage }) => [passage.id]),
    disagreementsOf: concerned(disagreements, events),
    connections: connect(events, passages, disagreements),
  };
}
