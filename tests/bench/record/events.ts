/** Generated events: dates of every kind, in four lanes, each resting on a passage or two. */
import { must } from '../../../src/reading/must.ts';
import type { Chance } from './chance.ts';
import { dayOf, LAST_DAY } from './days.ts';
import type { Quotable } from './documents.ts';
import { place, someone, thing } from './prose.ts';

/** An event's id, front matter and account. */
export interface GeneratedEvent {
  id: string;
  fields: object;
  account: string;
}

/** The day that a twelfth of all events shares, whenever their turn is; these follow from nothing, and nothing from them. */
const SHARED_DAY = '2004-05-14';

/** The kinds of dates, in turn; a twelfth of all events shares one day. */
const DATES: ((day: number, random: Chance) => string)[] = [
  dayOf,
  dayOf,
  (day) => dayOf(day).slice(0, 7),
  dayOf,
  (day, random) => `${dayOf(day)}/${dayOf(day + 3 + random.below(200))}`,
  dayOf,
  () => SHARED_DAY,
  (day) => dayOf(day).slice(0, 4),
  dayOf,
  (day) => `[..${dayOf(day)}]`,
  (day) => `${dayOf(day)}/..`,
  (day) => `${dayOf(day).slice(0, 7)}~`,
];

/** How many events are principal. */
const PRINCIPAL = 5;
/** An event follows from one of at most this many before it. */
const MAX_STEPS_BACK = 40;

/** The dates of a number of events, ever closer together towards the end of the years. */
export function generateDates(count: number, random: Chance): string[] {
  return Array.from({ length: count }, (_, at) =>
    must(DATES[at % DATES.length], 'a kind of date')(LAST_DAY * Math.sqrt(at / count), random),
  );
}

/** The events of some dates. */
export function generateEvents(
  dates: readonly string[],
  quotable: readonly Quotable[],
  lanes: readonly string[],
  actors: readonly string[],
  random: Chance,
): GeneratedEvent[] {
  const count = dates.length;
  const stating = new Map(quotable.flatMap(({ passage, states }) => states.map((date) => [date, passage])));
  const idOf = (at: number) => `event-${at + 1}`;
  const principal = new Set(
    Array.from({ length: PRINCIPAL }, (_, at) => Math.floor((at * count) / PRINCIPAL)),
  );
  return dates.map((date, at) => {
    const subject = thing(random);
    const [said, found] = [random.of(quotable), random.of(quotable)];
    const before =
      at > 0 && random.below(3) === 0 ? [at - 1 - random.below(Math.min(at, MAX_STEPS_BACK))] : [];
    const fields = {
      title: `${someone(random)} and ${subject} at ${place(random)}`,
      ...(random.below(3) === 0 && { label: `About ${subject}` }),
      date,
      ...(random.below(4) === 0 && { dateBasis: 'inferred', dateNote: 'The passage does not say of what.' }),
      datePassage: stating.get(date) ?? said.passage,
      lane: random.of(lanes),
      principal: principal.has(at),
      actors: [...new Set([random.of(actors), random.of(actors)])],
      follows: before
        .filter((one) => [date, dates[one]].every((each) => each !== SHARED_DAY))
        .map((event) => ({ event: idOf(event), passage: random.of(quotable).passage })),
      summary: `What was done about ${subject}, and by whom.`,
      citations: [
        { key: 'said', passage: said.passage, quotation: said.sentence },
        { key: 'found', passage: found.passage },
      ],
    };
    const account = `One document says: <Quoted of="said" />\n\nAnother bears it out <Citation of="found" />.`;
    return { id: idOf(at), fields, account };
  });
}
