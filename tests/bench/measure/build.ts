/**
 * How long the build of the record takes, beside a bare Astro site that writes
 * as many pages of the same bytes and Pagefind's own index of the same records,
 * in turns within one run; the checks apart.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf } from '../../../src/inspection/built-file.ts';
import { loadRecord } from '../../../src/model/load.ts';
import { must } from '../../../src/reading/must.ts';
import { PROJECT, recordRoot } from '../../../src/reading/paths.ts';
import { searchRecords } from '../../../src/search/search-record.ts';
import { median, timed } from './clock.ts';

const ROUNDS = 5;
/** How many times as long as the bare site the build may take, without the checks. */
const MOST = 1.5;
/** The bare site: one template, which prints a page as it stands in a file. */
const BARE: Record<string, string> = {
  'astro.config.mjs': 'export default {};\n',
  'src/pages/[...page].astro': `---
import { readFileSync } from 'node:fs';
export const getStaticPaths = () =>
  Object.entries(JSON.parse(readFileSync('pages.json', 'utf8'))).map(([page, markup]) => ({
    params: { page: page || undefined },
    props: { markup },
  }));
---
<Fragment set:html={Astro.props.markup} />
`,
  'index.mjs': `import { readFileSync } from 'node:fs';
import { close, createIndex } from 'pagefind';
const { index } = await createIndex({ forceLanguage: 'en' });
for (const record of JSON.parse(readFileSync('records.json', 'utf8'))) await index.addCustomRecord(record);
await index.writeFiles({ outputPath: 'dist/pagefind' });
await close();
`,
};

/** Prints the medians. Throws where something cannot be built. */
export async function benchBuild(): Promise<void> {
  const bare = join(PROJECT, '.build-bench');
  const out = mkdtempSync(join(tmpdir(), 'bench-'));
  const site = join(out, 'site');
  try {
    // The first build warms the disk and is not counted; the bare site has its pages of it.
    build(site);
    makeBare(bare, site);
    const times = Array.from({ length: ROUNDS }, () => ({
      build: build(site),
      bare: timed([join(PROJECT, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], bare),
      index: timed(['index.mjs'], bare),
      checks: checks(site),
    }));
    tell(times);
  } finally {
    rmSync(bare, { recursive: true, force: true });
    rmSync(out, { recursive: true, force: true });
  }
}

const build = (site: string) =>
  timed([join(PROJECT, 'src/commands/run.mjs'), 'build'], PROJECT, { OUT: site });

/** Milliseconds of the checks before and after a build. */
function checks(site: string): number {
  const { stdout } = spawnSync(process.execPath, ['tests/bench/measure/checks.ts', site], { cwd: PROJECT });
  return Number(stdout);
}

function tell(times: readonly Record<'build' | 'bare' | 'index' | 'checks', number>[]): void {
  const of = (time: (each: (typeof times)[number]) => number) => median(times.map(time));
  const lines: [what: string, value: string][] = [
    ['build of the record', seconds(of((each) => each.build))],
    ['checks before and after it', seconds(of((each) => each.checks))],
    ['bare Astro, the same pages', seconds(of((each) => each.bare))],
    ['Pagefind, the same records', seconds(of((each) => each.index))],
    [
      'build less checks, over bare',
      `${of((each) => (each.build - each.checks) / (each.bare + each.index)).toFixed(2)} (at most ${MOST})`,
    ],
  ];
  for (const [what, value] of lines) console.log(what.padEnd(30) + value);
}

function makeBare(folder: string, site: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  for (const [file, content] of Object.entries(BARE)) writeFileSync(join(folder, file), content);
  const pages = filesOf(site).filter((file) => file.endsWith('index.html'));
  const markup = pages.map((file) => [
    file.replace(/\/?index\.html$/, ''),
    readFileSync(join(site, file), 'utf8'),
  ]);
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(Object.fromEntries(markup)));
  writeFileSync(join(folder, 'records.json'), JSON.stringify(records()));
}

/** The records of the search index, as Pagefind takes them. */
function records() {
  const model = must(loadRecord(recordRoot()).model, 'the record');
  return searchRecords(model).map(({ indexed, result: { url, title } }) => ({
    url,
    content: indexed,
    language: 'en',
    meta: { title },
  }));
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
