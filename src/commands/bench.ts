/** `npm run bench`: measures the build and the timeline; `-- build` or `-- timeline` one of them. */
import { benchBuild } from './bench/build.ts';
import { benchTimeline } from './bench/timeline.ts';

const BENCHES = new Map([
  ['build', benchBuild],
  ['timeline', benchTimeline],
]);

/** Returns the exit code: 1 where there is no bench of the name. */
export async function run([name]: string[]): Promise<number> {
  const benches = name === undefined ? [...BENCHES.values()] : [BENCHES.get(name)];
  for (const bench of benches) {
    if (!bench) {
      console.error(
        `there is no bench "${name}" — write ${[...BENCHES.keys()].join(' or ')}, or nothing for all`,
      );
      return 1;
    }
    await bench();
  }
  return 0;
}
