/** The window of time that is in view: zooming and moving it, and its words. All pure; times in milliseconds UTC. */
import { dateInterval, dateWords, parseDate } from '../date/date.ts';
import { DAY, type Interval } from './time-scale.ts';

/** The shortest window: nearer than this, days are far apart and nothing more is to be seen. */
const SHORTEST = 14 * DAY;

/** The window made `factor` times as long about a time that stays in its place, within the whole. */
export function zoomed([from, to]: Interval, factor: number, about: number, whole: Interval): Interval {
  const length = Math.min(Math.max((to - from) * factor, SHORTEST), whole[1] - whole[0]);
  const share = (about - from) / (to - from);
  return within([about - share * length, about + (1 - share) * length], whole);
}

/** The window moved by a time, within the whole. */
export function moved([from, to]: Interval, by: number, whole: Interval): Interval {
  return within([from + by, to + by], whole);
}

/** The window that a time is in: the same, or moved as little as may be to have it in, not at its very edge. */
export function showing(window: Interval, at: number, whole: Interval): Interval {
  const [from, to] = window;
  const margin = (to - from) / 8;
  if (at < from) return moved(window, at - from - margin, whole);
  return at >= to ? moved(window, at - to + margin, whole) : window;
}

/** A window from any two times: in order, no shorter than the shortest, within the whole, from day to day. */
export function windowOf(a: number, b: number, whole: Interval): Interval {
  const inWhole = (at: number) => Math.min(Math.max(at, whole[0]), whole[1]);
  const [from, to] = [inWhole(Math.min(a, b)), inWhole(Math.max(a, b))];
  const lacking = Math.max(0, SHORTEST - (to - from)) / 2;
  return wholeDays(within([from - lacking, to + lacking], whole));
}

/** The nearest window that begins and ends with a day, as the address keeps it. */
export function wholeDays([from, to]: Interval): Interval {
  return [Math.round(from / DAY) * DAY, Math.round(to / DAY) * DAY];
}

/** Whether any of a time is in a window; what is drawn as a point has no length. */
export function holds(window: Interval, { from, to }: { from: number; to: number }): boolean {
  return from < window[1] && (to > window[0] || from >= window[0]);
}

/** From the first to the last of several times. */
export function extentOf(times: readonly Interval[]): Interval {
  let [first, last] = [Infinity, -Infinity];
  for (const [from, to] of times) [first, last] = [Math.min(first, from), Math.max(last, to)];
  return [first, last];
}

/** The first and the last day of a window, as `2014-08-01`. */
export function daysOf(window: Interval): [first: string, last: string] {
  const [from, to] = wholeDays(window);
  return [dayOf(from), dayOf(to - DAY)];
}

/** The window from one date to another, as `isDate` wants them. */
export function windowFrom(first: string, last: string, whole: Interval): Interval {
  return windowOf(dateInterval(parseDate(first))[0], dateInterval(parseDate(last))[1], whole);
}

/** Whether a text is a date that a window may begin or end with: a day, a month or a year. */
export function isDate(text: string): boolean {
  try {
    return dateInterval(parseDate(text)).every(Number.isFinite);
  } catch {
    return false;
  }
}

/** A window in words, no finer than it is long: its years, months or days. */
export function windowWords(window: Interval): string {
  const length = window[1] - window[0];
  const digits = length > 730 * DAY ? 4 : length > 62 * DAY ? 7 : 10;
  const [first, last] = daysOf(window);
  const [from, to] = [first.slice(0, digits), last.slice(0, digits)];
  return dateWords(parseDate(from === to ? from : `${from}/${to}`));
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function within([from, to]: Interval, [first, last]: Interval): Interval {
  const length = Math.min(to - from, last - first);
  const start = Math.min(Math.max(from, first), last - length);
  return [start, start + length];
}
