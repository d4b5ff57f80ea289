/** The card beside the drawing: the event chosen, or the list of a group. */
import type { Item } from '../item.ts';
import type { Listed } from './read-events.ts';

/** What can be done from the card. */
export interface CardMoves {
  /** Steps to another event, as a key does. */
  step: (key: string) => void;
  close: () => void;
  /** Opens the list of a group. */
  open: (items: readonly Item[]) => void;
  /** Shows the window that holds a group's events. */
  zoomTo: (items: readonly Item[]) => void;
  /** The address of an event chosen. */
  addressOf: (id: string) => string;
  find: (id: string) => Listed | undefined;
}

export class Card {
  readonly element = document.querySelector('#timeline-card') as HTMLElement;
  private readonly moves: CardMoves;

  constructor(moves: CardMoves) {
    this.moves = moves;
    this.element.addEventListener('click', (event) => {
      const key = (event.target as Element).closest<HTMLButtonElement>('button')?.dataset['step'];
      if (key === 'close') moves.close();
      else if (key) moves.step(key);
    });
  }

  /** Shows an event; `group` are the events that stand in its place in the drawing. */
  showEvent(event: Listed, group: readonly Item[]): void {
    const more = event.element.querySelector('template')?.content.cloneNode(true) as DocumentFragment;
    const date = make('p', 'card-date');
    date.append(make('strong', '', event.time), ' ', ...childrenOf(more, '.cited'));
    const title = make('p', 'card-title');
    title.append(link(event.href, event.title));
    const ways = make('p');
    ways.append(link(event.href, 'The whole account'), ' · ', link(`#${event.id}`, 'In the chronology'));
    const told = make('div');
    told.append(date, ...childrenOf(more, '.card-date'), title, make('p', '', event.summary), ways);
    if (group.length > 1) {
      const gathered = make('p', '', `In the drawing gathered with ${group.length - 1} more. `);
      gathered.append(button('Show the list', () => this.moves.open(group)));
      told.append(gathered);
    }
    const words = make('div');
    words.append(more);
    this.fill([told, words], true);
  }

  /** Shows the list of a group. */
  showGroup(group: readonly Item[]): void {
    const list = make('ol', 'group-list');
    for (const event of group.map(({ id }) => this.moves.find(id))) {
      if (!event) continue;
      const item = make('li');
      item.append(make('span', 'quiet', event.time), ' ', link(this.moves.addressOf(event.id), event.title));
      list.append(item);
    }
    const heading = make('p', 'card-title', `${group.length} events that stand close together `);
    heading.append(button('Zoom in to these', () => this.moves.zoomTo(group)));
    const box = make('div');
    box.append(heading, list);
    this.fill([box], false);
    this.announce(`${group.length} events in a list below the drawing.`);
  }

  /** Tells those who do not see the drawing which event is chosen. */
  tell(event: Listed, place: string): void {
    this.announce(`${event.time}. ${event.title}. ${place}.`);
  }

  hide(): void {
    this.fill([], false);
    this.element.hidden = true;
  }

  private fill(parts: Node[], steps: boolean): void {
    const body = this.element.querySelector('.card-body');
    const hadFocus = body?.contains(document.activeElement);
    body?.replaceChildren(...parts);
    for (const step of this.element.querySelectorAll<HTMLElement>('[data-step^="Arrow"]'))
      step.hidden = !steps;
    this.element.hidden = false;
    this.element.scrollTop = 0;
    // What had the focus is gone; the heading of what took its place has it instead.
    const heading = body?.querySelector<HTMLElement>('.card-title');
    if (heading) heading.tabIndex = -1;
    if (hadFocus) heading?.focus({ preventScroll: true });
  }

  /** Tells words to those who do not see the drawing, once. */
  announce(words: string): void {
    const told = document.querySelector('#timeline-told');
    if (told && told.textContent !== words) told.textContent = words;
  }
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  words = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = words;
  return made;
}

function childrenOf(parent: ParentNode, selector: string): Element[] {
  return [...parent.children].filter((child) => child.matches(selector));
}

/** A link; in a frame, links lead out of it, but one to a place on the page stays. */
function link(href: string, words: string): HTMLAnchorElement {
  const made = make('a', '', words);
  made.href = href;
  if (href.startsWith('#')) made.target = '_self';
  return made;
}

function button(words: string, act: () => void): HTMLButtonElement {
  const made = make('button', '', words);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}
