/** What the bench measures with; how long anything takes is not asserted. */
import { expect, it, vi } from 'vitest';
import { run } from '../bench/bench.ts';
import { heapOf, load, open, scriptBytes } from '../bench/measure/page.ts';
import { zoomAndPan } from '../bench/measure/zoom.ts';
import { LITTLE_BASE, LITTLE_SITE } from './built.ts';
import { drive } from './driven.ts';

const driven = drive(LITTLE_SITE, LITTLE_BASE);

it('a bench that there is not is refused', async () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await run(['timelines'])).toBe(1);
  expect(printed).toHaveBeenCalledWith(
    'there is no bench "timelines" — write build, timeline, search, or nothing for all',
  );
});

it('a page tells when it was shown, what its scripts weigh and how its frames went', async () => {
  const { browser, address } = driven;
  expect(await scriptBytes(browser, address)).toBeGreaterThan(100);
  expect((await load(browser, { address, live: true })).shown).toBeGreaterThan(0);
  const page = await open(browser, { address, live: true });
  const { p95, longest } = await zoomAndPan(page);
  expect(p95).toBeGreaterThan(0);
  expect(longest).toBeGreaterThanOrEqual(p95);
  expect(await heapOf(page)).toBeGreaterThan(100_000);
  await page.context().close();
});
