/** Nothing reaches the built site because it was left over: pages, data and search name what they give. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesOf, readBuiltFile } from '../../src/inspection/built-file.ts';
import { PLANTED } from '../fixtures/planted.ts';
import { SMALL } from '../fixtures/small.ts';
import { LITTLE_SITE, runNode } from './built.ts';

it('a field more in each thing of the model stands in no file', () => {
  const out = mkdtempSync(join(tmpdir(), 'planted-'));
  try {
    const { status, output } = runNode(['tests/site/build-planted.ts', out], { RECORD: SMALL });
    expect(status, output).toBe(0);
    expect(filesOf(out)).toEqual(filesOf(LITTLE_SITE));
    expect(filesOf(out).filter((file) => readBuiltFile(out, file).text.includes(PLANTED))).toEqual([]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
