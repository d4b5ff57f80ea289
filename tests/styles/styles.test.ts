/** The style sheets of the site, held to their own rules. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../../src/reading/paths.ts';
import { readRules } from './css-rules.ts';
import {
  looseLines,
  looseSizes,
  looseSpaces,
  looseTokens,
  queriedSizes,
  sharedClasses,
  unusedClasses,
} from './house-style.ts';

const SRC = join(PROJECT, 'src');
const read = (file: string) => readFileSync(join(SRC, file), 'utf8');
const files = globSync('**/*.css', { cwd: SRC }).sort();
const sheets = files.map((file) => ({ file, rules: readRules(read(file)) }));
const rules = sheets.flatMap((sheet) => sheet.rules);
const code = globSync('**/*.{astro,ts}', { cwd: SRC }).map(read).join('\n');

it('every size of type is one of the six, of display, of a drawing or of print', () => {
  expect(sheets.flatMap(looseSizes)).toEqual([]);
});

it('every height of a line is a token', () => {
  expect(sheets.flatMap(looseLines)).toEqual([]);
});

it('every space is a step of one scale', () => {
  expect(sheets.flatMap(looseSpaces)).toEqual([]);
});

it('queries ask for four widths and two heights', () => {
  const asked = [...queriedSizes(rules), ...(code.match(/(?<=matchMedia\('\(width >= )[\w.]+/g) ?? [])];
  expect([...new Set(asked)].sort()).toEqual(['30rem', '40rem', '46rem', '48rem', '60rem', '70rem']);
});

it('a class has its look from one sheet', () => {
  expect(sharedClasses(sheets)).toEqual([]);
});

it('no sheet has a class that no template or script uses', () => {
  expect(sheets.flatMap((sheet) => unusedClasses(sheet, code))).toEqual([]);
});

it('every token is set and read', () => {
  expect(looseTokens(rules)).toEqual([]);
});

it('every sheet is in the one that pages load, once', () => {
  const imported = [...read('styles/site.css').matchAll(/@import "(.+)";/g)].map(([, path = '']) =>
    join('styles', path),
  );
  expect(imported.sort()).toEqual(files.filter((file) => file !== 'styles/site.css'));
});
