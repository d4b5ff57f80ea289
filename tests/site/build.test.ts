/** The build itself: what it refuses, what it survives, and that it always makes the same bytes. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesOf } from '../../src/inspection/built-file.ts';
import { PROJECT } from '../../src/reading/paths.ts';
import { type Change, SMALL, withSmall } from '../fixtures/small.ts';
import { AS_STARTED, astroBuild, buildWith, LITTLE_SITE, SITE } from './built.ts';

const digests = (folder: string) =>
  Object.fromEntries(
    filesOf(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );

it('another folder, zone, locale, user and year give the same bytes', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'ein anderer Ört '));
  try {
    for (const name of [
      'src',
      'content',
      'seeds',
      'public',
      'astro.config.mjs',
      'package.json',
      'tsconfig.json',
    ])
      cpSync(join(PROJECT, name), join(elsewhere, name), { recursive: true });
    symlinkSync(join(PROJECT, 'node_modules'), join(elsewhere, 'node_modules'));
    const clock = join(elsewhere, 'clock.mjs');
    writeFileSync(
      clock,
      `const add = Date.UTC(2030, 0, 1) - Date.now(); const now = Date.now; Date.now = () => now() + add;`,
    );
    const out = join(elsewhere, 'out');
    const { status, output } = buildWith(
      {
        OUT: out,
        RECORD: undefined,
        TZ: 'Pacific/Kiritimati',
        LANG: 'ar_EG.UTF-8',
        LC_ALL: 'ar_EG.UTF-8',
        USER: 'someone',
        NODE_OPTIONS: `--import="${clock}"`,
      },
      elsewhere,
    );
    expect(status, output).toBe(0);
    expect(digests(out)).toEqual(digests(SITE));
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
});

it('a record that is refused leaves the last good site as it was', () => {
  const out = mkdtempSync(join(tmpdir(), 'out-'));
  try {
    for (const file of ['404.html', 'last.html']) writeFileSync(join(out, file), 'the last good one');
    mkdirSync(join(out, 'data'));
    writeFileSync(join(out, 'data/record.json'), '{}');
    withSmall([['content/events/visit.mdx', '"2001-03"', '"2001-13"']], (root) => {
      const { status, output } = buildWith({ RECORD: root, OUT: out });
      expect(status).toBe(1);
      expect(output).toMatch(/visit\.mdx:4 date — there is no month 13/);
      expect(output).not.toMatch(/\n\s+at /);
    });
    expect(readFileSync(join(out, 'last.html'), 'utf8')).toBe('the last good one');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});

it('Astro’s own build makes the same bytes, at another address too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'astro-'));
  const [ours, astros] = [join(folder, 'ours'), join(folder, 'astros')];
  try {
    const little = astroBuild({ RECORD: SMALL }, astros);
    expect(little.status, little.output).toBe(0);
    expect(digests(astros)).toEqual(digests(LITTLE_SITE));
    const env = { RECORD: SMALL, ADDRESS: 'https://elsewhere.example/below/' };
    expect([buildWith({ ...env, OUT: ours }).status, astroBuild(env, astros).status]).toEqual([0, 0]);
    expect(digests(astros)).toEqual(digests(ours));
    expect(readFileSync(join(astros, 'index.html'), 'utf8')).toContain('https://elsewhere.example/below/');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('Astro’s own build prints every fault of a refused record, and touches nothing', () => {
  const out = mkdtempSync(join(tmpdir(), 'out-'));
  try {
    writeFileSync(join(out, 'last.html'), 'the last one');
    const changes = [
      ['content/events/visit.mdx', '"2001-03"', '"2001-13"'],
      ['content/events/repair.mdx', 'title:', 'titel:'],
    ] satisfies Change[];
    withSmall(changes, (root) => {
      const { status, output } = astroBuild({ RECORD: root }, out);
      expect(status).toBe(1);
      expect(output).toMatch(/visit\.mdx:4 date — there is no month 13/);
      expect(output).toMatch(/repair\.mdx:2 — there is no field "titel" — did you mean "title"\?/);
      expect(output).toMatch(/faults; nothing was built/);
      expect(output).not.toMatch(/\n\s+at /);
    });
    expect(readdirSync(out)).toEqual(['last.html']);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});

it('a site of Astro’s own build that does not pass its inspection is taken away', () => {
  const out = mkdtempSync(join(tmpdir(), 'out-'));
  try {
    const leak: Change = [
      'content/site.yaml',
      /contentNote: .*/,
      'contentNote: Call 01632 960123 before you read.',
    ];
    withSmall([leak], (root) => {
      const { status, output } = astroBuild({ RECORD: root }, out);
      expect(status).toBe(1);
      expect(output).toMatch(/index\.html — "01632 960123" stands in a seed and is a private detail/);
      expect(output).not.toMatch(/\n\s+at /);
    });
    expect(readdirSync(out)).toEqual([]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});

it('what a killed build left behind is cleared away', () => {
  const folder = mkdtempSync(join(tmpdir(), 'killed-'));
  try {
    mkdirSync(join(folder, '.build-out-999999999'));
    writeFileSync(join(folder, '.build-out-999999999/half.html'), 'half');
    const { status, output } = buildWith({ RECORD: SMALL, OUT: join(folder, 'out') });
    expect(status, output).toBe(0);
    expect(readdirSync(folder)).toEqual(['out']);
    expect(digests(join(folder, 'out'))).toEqual(digests(LITTLE_SITE));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it.each(['/proc/nowhere/site', '/dev/null/site'])(
  'a place that cannot be written to, %s, is told in one line',
  (out) => {
    const { status, output } = buildWith({ RECORD: SMALL, OUT: out });
    expect(status).toBe(1);
    expect(output).toMatch(/it cannot be written \(\w+\) — free the place/);
    expect(output).not.toMatch(/\n\s+at /);
  },
);

it.each([
  ['a good record, whose site takes its place', [], 0],
  ['a refused record', [['content/events/visit.mdx', '"2001-03"', '"2001-13"']], 1],
] satisfies [string, Change[], number][])(
  'a build killed as it took its place gives the last good site back, before %s',
  (_, changes, expected) => {
    const folder = mkdtempSync(join(tmpdir(), 'given-back-'));
    try {
      cpSync(LITTLE_SITE, join(folder, '.build-site-999999999-last'), { recursive: true });
      withSmall(changes, (root) => {
        expect(buildWith({ RECORD: root, OUT: join(folder, 'site') }).status).toBe(expected);
      });
      expect(readdirSync(folder)).toEqual(['site']);
      expect(digests(join(folder, 'site'))).toEqual(digests(LITTLE_SITE));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

it('nothing but an earlier build is ever replaced', () => {
  withSmall([], (root) => {
    writeFileSync(join(root, 'file'), 'a file');
    for (const [out, problem] of [
      [root, 'holds the project or the record'],
      [PROJECT, 'holds the project or the record'],
      [join(root, '..'), 'holds the project or the record'],
      [join(root, 'content/events/site'), 'lies where editors write'],
      [join(root, 'file'), 'is no folder'],
      [join(root, 'content/events'), 'lies where editors write'],
      [tmpdir(), 'holds'],
    ] as const) {
      const { status, output } = buildWith({ RECORD: root, OUT: out });
      expect(status, out).toBe(1);
      expect(output).toContain(problem);
    }
    expect(readFileSync(join(root, 'file'), 'utf8')).toBe('a file');
  });
});

it('two builds at once both stand, or one of them says why not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'both-'));
  try {
    const out = join(folder, 'site');
    const run = () =>
      new Promise<number | null>((resolve) => {
        const child = spawn(process.execPath, [join(PROJECT, 'src/commands/run.mjs'), 'build'], {
          cwd: PROJECT,
          stdio: 'ignore',
          env: { ...AS_STARTED, RECORD: SMALL, OUT: out },
        });
        child.on('exit', resolve);
      });
    const ended = await Promise.all([run(), run()]);
    expect(ended).toContain(0);
    expect(digests(out)).toEqual(digests(LITTLE_SITE));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
