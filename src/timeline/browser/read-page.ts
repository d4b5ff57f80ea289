/** What the page says of the record: its events, read from the chronology, and its lanes, windows and documents. */
import { dateInterval, parseDate } from '../../date/date.ts';
import { must } from '../../reading/must.ts';
import { itemOf, type TimelineEvent } from '../item.ts';
import type { Lane, TimelineConfig } from '../scene.ts';
import { silencesOf } from '../silence.ts';
import type { Interval } from '../time-scale.ts';
import { ChronologyEntry, listOf } from './chronology-entry.ts';

/** For how long events are read before the browser gets to do something else, in milliseconds. */
const SLICE = 16;

/** Reads what is the same for the whole record. */
export function readConfig(figure: HTMLElement): TimelineConfig {
  const { dataset } = figure;
  const written = intervalsOf(dataset['documents']).map(([at]) => at);
  return {
    lanes: [...figure.querySelectorAll<HTMLElement>('.legend [data-lane]')].map(readLane),
    windows: intervalsOf(dataset['windows']),
    span: must(intervalsOf(dataset['span'])[0], 'the span of the record'),
    written,
    silences: silencesOf(written),
  };
}

function readLane({ dataset: { lane, shape }, textContent }: HTMLElement): Lane {
  return {
    id: must(lane, 'the id of a lane'),
    name: textContent.trim(),
    shape: must(shape, 'the shape of a lane'),
  };
}

function intervalsOf(dates: string | undefined): Interval[] {
  return listOf(dates).map((edtf) => dateInterval(parseDate(edtf)));
}

/** Reads the events, in order of time, a few at a time. */
export async function readEvents(lanes: readonly Lane[]): Promise<ChronologyEntry[]> {
  const places = new Map(lanes.map(({ id }, at) => [id, at]));
  const entries: ChronologyEntry[] = [];
  let begun = performance.now();
  for (const element of document.querySelectorAll<HTMLElement>('.chronology .event')) {
    if (performance.now() - begun > SLICE) {
      await pause();
      begun = performance.now();
    }
    entries.push(new ChronologyEntry(itemOf(readEvent(element, places))));
  }
  return entries;
}

function readEvent(
  { id, dataset, classList }: HTMLElement,
  lanes: ReadonlyMap<string, number>,
): TimelineEvent {
  const read = (name: string) => must(dataset[name], `the ${name} of ${id}`);
  return {
    id,
    label: read('label'),
    date: parseDate(read('date')),
    lane: must(lanes.get(read('lane')), `the lane of ${id}`),
    principal: classList.contains('principal'),
    lasted: dataset['lasted'] !== undefined,
    otherDates: listOf(dataset['otherDates']).map(parseDate),
  };
}

/** Lets the browser answer whatever waits. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resume) => setTimeout(resume));
}
