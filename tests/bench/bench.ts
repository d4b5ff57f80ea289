/** `npm run bench`: measures the build, the timeline and the search; `-- build`, `-- timeline [events …]` or `-- search [passages …]` one of them. */
import { benchBuild } from './measure/build.ts';
import { benchSearch } from './measure/search.ts';
import { benchTimeline } from './measure/timeline.ts';

const BENCHES = new Map<string, (sizes: readonly string[]) => Promise<void>>([
  ['build', benchBuild],
  ['timeline', benchTimeline],
  ['search', benchSearch],
]);

/** Returns the exit code: 1 where there is no bench of the name. */
export async function run([name, ...sizes]: string[]): Promise<number> {
  const benches = name === undefined ? [...BENCHES.values()] : [BENCHES.get(name)];
  for (const bench of benches) {
    if (!bench) {
      console.error(
        `there is no bench "${name}" — write ${[...BENCHES.keys()].join(', ')}, or nothing for all`,
      );
      return 1;
    }
    await bench(sizes);
  }
  return 0;
}
