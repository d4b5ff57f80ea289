/** What each event follows from, and what follows from it. */
import type { Passage } from '../../documents/passage.ts';
import { must } from '../../reading/must.ts';
import type { Connections, Disagreement, RecordEvent } from '../model.ts';

/** The connections of every event by its id: what it follows from as it was written, what follows from it in order of time. */
export function connect(
  events: readonly RecordEvent[],
  passages: ReadonlyMap<string, Passage>,
  disagreements: readonly Disagreement[],
): Map<string, Connections> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const connections = new Map(
    events.map(({ id }): [string, Connections] => [id, { follows: [], followedBy: [] }]),
  );
  const connectionsOf = (id: string) => must(connections.get(id), `event ${id}`);
  for (const later of events)
    for (const { event: id, passage: says, disagreement: about } of later.follows) {
      const disagreement = disagreements.find((one) => one.id === about);
      const said = {
        passage: must(passages.get(says), `passage ${says}`),
        ...(disagreement && { disagreement }),
      };
      connectionsOf(later.id).follows.push({ event: must(byId.get(id), `event ${id}`), ...said });
      connectionsOf(id).followedBy.push({ event: later, ...said });
    }
  return connections;
}
