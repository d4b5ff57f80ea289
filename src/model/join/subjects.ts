/** Actors and themes: what events and findings name. */
import type { Actor, Finding, RecordEvent, Theme } from '../model.ts';
import type { ReadRecord } from '../read/record.ts';
import { groupBy } from './group-by.ts';

/** The actors as they are filed, each with the events and findings that name it. */
export function joinActors(
  { actors }: ReadRecord,
  events: readonly RecordEvent[],
  findings: readonly Finding[],
): Actor[] {
  const eventsOf = groupBy(events, (event) => event.actors);
  const findingsOf = groupBy(findings, (finding) => finding.actors);
  return actors
    .map(({ fields }) => fields)
    .sort(byName)
    .map((actor) => ({
      ...actor,
      events: eventsOf.get(actor.id) ?? [],
      findings: findingsOf.get(actor.id) ?? [],
    }));
}

/** The themes by their names, each with the events and findings that have it. */
export function joinThemes(
  { themes }: ReadRecord,
  events: readonly RecordEvent[],
  findings: readonly Finding[],
): Theme[] {
  const eventsAbout = groupBy(events, (event) => event.themes);
  const findingsAbout = groupBy(findings, (finding) => finding.themes);
  return themes
    .map(({ name: id, fields }) => ({ ...fields, id }))
    .sort(byName)
    .map((theme) => ({
      ...theme,
      events: eventsAbout.get(theme.id) ?? [],
      findings: findingsAbout.get(theme.id) ?? [],
    }));
}

interface Named {
  name: string;
  sort?: string | undefined;
}

function byName(a: Named, b: Named): number {
  const filed = ({ name, sort = name }: Named) => sort.toLowerCase();
  return filed(a) < filed(b) ? -1 : 1;
}
