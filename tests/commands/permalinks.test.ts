/** The command that adds to the register new addresses only, and to what was reviewed what is new or accepted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/commands/permalinks.ts';
import type { Refusal } from '../../src/commands/report.ts';
import { type Change, NOT_REVIEWED, SMALL, withSmall } from '../fixtures/small.ts';

const REGISTER = 'content/permalinks.txt';
const REVIEWED = 'content/reviewed.txt';
const before = readFileSync(join(SMALL, REGISTER), 'utf8');
const reviewedBefore = readFileSync(join(SMALL, REVIEWED), 'utf8');

const log = vi.spyOn(console, 'log').mockImplementation(() => {});
vi.spyOn(console, 'warn').mockImplementation(() => {});
afterEach(() => log.mockClear());
afterEach(() => vi.unstubAllEnvs());

/** What is refused, and the two files, after the command has run on the little record with changes. */
async function ranWith(...changes: Change[]) {
  return ranBy([], ...changes);
}

async function ranBy(args: string[], ...changes: Change[]) {
  const { ended, ...files } = withSmall(changes, (root) => {
    vi.stubEnv('RECORD', root);
    const ended = run(args).then(
      () => '',
      (error: Refusal) => error.message,
    );
    const [register, reviewed] = [REGISTER, REVIEWED].map((file) => readFileSync(join(root, file), 'utf8'));
    return { ended, register, reviewed };
  });
  return { refused: await ended, told: log.mock.calls.join('\n'), ...files };
}

const withoutDays = (register = '') => register.replace(/\d{4}-\d\d-\d\d$/gmu, 'day');

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

describe('what was reviewed', () => {
  const summary: Change = ['content/events/visit.mdx', 'summary: Jo Hart', 'summary: Jo Hurt'];
  const ADDED = 'themes/roads name "Roads"';
  const theme: Change = ['content/themes/roads.yaml', 'name: Roads\ndescription: Of roads.\n'];

  it('is written where there is none', async () => {
    const { refused, reviewed } = await ranWith([REVIEWED, null]);
    expect(refused).toBe('');
    expect(reviewed).toBe(reviewedBefore);
  });

  it('has new things added and no line changed; what changed is told, old beside new', async () => {
    const { refused, reviewed } = await ranWith(summary, theme, NOT_REVIEWED);
    expect(reviewed).toContain(ADDED);
    expect(reviewed).toContain('events/visit/ summary "Jo Hart');
    expect(refused).toMatch(
      /visit\.mdx:10 summary — it was "Jo Hart.* "Jo Hurt.* — .*permalinks -- --reviewed/,
    );
  });

  it('takes what changed where that is accepted, and lists it', async () => {
    const { refused, reviewed, told } = await ranBy(['--reviewed'], summary, NOT_REVIEWED);
    expect(refused).toBe('');
    expect(reviewed).toBe(reviewedBefore.replace('visit/ summary "Jo Hart', 'visit/ summary "Jo Hurt'));
    expect(told).toMatch(/0 statements added to content\/reviewed\.txt, 1 changed/);
    expect(told).toMatch(/visit\.mdx:10 summary — it was "Jo Hart.* "Jo Hurt.* — accepted/);
  });

  it('grows with the addresses that are added on a day, also on the same day again', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const { refused, reviewed } = await ranWith(
      [REGISTER, /events\/visit\/ .*\n/, ''],
      [REGISTER, /(events\/repair\/ -) .*/, `$1 ${today}`],
      [REVIEWED, null],
    );
    expect(refused).toBe('');
    expect(reviewed).toMatch(new RegExp(`register/${today} published "2 addresses`));
    const again = await ranWith(
      [REGISTER, /events\/visit\/ .*\n/, ''],
      [REGISTER, /(events\/repair\/ -) .*/, `$1 ${today}`],
    );
    expect(again.refused).toBe('');
    expect(again.reviewed).toMatch(new RegExp(`register/${today} published "2 addresses`));
  });

  it('is left as it is where a line of it cannot be read, and made anew where all is accepted', async () => {
    const merged: Change = [REVIEWED, /^site name /m, '<<<<<<< HEAD\nsite name '];
    const { refused, reviewed } = await ranWith(merged);
    expect(refused).toMatch(/"<<<<<<< HEAD" is no statement/);
    expect(reviewed).toContain('<<<<<<< HEAD');
    expect((await ranBy(['--reviewed'], merged)).reviewed).toBe(reviewedBefore);
  });
});

it('a register that cannot be read is not written over', async () => {
  const { refused } = await ranWith([REGISTER, Buffer.from([0xff])]);
  expect(refused).toMatch(/permalinks\.txt — byte 0 is not UTF-8/);
});
