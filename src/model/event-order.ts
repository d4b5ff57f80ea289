/** The order in which events are listed. */
import { dateInterval, type EventDate } from '../date/date.ts';
import { type Contradiction, inOrder } from './in-order.ts';

/** What of an event decides where it is listed. */
export interface OrderedEvent {
  id: string;
  date: EventDate;
  datePassage: string;
  dateBounds: readonly string[];
  follows: readonly { event: string }[];
}

/** Events in order of time, the day at which each is listed, in milliseconds UTC, and what contradicts itself in them. */
export interface EventOrder<E> {
  ordered: E[];
  listedAt: (event: E) => number;
  contradictions: Contradiction<E>[];
}

/**
 * Events in order of time: a linear extension of their partial order in which
 * no effect stands before its cause, and what is known by a bound alone stands
 * before the event that gives the bound. What nothing decides is in the order
 * of ids.
 */
export function orderEvents<E extends OrderedEvent>(events: readonly E[]): EventOrder<E> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const bounded = Map.groupBy(
    events.filter(({ date }) => date.form === 'one-of').flatMap(boundsOf),
    ({ passage }) => passage,
  );
  const causesOf = (event: E) => event.follows.flatMap((link) => byId.get(link.event) ?? []);
  // What an inspection led to within its own days is known by its last day, and does not stand before it.
  const boundBy = (event: E) =>
    event.date.form === 'one-of'
      ? []
      : (bounded.get(event.datePassage) ?? []).flatMap(({ event: earlier }) =>
          endsWith(earlier.date, event.date) && !leadsTo(event, earlier, causesOf) ? [earlier] : [],
        );
  const { ordered, placeOf, contradictions } = inOrder(
    events.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    {
      dateOf: ({ date }) => date,
      follows: (event) => [...causesOf(event), ...boundBy(event)],
    },
  );
  return { ordered, contradictions, listedAt: placeOf };
}

const boundsOf = <E extends OrderedEvent>(event: E) =>
  event.dateBounds.map((passage) => ({ passage, event }));

/** Whether one event is among those from which another follows, however far back. */
function leadsTo<E>(cause: E, event: E, causesOf: (event: E) => readonly E[]): boolean {
  const seen = new Set([event]);
  for (const one of seen) for (const earlier of causesOf(one)) seen.add(earlier);
  return seen.has(cause);
}

/** Whether the last day of both is the same, so that one can be the bound of the other. */
const endsWith = (a: EventDate, b: EventDate) => dateInterval(a)[1] === dateInterval(b)[1];
