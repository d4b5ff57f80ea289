/** Joins a record in which nothing is refused: who took part in which event, which findings stand where. */
import { must } from '../../reading/must.ts';
import { type Finding, type Model, passagesOf, type RecordEvent } from '../model.ts';
import type { ReadRecord } from '../read/record.ts';
import { connect } from './connections.ts';
import { joinDisagreements } from './disagreements.ts';
import { joinEvents } from './events.ts';
import { joinFindings } from './findings.ts';
import { groupBy } from './group-by.ts';

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
    ...joinSubjects(record, events, findings),
    acronyms: record.acronyms.map(({ fields }) => fields),
    pages: record.pages.map(({ name, fields }) => ({ ...fields, id: name })),
    register,
    corrections: Map.groupBy(
      record.corrections.map(({ fields }) => fields),
      ({ address }) => address,
    ),
    eventsOn: groupBy(events, passagesOf),
    findingsIn: groupBy(findings, ({ passage }) => [passage.id]),
    disagreementsOf: groupBy(disagreements, ({ sides }) => sides.flatMap(({ finding }) => finding?.id ?? [])),
    connections: connect(events, passages),
  };
}

/** Actors and themes, as they are filed, with what names them. */
function joinSubjects(
  { actors, themes }: ReadRecord,
  events: readonly RecordEvent[],
  findings: readonly Finding[],
): Pick<Model, 'actors' | 'themes'> {
  const withAll = <T extends Named & { id: string }>(subjects: T[], kind: 'actors' | 'themes') => {
    const eventsOf = groupBy(events, (event) => event[kind]);
    const findingsOf = groupBy(findings, (finding) => finding[kind]);
    return subjects.sort(byName).map((subject) => ({
      ...subject,
      events: eventsOf.get(subject.id) ?? [],
      findings: findingsOf.get(subject.id) ?? [],
    }));
  };
  return {
    actors: withAll(
      actors.map(({ fields }) => fields),
      'actors',
    ),
    themes: withAll(
      themes.map(({ name, fields }) => ({ ...fields, id: name })),
      'themes',
    ),
  };
}

interface Named {
  name: string;
  sort?: string | undefined;
}

function byName(a: Named, b: Named): number {
  const filed = ({ name, sort = name }: Named) => sort.toLowerCase();
  return filed(a) < filed(b) ? -1 : 1;
}
