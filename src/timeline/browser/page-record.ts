/** What the page tells of the record: its events, read from the chronology, and its lanes, windows and documents. */
import { dateInterval, parseDate } from '../../date.ts';
import { type Item, itemOf, labelOf } from '../item.ts';
import { silencesOf } from '../silence.ts';
import type { Interval } from '../time-scale.ts';
import type { Filtered } from './state.ts';
import type { Step } from './walk.ts';

/** An event of the chronology. */
export interface Listed extends Filtered, Step {
  element: HTMLElement;
  item: Item;
  connected: readonly string[];
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

/** How many events are read before the browser gets to do something else. */
const AT_ONCE = 500;

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
  const elements = document.querySelectorAll<HTMLElement>('.chronology .event');
  const events: Listed[] = [];
  for (const element of elements) {
    if (events.length % AT_ONCE === AT_ONCE - 1) await new Promise((resume) => setTimeout(resume));
    events.push(listed(element, places));
  }
  return events;
}

function listed(element: HTMLElement, places: ReadonlyMap<string, number>): Listed {
  const {
    event: id = '',
    lane = '',
    date = '',
    lasted,
    label,
    year,
    documents,
    themes,
    otherDates,
    actors,
    connected,
  } = element.dataset;
  const principal = element.classList.contains('principal');
  return {
    element,
    id,
    item: itemOf({
      id,
      label: label ?? labelOf(titleOf(element)),
      date: parseDate(date),
      lane: places.get(lane) ?? 0,
      principal,
      lasted: lasted !== undefined,
      otherDates: list(otherDates).map(parseDate),
    }),
    year: Number(year),
    lane,
    documents: list(documents),
    themes: list(themes),
    actors: list(actors),
    connected: list(connected),
    principal,
    get text() {
      return (element.querySelector('.event-words')?.textContent ?? '').toLowerCase();
    },
  };
}

/** The headline of an event in the chronology. */
export function titleOf(element: Element): string {
  return element.querySelector('.event-title')?.textContent?.trim() ?? '';
}
