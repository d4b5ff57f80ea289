/** The card beside the drawing: the event chosen, or the list of a group. */
import { button, element, link } from '../../page/kit/element.ts';
import { find } from '../../page/kit/find.ts';
import type { Item } from '../item.ts';
import type { ChronologyEntry } from './chronology-entry.ts';
import { setWords } from './set-words.ts';

/** What can be done from the card. */
export interface CardMoves {
  /** Steps to another event, as a key does. */
  step: (key: string) => void;
  close: () => void;
  /** Opens the list of a group. */
  open: (items: readonly Item[]) => void;
  /** Shows the window that holds a group's events. */
  zoomTo: (items: readonly Item[]) => void;
  /** The address at which an event is chosen. */
  addressOf: (id: string) => string;
  entryOf: (id: string) => ChronologyEntry;
}

export class Card {
  readonly element = find('#timeline-card', HTMLElement);
  private readonly body = find('.card-body', HTMLElement, this.element);
  private readonly status = find('#timeline-told', HTMLElement);
  private readonly moves: CardMoves;

  constructor(moves: CardMoves) {
    this.moves = moves;
    for (const step of this.element.querySelectorAll<HTMLButtonElement>('[data-step]'))
      step.addEventListener('click', () => {
        const { step: key = '' } = step.dataset;
        if (key === 'close') moves.close();
        else moves.step(key);
      });
  }

  /** Shows an event; `group` are the events that stand in its place in the drawing. */
  showEvent(entry: ChronologyEntry, group: readonly Item[]): void {
    const { id, time, title, summary, href, details } = entry;
    const date = element(
      'p',
      'card-date',
      element('strong', '', time),
      ' ',
      ...childrenOf(details, '.cited'),
    );
    const heading = element('p', 'card-title', link(href, '', title));
    const whole = link(href, '', 'The whole account');
    const ways = element('p', '', whole, ' · ', fragmentLink(`#${id}`, 'In the chronology'));
    const otherDates = childrenOf(details, '.card-date');
    const account = element('div', '', date, ...otherDates, heading, element('p', '', summary), ways);
    if (group.length > 1) account.append(this.gathered(group));
    this.fill([account, element('div', '', details)], true);
  }

  private gathered(group: readonly Item[]): HTMLElement {
    const list = button('', () => this.moves.open(group), 'Show the list');
    return element('p', '', `In the drawing gathered with ${group.length - 1} more. `, list);
  }

  /** Shows the list of a group, and announces it. */
  showGroup(group: readonly Item[]): void {
    const list = element('ol', 'group-list');
    for (const { time, title, id } of group.map((item) => this.moves.entryOf(item.id))) {
      const choose = fragmentLink(this.moves.addressOf(id), title);
      list.append(element('li', '', element('span', 'quiet', time), ' ', choose));
    }
    const zoom = button('', () => this.moves.zoomTo(group), 'Zoom in to these');
    const words = `${group.length} events that stand close together `;
    this.fill([element('div', '', element('p', 'card-title', words, zoom), list)], false);
    this.announce(`${group.length} events in a list below the drawing.`);
  }

  /** Announces which event is chosen to those who do not see the drawing; `place` is its place among all. */
  announceEvent({ time, title }: ChronologyEntry, place: string): void {
    this.announce(`${time}. ${title}. ${place}.`);
  }

  announce(words: string): void {
    setWords(this.status, words);
  }

  hide(): void {
    this.fill([], false);
    this.element.hidden = true;
  }

  private fill(parts: Node[], steps: boolean): void {
    const hadFocus = this.body.contains(document.activeElement);
    this.body.replaceChildren(...parts);
    for (const step of this.element.querySelectorAll<HTMLElement>('[data-step^="Arrow"]'))
      step.hidden = !steps;
    this.element.hidden = false;
    this.element.scrollTop = 0;
    // What had the focus is gone; the heading of what took its place has it instead.
    const heading = this.body.querySelector<HTMLElement>('.card-title');
    if (heading) heading.tabIndex = -1;
    if (hadFocus) heading?.focus({ preventScroll: true });
  }
}

function childrenOf(parent: ParentNode, selector: string): Element[] {
  return [...parent.children].filter((child) => child.matches(selector));
}

/** A link to a place on the page; in a frame, whose other links lead out of it, it stays. */
function fragmentLink(href: string, words: string): HTMLAnchorElement {
  const made = link(href, '', words);
  made.target = '_self';
  return made;
}
