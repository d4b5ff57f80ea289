/**
 * What the timeline shows, as it stands in the address behind #: the window,
 * the event chosen and the filters. Pure: an address gives a state, a state an
 * address.
 */
import { type Filters, UNFILTERED } from './event-filter.ts';
import { isDate } from './view.ts';

/** The window, the event chosen and the filters. */
export interface TimelineState extends Filters {
  /** First and last date of the window, each a day, a month or a year; both empty for the window that is shown at first. */
  from: string;
  to: string;
  /** The id of the event chosen; empty for none. */
  event: string;
}

/** Values that the record has; others in an address are passed over. */
export interface KnownValues extends Pick<Filters, (typeof SETS)[number]> {
  event: { has: (id: string) => boolean };
}

const SETS = ['lane', 'document', 'theme', 'actor'] as const;

/** The longest words to filter by, in characters. */
const MAX_WORDS = 200;

/** Everything, and nothing chosen. */
export const EVERYTHING: TimelineState = { from: '', to: '', event: '', ...UNFILTERED };

/** The state in an address's fragment, which has no `#`; undefined for a fragment that is a place on the page. */
export function parseState(fragment: string, known: KnownValues): TimelineState | undefined {
  if (fragment !== '' && !fragment.includes('=')) return undefined;
  const fields = new URLSearchParams(fragment);
  const field = (name: string) => fields.get(name) ?? '';
  const set = (name: (typeof SETS)[number]) =>
    new Set(fields.getAll(name).filter((value) => value !== '' && known[name].has(value)));
  const [from, to] = [field('from'), field('to')];
  const dated = isDate(from) && isDate(to);
  return {
    from: dated ? from : '',
    to: dated ? to : '',
    event: known.event.has(field('event')) ? field('event') : '',
    lane: set('lane'),
    document: set('document'),
    theme: set('theme'),
    actor: set('actor'),
    principal: field('principal') === 'yes',
    words: field('words').slice(0, MAX_WORDS),
  };
}

/** A state as a fragment, without its #; empty for everything. */
export function formatState(state: TimelineState): string {
  const fields = new URLSearchParams();
  if (state.from && state.to) {
    fields.set('from', state.from);
    fields.set('to', state.to);
  }
  if (state.event) fields.set('event', state.event);
  for (const name of SETS) for (const value of state[name]) fields.append(name, value);
  if (state.principal) fields.set('principal', 'yes');
  if (state.words.trim()) fields.set('words', state.words.trim());
  return fields.toString();
}
