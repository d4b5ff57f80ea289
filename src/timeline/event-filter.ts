/** Which events the filters let through. */

/** An empty set lets everything through. */
export interface Filters {
  lane: ReadonlySet<string>;
  document: ReadonlySet<string>;
  theme: ReadonlySet<string>;
  actor: ReadonlySet<string>;
  principal: boolean;
  words: string;
}

/** No filter. */
export const UNFILTERED: Filters = {
  lane: new Set(),
  document: new Set(),
  theme: new Set(),
  actor: new Set(),
  principal: false,
  words: '',
};

/** What a filter has to know of an event. */
export interface FilterableEvent {
  lane: string;
  documents: readonly string[];
  themes: readonly string[];
  actors: readonly string[];
  principal: boolean;
  /** Its headline and summary, lower case. */
  text: string;
}

/** Whether an event passes all filters: any value of each, every word. */
export function passes(event: FilterableEvent, filters: Filters): boolean {
  const { lane, document, theme, actor, principal, words } = filters;
  return (
    (lane.size === 0 || lane.has(event.lane)) &&
    (document.size === 0 || event.documents.some((id) => document.has(id))) &&
    (theme.size === 0 || event.themes.some((id) => theme.has(id))) &&
    (actor.size === 0 || event.actors.some((id) => actor.has(id))) &&
    (!principal || event.principal) &&
    wordsOf(words).every((word) => event.text.includes(word))
  );
}

/** Whether anything is filtered. */
export function isFiltered({ lane, document, theme, actor, principal, words }: Filters): boolean {
  const chosen = [lane, document, theme, actor].some((values) => values.size > 0);
  return chosen || principal || wordsOf(words).length > 0;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/\s+/u).filter(Boolean);
}
