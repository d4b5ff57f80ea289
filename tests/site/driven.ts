/** A browser and a served site for the tests of one file. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serve } from '../../src/hosting/serve.ts';
import { launch } from '../bench/chromium.ts';

/** Started before the tests and ended after them. */
export interface Driven {
  browser: Browser;
  /** Where the site is served. */
  address: string;
}

/** Serves a built folder and starts a browser around the tests of a file. */
export function drive(folder: string, base = '/'): Driven {
  const driven = {} as Driven;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const [browser, site] = await Promise.all([launch(), serve(folder, base, 0)]);
    Object.assign(driven, { browser, address: site.address });
    close = site.close;
  });
  afterAll(async () => {
    await driven.browser.close();
    await close();
  });
  return driven;
}
