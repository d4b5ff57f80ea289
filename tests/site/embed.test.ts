/** The timeline in a frame of another's page. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SITE } from './built.ts';
import { drive } from './driven.ts';

const site = drive(SITE);
let other = '';
const host = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
  response.setHeader('content-type', 'text/html');
  const sandbox = searchParams.get('sandbox');
  response.end(
    `<!doctype html><title>Another page</title><iframe src="${searchParams.get('frame')}" width="900" height="700"${sandbox ? ` sandbox="${sandbox}"` : ''}></iframe>`,
  );
});
beforeAll(async () => {
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
  other = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
});
afterAll(() => {
  host.close();
});

async function framed(path: string, sandbox = '') {
  const page = await site.browser.newPage({ viewport: { width: 1000, height: 800 } });
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${other}?${new URLSearchParams({ frame: `${site.address}${path}`, sandbox })}`);
  const frame = page.frames()[1];
  if (!frame) throw new Error('no frame');
  return { page, frame, errors };
}

it.each(['', 'allow-scripts allow-popups'])(
  'comes to life in a frame, sandbox "%s", with the event asked for',
  async (sandbox) => {
    const { page, frame, errors } = await framed('embed/?event=casey-inspection', sandbox);
    await frame.waitForFunction(() => document.documentElement.dataset['timeline'] === 'ready');
    expect(await frame.locator('#timeline-card .card-title').innerText()).toMatch(/Casey/);
    expect(frame.url()).toBe(`${site.address}embed/#event=casey-inspection`);
    await frame.getByRole('button', { name: 'Next', exact: true }).click();
    await expect.poll(() => frame.locator('.chronology [data-chosen]').count()).toBe(1);
    expect(errors).toEqual([]);
    await page.close();
  },
);

it('its links lead out of the frame, its own fragments do not', async () => {
  const { page, frame } = await framed('embed/');
  await frame.waitForFunction(() => document.documentElement.dataset['timeline'] === 'ready');
  expect(await frame.locator('base').getAttribute('target')).toBe('_blank');
  await frame.locator('.live .event-group').first().click();
  await frame.locator('.group-list a').first().click();
  await frame.locator('#timeline-card .card-title').waitFor();
  const fragments = await frame
    .locator('a[href^="#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('target')));
  expect(new Set(fragments)).toEqual(new Set(['_self']));
  await page.close();
});

it('a picture saved from it names its address once, with what is shown', async () => {
  const { page, frame } = await framed('embed/?event=casey-inspection', 'allow-scripts allow-downloads');
  await frame.waitForFunction(() => document.documentElement.dataset['timeline'] === 'ready');
  await frame.getByText('Dates, save, embed').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    frame.getByRole('button', { name: 'Save as SVG' }).click(),
  ]);
  const picture = readFileSync(await download.path(), 'utf8');
  expect(picture.match(/embed\/#event=casey-inspection/g)).toHaveLength(1);
  expect(picture).not.toContain('#event=casey-inspection#');
  await page.close();
});

it('no other page of the site can stand in a frame', async () => {
  const { page, errors } = await framed('');
  await expect.poll(() => errors.join()).toMatch(/frame-ancestors/);
  await page.close();
});

it('the lines to embed it are copied, with the event chosen; where copying is refused they are selected, and that is told', async () => {
  const context = await site.browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(`${site.address}#event=jay-report`);
  await page.getByText('Dates, save, embed').click();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(() => page.locator('#embed-told').innerText()).toBe('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^<iframe src="https:\/\/.*\/embed\/\?event=jay-report" title=".*" width="100%"/,
  );
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(() => page.locator('#embed-told').innerText()).toMatch(/The text is selected/);
  expect(
    await page.evaluate(
      () => document.getSelection()?.toString() || (document.activeElement as HTMLTextAreaElement).value,
    ),
  ).toMatch(/iframe/);
  await context.close();
});

it('without scripts it is the still drawing and the list', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.address}embed/`);
  expect(await page.locator('svg.still').isVisible()).toBe(true);
  expect(await page.locator('.chronology .event').count()).toBe(81);
  await page.close();
});
