/**
 * A Chromium for the tests and the bench, without downloading one: the path in
 * CHROMIUM, an installed one, or the one that a package brings along for Linux
 * on x64. It needs what is installed for development only; no page and no
 * other command does.
 */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { PROJECT } from '../../src/reading/paths.ts';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser. Throws where none is to be had, saying what to do. */
export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: await executable(), args: FLAGS });
}

async function executable(): Promise<string> {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return installed;
  if (process.platform === 'linux' && process.arch === 'x64') {
    // The package leaves its libraries packed unless it finds itself on AWS; a bare machine lacks them as well.
    const { default: packaged, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
    await inflate(join(PROJECT, 'node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
    setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
    return packaged.executablePath();
  }
  throw new Error('no Chromium was found: install Chromium or Chrome, or name its path in CHROMIUM');
}
