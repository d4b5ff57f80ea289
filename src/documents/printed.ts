/** What passages print in their seed, also where an edition leaves it out. */
import { must } from '../reading/must.ts';
import type { Passage } from './passage.ts';
import type { PrintedWord } from './tokens.ts';

/** The words of each passage by its id, whole, from where it stands among its seed's words; most of a digest's must not be published. */
export function printedInSeed(
  passages: readonly Passage[],
  extents: readonly [from: number, to: number][],
  seed: readonly PrintedWord[],
): Map<string, string> {
  return new Map(
    passages.map(({ id }, index) => {
      const extent = must(extents[index], `the place of ${id} in its seed`);
      const printed = seed.slice(...extent).map(({ text }) => text);
      return [id, printed.join(' ')];
    }),
  );
}
