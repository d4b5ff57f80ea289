/**
 * What the timeline shows, as it stands in the address behind #: the window,
 * the event chosen and the filters. Pure: an address gives a state, a state an
 * address.
 */
import { isDate } from '../view.ts';

/** The window, the event chosen and the filters. An empty set of a filter lets everything through. */
export interface State {
  /** First and last date of the window, each a day, a month or a year; both empty for the window that is shown at first. */
  from: string;
  to: string;
  event: string;
  lane: ReadonlySet<string>;
  document: ReadonlySet<string>;
  theme: ReadonlySet<string>;
  actor: ReadonlySet<string>;
  principal: boolean;
  words: string;
}

/** Values that a filter may have; others in an address are passed over. */
export interface Known {
  event: { has: (id: string) => boolean };
  lane: ReadonlySet<string>;
  document: ReadonlySet<string>;
  theme: ReadonlySet<string>;
  actor: ReadonlySet<string>;
}

const SETS = ['lane', 'document', 'theme', 'actor'] as const;

/** No filter. */
export const UNFILTERED = {
  lane: new Set<string>(),
  document: new Set<string>(),
  theme: new Set<string>(),
  actor: new Set<string>(),
  principal: false,
  words: '',
};

/** Everything, and nothing chosen. */
export const WHOLE: State = { from: '', to: '', event: '', ...UNFILTERED };

/** The state in an address's fragment; undefined for a fragment that is a place on the page. */
export function parseState(fragment: string, known: Known): State | undefined {
  const text = fragment.replace(/^#/, '');
  if (text !== '' && !text.includes('=')) return undefined;
  const given = new URLSearchParams(text);
  const event = given.get('event') ?? '';
  const set = (name: (typeof SETS)[number]) =>
    new Set(given.getAll(name).filter((value) => value !== '' && known[name].has(value)));
  const [from, to] = [given.get('from') ?? '', given.get('to') ?? ''];
  const dated = isDate(from) && isDate(to);
  return {
    from: dated ? from : '',
    to: dated ? to : '',
    event: known.event.has(event) ? event : '',
    lane: set('lane'),
    document: set('document'),
    theme: set('theme'),
    actor: set('actor'),
    principal: given.get('principal') === 'yes',
    words: (given.get('words') ?? '').slice(0, 200),
  };
}

/** A state as a fragment, without its #; empty for the whole. */
export function formatState(state: State): string {
  const given = new URLSearchParams();
  if (state.from && state.to) {
    given.set('from', state.from);
    given.set('to', state.to);
  }
  if (state.event) given.set('event', state.event);
  for (const name of SETS) for (const value of state[name]) given.append(name, value);
  if (state.principal) given.set('principal', 'yes');
  if (state.words.trim()) given.set('words', state.words.trim());
  return given.toString();
}

/** What a filter has to know of an event. */
export interface Filtered {
  lane: string;
  documents: readonly string[];
  themes: readonly string[];
  actors: readonly string[];
  principal: boolean;
  /** Its headline and summary, lower case. */
  text: string;
}

/** Whether an event passes all filters: any value of each, every word. */
export function passes(event: Filtered, { lane, document, theme, actor, principal, words }: State): boolean {
  return (
    (lane.size === 0 || lane.has(event.lane)) &&
    (document.size === 0 || event.documents.some((id) => document.has(id))) &&
    (theme.size === 0 || event.themes.some((id) => theme.has(id))) &&
    (actor.size === 0 || event.actors.some((id) => actor.has(id))) &&
    (!principal || event.principal) &&
    words
      .toLowerCase()
      .split(/\s+/u)
      .every((word) => word === '' || event.text.includes(word))
  );
}

/** Whether anything is filtered. */
export function isFiltered(state: State): boolean {
  return formatState({ ...state, event: '', from: '', to: '' }) !== '';
}
