/**
 * How long the build of the record takes, beside a bare Astro build of the same
 * MDX files with Pagefind, in turns within one run.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectSite } from '../../../src/inspection/inspect.ts';
import { loadRecord } from '../../../src/model/load.ts';
import { PROJECT, recordRoot } from '../../../src/reading/paths.ts';
import { clock, median, timed } from './clock.ts';

const ROUNDS = 5;
/** The bare build's site: every account as a page, its components set as plain text. */
const BARE: Record<string, string> = {
  'astro.config.mjs': `import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n`,
  'src/Plain.astro': `<span>{Astro.props.of}</span>\n`,
  'src/pages/[event].astro': `---
import Plain from '../Plain.astro';
const files = import.meta.glob('../events/*.mdx', { eager: true });
export const getStaticPaths = async () => {
  const files = import.meta.glob('../events/*.mdx', { eager: true });
  return Object.keys(files).map((file) => ({ params: { event: file.split('/').at(-1).slice(0, -4) }, props: { file } }));
};
const { Content, frontmatter } = files[Astro.props.file];
---
<html lang="en"><head><title>{frontmatter.title}</title></head><body><main data-pagefind-body><h1>{frontmatter.title}</h1><Content components={{ Citation: Plain, Quoted: Plain, Quotation: Plain }} /></main></body></html>
`,
};

/** Prints the medians. Throws where something cannot be built. */
export async function benchBuild(): Promise<void> {
  const bare = join(PROJECT, '.build-bench');
  const out = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    makeBare(bare);
    const { model } = loadRecord(recordRoot());
    const times = { build: [] as number[], bare: [] as number[], checks: [] as number[] };
    for (let round = 0; round <= ROUNDS; round += 1) {
      const taken = {
        build: timed([join(PROJECT, 'src/commands/run.mjs'), 'build'], PROJECT, { OUT: join(out, 'site') }),
        bare:
          timed([join(PROJECT, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], bare) +
          timed(
            [join(PROJECT, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', 'dist', '--silent'],
            bare,
          ),
        checks:
          timed([join(PROJECT, 'src/commands/run.mjs'), 'check'], PROJECT) +
          clock(() => model && inspectSite(join(out, 'site'), model, recordRoot())),
      };
      // The first round warms the disk and is not counted.
      if (round > 0) for (const kind of ['build', 'bare', 'checks'] as const) times[kind].push(taken[kind]);
    }
    const [build, plain, checks] = [median(times.build), median(times.bare), median(times.checks)];
    console.log(`build of the record          ${seconds(build)}`);
    console.log(`bare Astro and Pagefind      ${seconds(plain)}`);
    console.log(`checks before and after it   ${seconds(checks)}`);
    console.log(`build less checks, over bare ${((build - checks) / plain).toFixed(2)} (at most 1.25)`);
  } finally {
    rmSync(bare, { recursive: true, force: true });
    rmSync(out, { recursive: true, force: true });
  }
}

function makeBare(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  for (const [file, content] of Object.entries(BARE)) writeFileSync(join(folder, file), content);
  cpSync(join(recordRoot(), 'content/events'), join(folder, 'src/events'), { recursive: true });
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
