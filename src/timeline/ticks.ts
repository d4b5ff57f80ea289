/** The ticks of an axis of time: years, months or days, as near as their words have room. */
import { type TimeInterval, utcDay, utcMonth, utcYear } from 'd3';
import { SHORT_MONTHS } from '../date/months.ts';
import { DAY, type Interval, round } from './time-scale.ts';

export interface Tick {
  /** When, in milliseconds UTC, and where, in pixels from the window's start. */
  at: number;
  x: number;
  text: string;
  /** A year's tick among months, a month's among days. */
  major: boolean;
}

interface Level {
  /** Shortest time from tick to tick, and the room that a tick needs, in pixels. */
  step: number;
  room: number;
  interval: TimeInterval;
  text: (date: Date) => string;
  major: (date: Date) => boolean;
}

const yearText = (date: Date) => String(date.getUTCFullYear());
const isJanuary = (date: Date) => date.getUTCMonth() === 0;
const isFirst = (date: Date) => date.getUTCDate() === 1;
const monthText = (date: Date) =>
  `${SHORT_MONTHS[date.getUTCMonth()]}${isJanuary(date) ? ` ${yearText(date)}` : ''}`;
const dayText = (date: Date) =>
  isFirst(date) ? (SHORT_MONTHS[date.getUTCMonth()] ?? '') : String(date.getUTCDate());

const days = (interval: TimeInterval, step: number): Level => ({
  step: step * DAY,
  room: 34,
  interval,
  text: dayText,
  major: isFirst,
});
const months = (every: number): Level => ({
  step: every * 28 * DAY,
  room: 62,
  interval: utcMonth.every(every) ?? utcMonth,
  text: monthText,
  major: isJanuary,
});
const years = (every: number): Level => ({
  step: every * 365 * DAY,
  room: 44,
  interval: utcYear.every(every) ?? utcYear,
  text: yearText,
  major: () => false,
});

/** From the nearest to the farthest. Weeks are counted from the first of the month, so that months keep their ticks. */
const LEVELS: Level[] = [
  days(utcDay, 1),
  days(
    utcDay.filter((date) => [1, 8, 15, 22].includes(date.getUTCDate())),
    7,
  ),
  months(1),
  months(3),
  years(1),
  years(2),
  years(5),
  years(10),
  years(50),
];

/** The ticks in a window that is `width` pixels wide. */
export function ticksOf([from, to]: Interval, width: number): Tick[] {
  const perMillisecond = width / (to - from);
  const level = LEVELS.find(({ step, room }) => step * perMillisecond >= room) ?? LEVELS.at(-1);
  const dates = level?.interval.range(new Date(from), new Date(to)) ?? [];
  return dates.map((date) => ({
    at: date.getTime(),
    x: round((date.getTime() - from) * perMillisecond),
    text: level?.text(date) ?? '',
    major: level?.major(date) ?? false,
  }));
}
