/** Addresses that were published once are served for ever, or say why not. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sha256 } from '../../src/documents/digest.ts';
import { withSmall } from '../fixtures/small.ts';
import { buildWith } from './built.ts';

const MOVED = 'Readers ask for longer hours. Readers ask for more books.';

it('a moved page, a withdrawn page, a moved passage and a withdrawn passage each say so where they stood', () => {
  const folder = mkdtempSync(join(tmpdir(), 'moved-'));
  const former = [
    'events/inspection/ - 2026-11-22 -> events/visit/',
    'events/mistake/ - 2026-11-22 withdrawn 2027-03-03: it told of nothing',
    `documents/hart-2001/#para-9 ${sha256(MOVED)} 2026-11-22 -> documents/hart-2001/#para-2`,
    'documents/hart-2001/#para-8 - 2026-11-22 withdrawn 2027-03-03: it was counted twice.',
    '',
  ].join('\n');
  try {
    const out = join(folder, 'site');
    withSmall([['content/permalinks.txt', /^/, former]], (root) => {
      const { status, output } = buildWith({ RECORD: root, OUT: out });
      expect(status, output).toBe(0);
    });
    const page = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');
    expect(page('events/inspection')).toMatch(/has moved[\s\S]*href="\/record\/events\/visit\/"/);
    expect(page('events/mistake')).toMatch(/was withdrawn[\s\S]*it told of nothing/);
    expect(page('documents/hart-2001')).toMatch(/<li id="para-9">[\s\S]*has moved[\s\S]*href="#para-2"/);
    expect(page('documents/hart-2001')).toMatch(/<li id="para-8">[\s\S]*was withdrawn: it was counted twice/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
