/** The command that adds to the register: new addresses only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { run } from '../../src/commands/permalinks.ts';
import type { Refusal } from '../../src/commands/report.ts';
import { type Change, SMALL, withSmall } from '../fixtures/small.ts';

const REGISTER = 'content/permalinks.txt';
const before = readFileSync(join(SMALL, REGISTER), 'utf8');

vi.spyOn(console, 'log').mockImplementation(() => {});
afterEach(() => vi.unstubAllEnvs());

/** What is refused, and the register, after the command has run on the little record with changes. */
async function ranWith(...changes: Change[]): Promise<{ refused: string; register: string }> {
  const { ended, register } = withSmall(changes, (root) => {
    vi.stubEnv('RECORD', root);
    const ended = run().then(
      () => '',
      (error: Refusal) => error.message,
    );
    return { ended, register: readFileSync(join(root, REGISTER), 'utf8') };
  });
  return { refused: await ended, register };
}

const withoutDays = (register: string) => register.replace(/\d{4}-\d\d-\d\d$/gmu, 'day');

it('a record without a register is given one, each address with the digest of its words', async () => {
  const { refused, register } = await ranWith([REGISTER, null]);
  expect(refused).toBe('');
  expect(withoutDays(register)).toBe(withoutDays(before));
});

it('words that changed are told of and leave their line as it is', async () => {
  const words: Change = [
    'content/findings/hart-2001.yaml',
    'The roof of the town library leaks.',
    'The roof of',
  ];
  const { refused, register } = await ranWith(words, [REGISTER, /events\/visit\/ .*\n/, '']);
  expect(withoutDays(register)).toBe(withoutDays(before));
  expect(refused).toMatch(/findings\/hart-2001-1-b\/ are not those/);
});

it('a record that is refused gets no line', async () => {
  const { refused, register } = await ranWith(['content/events/visit.mdx', '"2001-03"', '"2001-13"']);
  expect(refused).toMatch(/visit\.mdx:4 date — there is no month 13/);
  expect(register).toBe(before);
});
