/** Years without documents: what is not known must not look as if nothing happened. */
import { DAY, type Interval } from './time-scale.ts';

/** A gap between documents longer than this is a silence. */
const SILENCE = 365 * DAY;

/** The silences between documents written at the times given, in order. */
export function silencesOf(written: readonly number[]): Interval[] {
  return written.flatMap((at, index): Interval[] => {
    const next = written[index + 1];
    return next !== undefined && next - at > SILENCE ? [[at, next]] : [];
  });
}

/** Whether a stretch lies wholly in a silence. */
export function isSilent([from, to]: Interval, silences: readonly Interval[]): boolean {
  return silences.some(([begins, ends]) => begins <= from && to <= ends);
}
