/** The ten years of a generated record, as days. */
const FIRST = Date.UTC(2001, 0, 1);
const DAY = 86_400_000;

export const SPAN = '2001/2010';

/** The last day of the span, counted from 0. */
export const LAST_DAY = (Date.UTC(2011, 0, 1) - FIRST) / DAY - 1;

/** The date of a day of the span, `2004-05-14`. */
export function dayOf(day: number): string {
  return new Date(FIRST + Math.floor(day) * DAY).toISOString().slice(0, 10);
}
