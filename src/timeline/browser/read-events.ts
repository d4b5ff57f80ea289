/** What the page tells of the record: its events, read from the chronology, and its lanes, windows and documents. */
import { dateInterval, parseDate } from '../../date/date.ts';
import { type Item, itemOf, type TimelineEvent } from '../item.ts';
import { silencesOf } from '../silence.ts';
import type { Interval } from '../time-scale.ts';
import type { Filtered } from './state.ts';
import type { Step } from './walk.ts';

/**
 * An event of the chronology. Only what the drawing needs is kept; the rest is
 * read from the page when it is asked for, so that a large record stays light.
 */
export class Listed implements Filtered, Step {
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
    const element = document.getElementById(this.id);
    if (!element) throw new Error(`the chronology has no ${this.id}`);
    return element;
  }

  get title(): string {
    return this.element.querySelector('.event-title')?.textContent?.trim() ?? '';
  }

  get summary(): string {
    return this.element.querySelector('.event-summary')?.textContent ?? '';
  }

  /** Its date in words. */
  get time(): string {
    return this.element.querySelector('time')?.textContent?.trim() ?? '';
  }

  /** Where its own page is. */
  get href(): string {
    return this.element.querySelector('a')?.getAttribute('href') ?? '';
  }

  get text(): string {
    return `${this.title} ${this.summary}`.toLowerCase();
  }

  get lane(): string {
    return this.element.dataset['lane'] ?? '';
  }

  get documents(): string[] {
    return list(this.element.dataset['documents']);
  }

  get themes(): string[] {
    return list(this.element.dataset['themes']);
  }

  get actors(): string[] {
    return list(this.element.dataset['actors']);
  }

  /** The events that it follows from, and those that follow from it. */
  get connected(): string[] {
    return list(this.element.dataset['connected']);
  }
}

/** A lane: its id, its name, and its shape as a path. */
export interface Lane {
  id: string;
  name: string;
  shape: string;
}

/** What is the same for the whole record. */
export interface Setting {
  lanes: Lane[];
  /** The windows that have a button, the widest first. */
  windows: Interval[];
  /** The window that is shown at first. */
  span: Interval;
  /** When the documents held were written. */
  written: number[];
  /** When no document held was written. */
  silences: Interval[];
}

/** For how long events are read before the browser gets to do something else, in milliseconds. */
const AT_ONCE = 16;

const list = (value: string | undefined) => (value ?? '').split(' ').filter(Boolean);
const intervals = (value: string | undefined) => list(value).map((edtf) => dateInterval(parseDate(edtf)));

/** Reads what is the same for the whole record. */
export function readSetting(figure: HTMLElement): Setting {
  const { windows, span, documents } = figure.dataset;
  const lanes = [...figure.querySelectorAll<HTMLElement>('.legend [data-lane]')];
  const written = intervals(documents).map(([at]) => at);
  return {
    lanes: lanes.map(({ dataset: { lane = '', shape = '' }, textContent }) => ({
      id: lane,
      name: textContent?.trim() ?? '',
      shape,
    })),
    windows: intervals(windows),
    span: intervals(span)[0] ?? [0, 1],
    written,
    silences: silencesOf(written),
  };
}

/** Reads the events, in order of time, a few at a time. */
export async function readEvents(lanes: readonly Lane[]): Promise<Listed[]> {
  const places = new Map(lanes.map(({ id }, at) => [id, at]));
  const events: Listed[] = [];
  let begun = performance.now();
  for (const element of document.querySelectorAll('.chronology .event')) {
    if (performance.now() - begun > AT_ONCE) {
      await pause();
      begun = performance.now();
    }
    events.push(new Listed(itemOf(readEvent(element, places))));
  }
  return events;
}

function readEvent(element: Element, lanes: ReadonlyMap<string, number>): TimelineEvent {
  const read = (name: string) => element.getAttribute(`data-${name}`) ?? undefined;
  return {
    id: element.id,
    label: read('label') ?? '',
    date: parseDate(read('date') ?? ''),
    lane: lanes.get(read('lane') ?? '') ?? 0,
    principal: element.classList.contains('principal'),
    lasted: read('lasted') !== undefined,
    otherDates: list(read('other-dates')).map(parseDate),
  };
}

/** Lets the browser answer whatever waits. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resume) => setTimeout(resume));
}
