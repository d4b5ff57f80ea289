/** Things by each of the keys that they have, in their order. */
export function groupBy<T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): Map<string, T[]> {
  const by = new Map<string, T[]>();
  for (const thing of things)
    for (const key of new Set(keysOf(thing))) {
      const sharing = by.get(key);
      if (sharing) sharing.push(thing);
      else by.set(key, [thing]);
    }
  return by;
}
