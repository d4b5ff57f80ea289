import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../../src/reading/paths.ts';

const files = readdirSync(join(PROJECT, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

it('no word of Rotherham stands in the code', () => {
  for (const file of files)
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/rotherham|ofsted|wilshaw|casey|newsam/i);
});

it('what runs in the browser never imports the model', () => {
  const browser = files.filter((file) => file.includes('/browser/') || /components\/[a-z-]+\.ts$/.test(file));
  const scripts = browser.filter((file) => !/\/(href|account|citing|cite-examples)\.ts$/.test(file));
  expect(scripts.length).toBeGreaterThan(3);
  for (const file of scripts) expect(readFileSync(file, 'utf8'), file).not.toMatch(/from '.*model\//);
});
