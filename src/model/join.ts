/** Joins what was read and checked: who took part in which event, which findings stand where. */
import type { Document } from '../documents/document.ts';
import type { Passage } from '../documents/passage.ts';
import type { AcronymFields } from '../schemas/acronym.ts';
import type { ActorFields } from '../schemas/actor.ts';
import type { CorrectionFields } from '../schemas/correction.ts';
import type { PageFields } from '../schemas/page.ts';
import type { SiteFields } from '../schemas/site.ts';
import type { ThemeFields } from '../schemas/theme.ts';
import {
  type Connections,
  type Disagreement,
  type Finding,
  type Model,
  passagesOf,
  type RecordEvent,
} from './model.ts';
import type { Written } from './read.ts';

/** What stands beside the documents, as it was read. */
interface Others {
  /** In order of time. */
  events: RecordEvent[];
  /** In order of document and place. */
  findings: Finding[];
  disagreements: Disagreement[];
  actors: ActorFields[];
  themes: (ThemeFields & { id: string })[];
  acronyms: AcronymFields[];
  pages: Written<PageFields>[];
  register: Model['register'];
  corrections: CorrectionFields[];
}

/** The whole record. `passages` are in order of document and place. */
export function joinModel(
  site: SiteFields,
  documents: Document[],
  passages: ReadonlyMap<string, Passage>,
  { events, findings, disagreements, actors, themes, acronyms, pages, register, corrections }: Others,
): Model {
  const eventsOf = groupBy(events, ({ actors: ids }) => ids);
  const eventsAbout = groupBy(events, ({ themes: ids }) => ids);
  const findingsOf = groupBy(findings, ({ actors: ids }) => ids);
  const findingsAbout = groupBy(findings, ({ themes: ids }) => ids);
  return {
    site,
    documents,
    passages,
    events,
    findings,
    disagreements,
    actors: [...actors].sort(byName).map((actor) => ({
      ...actor,
      events: eventsOf.get(actor.id) ?? [],
      findings: findingsOf.get(actor.id) ?? [],
    })),
    themes: [...themes].sort(byName).map((theme) => ({
      ...theme,
      events: eventsAbout.get(theme.id) ?? [],
      findings: findingsAbout.get(theme.id) ?? [],
    })),
    acronyms,
    pages: pages.map(({ id, fields }) => ({ ...fields, id })),
    register,
    corrections: Map.groupBy(corrections, ({ address }) => address),
    eventsOn: groupBy(events, passagesOf),
    findingsIn: groupBy(findings, ({ passage }) => [passage.id]),
    disagreementsOf: groupBy(disagreements, ({ sides }) => sides.flatMap(({ finding }) => finding?.id ?? [])),
    connections: connect(events, passages),
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

/** Things by each of the keys that they have, in their order. */
function groupBy<T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): Map<string, T[]> {
  const by = new Map<string, T[]>();
  for (const thing of things)
    for (const key of new Set(keysOf(thing))) {
      const sharing = by.get(key);
      if (sharing) sharing.push(thing);
      else by.set(key, [thing]);
    }
  return by;
}

/** What each event came of, and what came of it. */
function connect(
  events: readonly RecordEvent[],
  passages: ReadonlyMap<string, Passage>,
): Map<string, Connections> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const connections = new Map(events.map(({ id }): [string, Connections] => [id, { cameOf: [], led: [] }]));
  for (const later of events)
    for (const { event: id, passage: says } of later.follows) {
      const [earlier, passage] = [byId.get(id), passages.get(says)];
      if (!earlier || !passage) continue;
      connections.get(later.id)?.cameOf.push({ event: earlier, passage });
      connections.get(id)?.led.push({ event: later, passage });
    }
  return connections;
}
