/** Time in milliseconds UTC. */
import { dateInterval, type EventDate } from '../date/date.ts';

/** A stretch of time, half-open, in milliseconds UTC. */
export type Interval = readonly [from: number, to: number];

/** A stretch of time, in milliseconds UTC, and the pixels it is drawn in. */
export interface Frame {
  from: number;
  to: number;
  width: number;
}

/** From time to pixels, which are counted from the frame's beginning. Linear and without bounds. */
export function timeScale({ from, to, width }: Frame): (at: number) => number {
  const perMillisecond = width / (to - from);
  return (at) => (at - from) * perMillisecond;
}

/** A day's length in milliseconds. */
export const DAY = 86_400_000;

/** What is known of a date as an interval: an open one is the day at its known end. */
export function knownInterval(date: EventDate): Interval {
  const [from, to] = dateInterval(date);
  if (from === -Infinity) return [to - DAY, to];
  return to === Infinity ? [from, from + DAY] : [from, to];
}

/** Whether two stretches have some time in common. */
export function overlaps([a, b]: Interval, [from, to]: Interval): boolean {
  return a < to && b > from;
}

/** Hundredths of a pixel are as fine as a drawing needs, and keep its text short. */
export function round(x: number): number {
  return Math.round(x * 100) / 100;
}
