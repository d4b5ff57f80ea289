/** An event of the chronology, as the page has it. */
import { find } from '../../page/kit/find.ts';
import { must } from '../../reading/must.ts';
import type { FilterableEvent } from '../event-filter.ts';
import type { Item } from '../item.ts';
import type { WalkStep } from '../walk.ts';

/**
 * Only what the drawing needs is kept; the rest is read from the page on
 * demand, so that a large record stays light.
 */
export class ChronologyEntry implements FilterableEvent, WalkStep {
  readonly item: Item;

  constructor(item: Item) {
    this.item = item;
  }

  get id(): string {
    return this.item.id;
  }

  get principal(): boolean {
    return this.item.principal;
  }

  /** The year under which it is listed. */
  get year(): number {
    return new Date(this.item.from).getUTCFullYear();
  }

  get element(): HTMLElement {
    return must(document.getElementById(this.id), `the event ${this.id} of the chronology`);
  }

  get title(): string {
    return this.wordsAt('.event-title');
  }

  get summary(): string {
    return this.wordsAt('.event-summary');
  }

  /** Its date in words. */
  get time(): string {
    return this.wordsAt('time');
  }

  /** Where its own page is. */
  get href(): string {
    return must(this.link.getAttribute('href'), `the address of ${this.id}`);
  }

  /** The link to its own page. */
  get link(): HTMLAnchorElement {
    return find('a', HTMLAnchorElement, this.element);
  }

  /** What the card shows besides, as a copy. */
  get details(): DocumentFragment {
    return document.importNode(find('template', HTMLTemplateElement, this.element).content, true);
  }

  get text(): string {
    return `${this.title} ${this.summary}`.toLowerCase();
  }

  get lane(): string {
    return must(this.element.dataset['lane'], `the lane of ${this.id}`);
  }

  get documents(): string[] {
    return listOf(this.element.dataset['documents']);
  }

  get themes(): string[] {
    return listOf(this.element.dataset['themes']);
  }

  get actors(): string[] {
    return listOf(this.element.dataset['actors']);
  }

  /** The events that it followed from, and those that followed from it. */
  get connected(): string[] {
    return listOf(this.element.dataset['connected']);
  }

  private wordsAt(selector: string): string {
    return find(selector, HTMLElement, this.element).textContent.trim();
  }
}

/** The values of an attribute that may be absent, which are parted by spaces. */
export function listOf(value: string | undefined): string[] {
  return (value ?? '').split(' ').filter(Boolean);
}
