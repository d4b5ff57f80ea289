/** The timeline of records of other sizes: one event, many, forty on one day. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../src/hosting/serve.ts';
import { launch } from '../bench/chromium.ts';
import { passagesFor, writeRecord } from '../bench/generate.ts';
import { buildWith } from './built.ts';

const folder = mkdtempSync(join(tmpdir(), 'sizes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MANY = 600;

describe.each([1, MANY])('with %i events', (events) => {
  const site = join(folder, `site-${events}`);
  const open = {} as { page: Page; close: () => Promise<void> };
  beforeAll(async () => {
    const record = join(folder, `record-${events}`);
    writeRecord(record, events, passagesFor(events));
    const { status, output } = buildWith({ RECORD: record, OUT: site, ADDRESS: 'https://sizes.example/' });
    if (status !== 0) throw new Error(output);
    const [browser, served] = await Promise.all([launch(), serve(site, '/', 0)]);
    open.page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await open.page.goto(served.address);
    await open.page.waitForFunction(() => document.documentElement.dataset['timeline'] === 'ready');
    open.close = async () => {
      await browser.close();
      await served.close();
    };
  }, 60_000);
  afterAll(() => open.close());

  it('every event is in one mark or group, or told to be earlier or later, at every zoom', async () => {
    const { page } = open;
    await page.locator('[data-window="0"]').click();
    const seen: string[] = [];
    for (let zoom = 0; zoom < 9; zoom += 1) {
      await page.waitForTimeout(60);
      const told = (await page.locator('.window-count').innerText()).match(/\d+/g)?.map(Number) ?? [];
      const drawn = await page
        .locator('.live .marks a')
        .evaluateAll((marks) =>
          marks.reduce((sum, mark) => sum + Number((mark as SVGElement).dataset['count'] ?? 1), 0),
        );
      expect(drawn).toBe(told[0]);
      expect(told.reduce((sum, count) => sum + count, 0)).toBe(events);
      seen.push(await page.locator('.window-words').innerText());
      await page.getByRole('button', { name: 'Zoom in' }).click();
    }
    expect(new Set(seen).size).toBeGreaterThan(4);
  });

  it('few marks are drawn, however many events there are', async () => {
    const { page } = open;
    await page.locator('[data-window="0"]').click();
    await page.waitForTimeout(60);
    const marks = await page.locator('.live .marks a').count();
    expect(marks).toBeGreaterThan(0);
    expect(marks).toBeLessThan(250);
  });

  it('all are listed, and walked through by key', async () => {
    const { page } = open;
    expect(await page.locator('.chronology .event').count()).toBe(events);
    await page.locator('.drawing').focus();
    await page.keyboard.press('End');
    await expect
      .poll(() => page.locator('#timeline-told').textContent())
      .toMatch(new RegExp(`${events} of ${events}\\.$`));
    await page.keyboard.press('Escape');
  });

  if (events === MANY)
    it('a group of events on one day, which no zoom takes apart, opens into the list of them all', async () => {
      const { page } = open;
      const dates = await page
        .locator('.chronology time[datetime]')
        .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
      const days = Map.groupBy(
        dates.filter((date) => date.length === 10),
        (date) => date,
      );
      const [day = '', sharing = []] = [...days].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
      expect(sharing.length).toBeGreaterThan(39);
      await page.evaluate((date) => {
        location.hash = `from=${date}&to=${date}`;
      }, day);
      const group = page.locator('.live .event-group').first();
      await group.waitFor();
      // A group of the window before is drawn until the new one is.
      await expect
        .poll(async () => {
          await group.click();
          const count = Number(await group.getAttribute('data-count'));
          return count > 0 && (await page.locator('.group-list li').count()) === count;
        })
        .toBe(true);
    });
});
