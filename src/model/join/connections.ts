/** What each event follows from, and what follows from it. */
import type { Passage } from '../../documents/passage.ts';
import { must } from '../../reading/must.ts';
import type { Connections, RecordEvent } from '../model.ts';

/** The connections of every event by its id: what it follows from as it was written, what follows from it in order of time. */
export function connect(
  events: readonly RecordEvent[],
  passages: ReadonlyMap<string, Passage>,
): Map<string, Connections> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const connections = new Map(
    events.map(({ id }): [string, Connections] => [id, { follows: [], followedBy: [] }]),
  );
  const connectionsOf = (id: string) => must(connections.get(id), `event ${id}`);
  for (const later of events)
    for (const { event: id, passage: says } of later.follows) {
      const passage = must(passages.get(says), `passage ${says}`);
      connectionsOf(later.id).follows.push({ event: must(byId.get(id), `event ${id}`), passage });
      connectionsOf(id).followedBy.push({ event: later, passage });
    }
  return connections;
}
