/**
 * A list in order of time of things that also follow from one another.
 *
 * What one follows stands before it, even where their dates overlap; what is
 * certainly later never stands first. Each thing may stand within the bounds of
 * its date; what it follows moves its earliest place, what follows it its
 * latest, and between the two it stands where it usually would.
 */

import type { EventDate } from '../date/edtf.ts';
import { compareDates, listPlace } from '../date/order.ts';
import { must } from '../reading/must.ts';

/** How the things of a list are dated and what stands before each. */
export interface Ordering<T> {
  dateOf: (thing: T) => EventDate;
  /** The things that have to stand before one. */
  follows: (thing: T) => readonly T[];
}

/** Two things that cannot both stand in the list as they should: `later` follows `earlier`, and its date or another link says otherwise. */
export interface Contradiction<T> {
  earlier: T;
  later: T;
}

/** Things in order, earliest first, each with its place in milliseconds UTC, and what contradicts itself in them. */
export function inOrder<T>(
  things: readonly T[],
  { dateOf, follows }: Ordering<T>,
): { ordered: T[]; placeOf: (thing: T) => number; contradictions: Contradiction<T>[] } {
  const { sorted, cut } = topological(things, follows);
  const own = new Map(things.map((thing) => [thing, listPlace(dateOf(thing))]));
  const placeIn = (thing: T) => own.get(thing) ?? listPlace(dateOf(thing));
  const links = sorted.flatMap((later) =>
    follows(later).flatMap((earlier) => (own.has(earlier) ? [{ earlier, later }] : [])),
  );
  const contradictions = [...cut];
  const earliest = new Map(sorted.map((thing) => [thing, placeIn(thing).earliest]));
  for (const { earlier, later } of links) raise(earliest, later, placed(earliest, earlier));
  const latest = new Map(sorted.map((thing) => [thing, placeIn(thing).latest]));
  for (const { earlier, later } of links.toReversed()) lower(latest, earlier, placed(latest, later));
  for (const link of links)
    if (placed(earliest, link.earlier) > placeIn(link.later).latest) contradictions.push(link);

  const places = new Map(
    sorted.map((thing) => [
      thing,
      Math.max(placed(earliest, thing), Math.min(placeIn(thing).usual, placed(latest, thing))),
    ]),
  );
  for (const { earlier, later } of links) raise(places, later, placed(places, earlier));
  const listed = [...things].sort(
    (a, b) => placed(places, a) - placed(places, b) || compareDates(dateOf(a), dateOf(b)),
  );
  return {
    ordered: topological(listed, follows).sorted,
    placeOf: (thing) => placed(places, thing),
    contradictions,
  };
}

/**
 * Things with what they follow before them, otherwise as they come. A link that
 * closes a circle is cut.
 */
function topological<T>(
  things: readonly T[],
  follows: (thing: T) => readonly T[],
): { sorted: T[]; cut: Contradiction<T>[] } {
  const among = new Set(things);
  const sorted = new Set<T>();
  const path = new Set<T>();
  const cut: Contradiction<T>[] = [];
  // What is left to look at of each thing on the way; no recursion, since a chain may be as long as the list.
  const way: { thing: T; left: Iterator<T> }[] = [];
  const enter = (thing: T) => {
    path.add(thing);
    way.push({ thing, left: follows(thing).values() });
  };
  for (const first of things) {
    if (!sorted.has(first)) enter(first);
    for (let last = way.at(-1); last; last = way.at(-1)) {
      const next = last.left.next();
      if (next.done) {
        path.delete(last.thing);
        sorted.add(last.thing);
        way.pop();
      } else if (path.has(next.value)) cut.push({ earlier: next.value, later: last.thing });
      else if (among.has(next.value) && !sorted.has(next.value)) enter(next.value);
    }
  }
  return { sorted: [...sorted], cut };
}

const placed = <T>(values: ReadonlyMap<T, number>, thing: T): number =>
  must(values.get(thing), 'the place of what is listed');

function raise<T>(values: Map<T, number>, thing: T, least: number): void {
  values.set(thing, Math.max(placed(values, thing), least));
}

function lower<T>(values: Map<T, number>, thing: T, most: number): void {
  values.set(thing, Math.min(placed(values, thing), most));
}
