/** `npm run dev`: the same routes as a build, and faults told in the browser while the record is written. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { filesOf } from '../../src/inspection/built-file.ts';
import { must } from '../../src/reading/must.ts';
import { PROJECT } from '../../src/reading/paths.ts';
import { launch } from '../bench/chromium.ts';
import { SMALL } from '../fixtures/small.ts';
import { AS_STARTED, LITTLE_BASE, LITTLE_SITE } from './built.ts';

const VISIT = 'content/events/visit.mdx';
const root = mkdtempSync(join(tmpdir(), 'dev-'));
let server: ChildProcess | undefined;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  server?.kill();
  rmSync(root, { recursive: true, force: true });
});

/** Starts the server on the record as it is now. Resolves to its address; ends the one before. */
async function start(): Promise<string> {
  server?.kill();
  server = spawn(process.execPath, ['tests/site/start-dev.ts'], {
    cwd: PROJECT,
    env: { ...AS_STARTED, RECORD: root, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  let printed = '';
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (data) => (printed += data));
  const port = await vi.waitFor(() => must(/at port (\d+)/.exec(printed)?.[1], 'the port'), 60_000);
  return `http://127.0.0.1:${port}${LITTLE_BASE}`;
}

/** Changes a file of the record. */
function write(file: string, words: string | RegExp, by: string): void {
  const before = readFileSync(join(root, file), 'utf8');
  writeFileSync(join(root, file), before.replace(words, by));
}

/** Gives the record back as it was. */
const restore = () => cpSync(SMALL, root, { recursive: true });
restore();

describe('a good record', () => {
  let address: string;
  beforeAll(async () => {
    address = await start();
  });

  it('is served by the same addresses as when it is built, what is data with the same bytes', async () => {
    // Scripts, styles, fonts and maps of the site are Astro's to make, when a site is built.
    const files = filesOf(LITTLE_SITE).filter(
      (file) => !/^(_headers|404\.html|sitemap.*|assets\/.*)$/.test(file),
    );
    for (const file of files) {
      const response = await fetch(address + file.replace(/(^|\/)index\.html$/, '$1'));
      expect(response.status, file).toBe(200);
      const bytes = Buffer.from(await response.arrayBuffer());
      if (!file.endsWith('.html'))
        expect(bytes.equals(readFileSync(join(LITTLE_SITE, file))), file).toBe(true);
    }
  });

  it('is sent with its media types, and the headers of its area but for the policy', async () => {
    const sent = async (path: string) => {
      const { headers } = await fetch(address + path);
      return [
        'content-type',
        'access-control-allow-origin',
        'x-content-type-options',
        'content-security-policy',
      ].map((name) => headers.get(name));
    };
    expect(await sent('data/record.json')).toEqual(['application/json', '*', 'nosniff', null]);
    expect(await sent('data/citations.ris')).toEqual([
      'application/x-research-info-systems; charset=utf-8',
      '*',
      'nosniff',
      null,
    ]);
    expect(await sent('pagefind/pagefind.js')).toEqual(['text/javascript', null, 'nosniff', null]);
    expect(await sent('events/visit/')).toEqual(['text/html', null, 'nosniff', null]);
  });

  it('shows an event that is written before it is registered', async () => {
    writeFileSync(
      join(root, 'content/events/again.mdx'),
      readFileSync(join(root, VISIT), 'utf8').replace(/title: .*/, 'title: A second visit'),
    );
    await expect.poll(async () => (await fetch(`${address}events/again/`)).status).toBe(200);
    expect(await (await fetch(`${address}events/again/`)).text()).toContain('A second visit');
    expect(await (await fetch(`${address}feed.xml`)).text()).toContain('events/again/');
    rmSync(join(root, 'content/events/again.mdx'));
    await expect.poll(async () => (await fetch(`${address}events/again/`)).status).toBe(404);
  });

  it('tells of every fault in the browser, with place and remedy, until it is mended', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}events/visit/`);
    write(VISIT, '"2001-03"', '"2001-13"');
    write('content/events/repair.mdx', 'title:', 'titel:');
    const overlay = page.locator('vite-error-overlay');
    await overlay.waitFor();
    const told = () => overlay.evaluate((element) => element.shadowRoot?.textContent ?? '');
    await expect.poll(told).toMatch(/visit\.mdx:4 date — there is no month 13 — write one of/);
    await expect.poll(told).toMatch(/repair\.mdx:2 — there is no field "titel" — did you mean "title"\?/);
    restore();
    await expect
      .poll(() => page.locator('main h1').allInnerTexts())
      .toEqual(['An inspector visits the libraries']);
    expect(await overlay.count()).toBe(0);
    await page.close();
  });
});

describe('a record with faults when the server starts', () => {
  let address: string;
  beforeAll(async () => {
    write(VISIT, '"2001-03"', '"2001-13"');
    address = await start();
  });

  it('is told of by every page that is asked for, and shown once it is mended', async () => {
    const response = await fetch(address);
    expect(response.status).toBe(500);
    expect(await response.text()).toMatch(/visit\.mdx:4 date — there is no month 13 — write one of/);
    const page = await browser.newPage();
    await page.goto(`${address}events/visit/`);
    await page.locator('vite-error-overlay').waitFor();
    restore();
    await expect
      .poll(() => page.locator('main h1').allInnerTexts())
      .toEqual(['An inspector visits the libraries']);
    expect(await page.locator('vite-error-overlay').count()).toBe(0);
    expect((await fetch(`${address}data/record.json`)).status).toBe(200);
    await page.close();
  });
});
