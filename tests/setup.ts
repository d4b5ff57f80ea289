/** Builds what the tests look at, with the command that users run. */

import { SMALL } from './fixtures/small.ts';
import { buildWith, LITTLE_SITE, SITE } from './site/built.ts';

export default function setup(): void {
  for (const env of [{ OUT: SITE }, { RECORD: SMALL, OUT: LITTLE_SITE }]) {
    const { status, output } = buildWith(env);
    if (status !== 0) throw new Error(`the site was not built:\n${output}`);
  }
}
