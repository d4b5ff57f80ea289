/** How many files of script a page asks for before anything is asked of it, and how large they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { filesOf } from '../../src/inspection/built-file.ts';
import { SITE } from './built.ts';

const read = (file: string) => readFileSync(join(SITE, file), 'utf8');
const files = filesOf(SITE);
const scripts = files.filter((file) => file.startsWith('assets/') && file.endsWith('.js'));

/** The files that a page begins with: its own scripts, and what they import before they run. */
function begins(page: string): Set<string> {
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, name] of read(file).matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g)) add(`assets/${name}`);
  };
  for (const [, file = ''] of read(page).matchAll(/<script type="module" src="\/([^"]+)"/g)) add(file);
  return found;
}

it('a page begins with at most four files of script, and every page with one', () => {
  const counts = new Map(
    files.filter((file) => file.endsWith('.html')).map((page) => [page, begins(page).size]),
  );
  expect([...counts].filter(([, count]) => count < 1 || count > 4)).toEqual([]);
  expect(counts.get('search/index.html')).toBe(4);
  expect(counts.get('findings/index.html')).toBe(3);
});

it('no file of script is of a few hundred bytes', () => {
  expect(scripts.filter((file) => read(file).length < 700)).toEqual([]);
});

it('each is called after what it is for', () => {
  const names = scripts.map((file) => /^assets\/([a-z-]+)\.[\w-]{8}\.js$/.exec(file)?.[1]);
  expect(names).toEqual(
    expect.arrayContaining(['cite-panel', 'findings', 'header', 'kit', 'search', 'timeline']),
  );
  expect(names).not.toContain(undefined);
});

it('what is only loaded when it is asked for is in none that a page begins with', () => {
  const first = new Set(files.filter((file) => file.endsWith('.html')).flatMap((page) => [...begins(page)]));
  const later = scripts.filter((file) => !first.has(file)).map((file) => file.replace(/^assets\/|\..*/g, ''));
  expect(later).toEqual(expect.arrayContaining(['forms', 'panel', 'show', 'show-verdicts']));
});

it('the first page needs at most 30 kB of script, compressed', () => {
  const sizes = [...begins('index.html')].map((file) => gzipSync(read(file)).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(30_000);
});
