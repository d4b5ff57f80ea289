/** The ticks of an axis of time. */
import { DAY, type Interval, round, type Scale } from './time-scale.ts';

export interface Tick {
  x: number;
  text: string;
  /** A year's tick among months. */
  major: boolean;
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** A tick at each year, or at each month where the window is shorter than two years. */
export function ticksOf(x: Scale, [from, to]: Interval): Tick[] {
  const years = (to - from) / (365.25 * DAY);
  const step = years > 2 ? 12 : 1;
  const every = years > 2 ? Math.max(1, Math.ceil((44 * years) / (x(to) - x(from)))) : 1;
  const ticks: Tick[] = [];
  const first = new Date(from);
  for (let month = first.getUTCMonth(), count = 0; ; month += step, count += 1) {
    const at = Date.UTC(first.getUTCFullYear(), month);
    if (at >= to) return ticks;
    if (at < from || count % every) continue;
    const date = new Date(at);
    const january = date.getUTCMonth() === 0;
    const year = String(date.getUTCFullYear());
    const text = step === 12 ? year : `${MONTH.format(at)}${january || count === 0 ? ` ${year}` : ''}`;
    ticks.push({ x: round(x(at)), text, major: january && step === 1 });
  }
}
