import { expect, it } from 'vitest';
import { serve } from '../../src/hosting/serve.ts';
import { SMALL } from '../fixtures/small.ts';
import { buildWith, LITTLE_BASE, LITTLE_SITE } from './built.ts';

it('where the port is taken the next one is, and each ends by itself', async () => {
  const first = await serve(LITTLE_SITE, LITTLE_BASE, 0);
  const port = Number(new URL(first.address).port);
  const second = await serve(LITTLE_SITE, LITTLE_BASE, port);
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  expect((await fetch(second.address)).status).toBe(200);
  await Promise.all([first.close(), second.close()]);
  await expect(fetch(first.address)).rejects.toThrow();
});

it('only the base path is served; anything else is a page that says so', async () => {
  const { address, close } = await serve(LITTLE_SITE, LITTLE_BASE, 0);
  for (const path of ['/', '/record/nowhere/', '/record/%2e%2e/%2e%2e/package.json', '/elsewhere/']) {
    const response = await fetch(new URL(path, address));
    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(/There is no page at this address/);
  }
  await close();
});

it('an ADDRESS that is none is refused in one line', () => {
  const { status, output } = buildWith({ RECORD: SMALL, OUT: LITTLE_SITE, ADDRESS: 'somewhere' });
  expect(status).toBe(1);
  expect(output).toMatch(/ADDRESS — "somewhere" is not a web address — write https/);
});
