/** A place in the calendar. Nothing here reads the clock or a time zone: its edges are UTC. */

/** A day, a month or a year, as precise as it is known. `month` and `day` count from 1. */
export interface CalendarDate {
  year: number;
  month?: number | undefined;
  day?: number | undefined;
  /** `~`: about this date. */
  approximate?: true;
  /** `?`: the date itself is in doubt. */
  uncertain?: true;
}

/** Date.UTC takes the years 0–99 for 1900–1999; this does not. `month` from 1. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  return new Date(utc(year, month + 1, 0)).getUTCDate();
}

/** The first instant of a date, in milliseconds UTC. */
export function beginningOf({ year, month = 1, day = 1 }: CalendarDate): number {
  return utc(year, month, day);
}

/** The first instant after a date, in milliseconds UTC. */
export function endOf({ year, month, day }: CalendarDate): number {
  if (month === undefined) return utc(year + 1, 1, 1);
  return day === undefined ? utc(year, month + 1, 1) : utc(year, month, day + 1);
}
