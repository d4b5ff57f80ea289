/** What follows from what: an order without circles. */
import type { Issue } from '../../reading/issue.ts';
import type { ReadRecord } from '../read/record.ts';

/** Events that follow from themselves, each circle once. */
export function* circularFollows({ events }: ReadRecord): Iterable<Issue> {
  const follows = new Map(events.map(({ name, fields }) => [name, fields.follows.map(({ event }) => event)]));
  for (const cycle of cycles(follows))
    yield {
      file: `content/events/${cycle[0]}.mdx`,
      field: 'follows',
      problem: `an event follows from itself: ${cycle.join(' → ')}`,
      remedy: 'take one of these away',
    };
}

/**
 * The circles in "follows from", each as ids in order with the first repeated
 * at the end; every event stands in at most one of those returned.
 */
export function cycles(follows: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const found: string[][] = [];
  const path: string[] = [];
  // What is left to visit of each event on the path; no recursion, since a chain may be as long as the record.
  const left = new Map<string, Iterator<string>>();
  const enter = (id: string): void => {
    if (left.has(id)) found.push([...path.slice(path.indexOf(id)), id]);
    else if (!done.has(id)) {
      path.push(id);
      left.set(id, (follows.get(id) ?? []).values());
    }
  };
  for (const first of follows.keys()) {
    enter(first);
    for (let id = path.at(-1); id !== undefined; id = path.at(-1)) {
      const before = left.get(id)?.next();
      if (before && !before.done) enter(before.value);
      else {
        path.pop();
        left.delete(id);
        done.add(id);
      }
    }
  }
  return found;
}
