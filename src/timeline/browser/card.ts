/** The card beside the drawing: the event chosen, or the list of a group. */
import type { Item } from '../item.ts';
import { type Listed, titleOf } from './page-record.ts';

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
  showEvent({ element }: Listed, group: readonly Item[]): void {
    const template = element.querySelector('template');
    const parts: Node[] = template ? [template.content.cloneNode(true)] : [];
    if (group.length > 1) {
      const gathered = make('p', 'gathered', `In the drawing gathered with ${group.length - 1} more. `);
      gathered.append(button('Show the list', () => this.moves.open(group)));
      parts.push(gathered);
    }
    this.fill(parts, true);
  }

  /** Shows the list of a group. */
  showGroup(group: readonly Item[]): void {
    const list = make('ol', 'group-list');
    for (const event of group.map(({ id }) => this.moves.find(id))) {
      if (!event) continue;
      const item = make('li');
      const link = make('a', '', titleOf(event.element));
      link.href = this.moves.addressOf(event.id);
      // In a frame, links lead out of it; this one stays.
      link.target = '_self';
      item.append(make('span', 'group-date', timeOf(event)), ' ', link);
      list.append(item);
    }
    const heading = make('p', 'card-title', `${group.length} events that stand close together `);
    heading.append(button('Zoom in to these', () => this.moves.zoomTo(group)));
    const box = make('div', 'group');
    box.append(heading, list);
    this.fill([box], false);
    this.announce(`${group.length} events in a list below the drawing.`);
  }

  /** Tells those who do not see the drawing which event is chosen. */
  tell(event: Listed, place: string): void {
    this.announce(`${timeOf(event)}. ${titleOf(event.element)}. ${place}.`);
  }

  hide(): void {
    this.fill([], false);
    this.element.hidden = true;
  }

  private fill(parts: Node[], steps: boolean): void {
    this.element.querySelector('.card-body')?.replaceChildren(...parts);
    for (const step of this.element.querySelectorAll<HTMLElement>('[data-step^="Arrow"]'))
      step.hidden = !steps;
    this.element.hidden = false;
    this.element.scrollTop = 0;
  }

  private announce(words: string): void {
    const told = document.querySelector('#timeline-told');
    if (told) told.textContent = words;
  }
}

function timeOf({ element }: Listed): string {
  return element.querySelector('time')?.textContent?.trim() ?? '';
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

function button(words: string, act: () => void): HTMLButtonElement {
  const made = make('button', '', words);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}
