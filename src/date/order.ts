/** Order in time. */
import type { EventDate } from './edtf.ts';
import { dateInterval } from './interval.ts';

/**
 * Orders dates for a list, which must have some order: by when they begin,
 * then by when they end; an interval open at its start stands where it ends, as
 * that is all that is known of it. Negative where `a` is listed first, 0 where
 * both cover the same time. It does not say that `a` was before `b`: dates that
 * overlap are ordered too.
 */
export function compareDates(a: EventDate, b: EventDate): number {
  const [aFrom, aTo] = dateInterval(a);
  const [bFrom, bTo] = dateInterval(b);
  const known = (from: number, to: number) => (from === -Infinity ? to : from);
  return known(aFrom, aTo) - known(bFrom, bTo) || aTo - bTo || 0;
}

/** The year under which a date is listed: that of its start, or of its end when the start is open. */
export function dateYear({ start, end }: EventDate): number {
  const year = (start ?? end)?.year;
  if (year === undefined) throw new RangeError('a date has at least one end');
  return year;
}
