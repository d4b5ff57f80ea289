/** What came of what: an order without circles. */

/**
 * The circles in "follows from", each as ids in order with the first repeated
 * at the end; every event stands in at most one of those returned.
 */
export function cycles(follows: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (id: string, path: readonly string[]): void => {
    const at = path.indexOf(id);
    if (at >= 0) {
      found.push([...path.slice(at), id]);
      return;
    }
    if (done.has(id)) return;
    for (const before of follows.get(id) ?? []) visit(before, [...path, id]);
    done.add(id);
  };
  for (const id of follows.keys()) visit(id, []);
  return found;
}
