/** The live timeline: choosing, walking, filtering, and all of it in the address. Its window has tests of its own. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { SITE } from './built.ts';
import { drive } from './driven.ts';

const site = drive(SITE);

async function opened(fragment = ''): Promise<Page> {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.address}${fragment}`);
  await page.waitForFunction(() => document.documentElement.dataset['timeline'] === 'ready');
  return page;
}
const listed = (page: Page) => page.locator('.chronology .event:visible').count();
const cardTitle = (page: Page) => page.locator('#timeline-card .card-title').innerText();
const announced = (page: Page) => page.locator('#timeline-told').textContent();

it('choosing a mark shows its card: date and basis, headline, quotation with locator, links', async () => {
  const page = await opened();
  await page.locator('.live [data-event="wilshaw-letter"] text').click();
  expect(page.url()).toBe(`${site.address}#event=wilshaw-letter`);
  const card = page.locator('#timeline-card');
  expect(await card.innerText()).toMatch(
    /30 September 2014 resolved from the words of Public Sector Executive[\s\S]*widespread and serious failure[\s\S]*Background, paragraph 3/,
  );
  expect(
    await card.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(expect.arrayContaining(['/events/wilshaw-letter/', '/documents/wilshaw-2014/#background-3']));
  expect(await page.locator('.live .chosen').getAttribute('data-event')).toBe('wilshaw-letter');
  await page.close();
});

it('a click with a modifier is left to the browser, as on any link', async () => {
  const page = await opened();
  const left = await page.locator('.live [data-event="wilshaw-letter"]').evaluate((mark) => {
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    let prevented = true;
    // Heard last, after the drawing; the browser's own answer is then held back, so that the page stays.
    document.addEventListener(
      'click',
      (event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    mark.dispatchEvent(click);
    return { prevented, href: mark.getAttribute('href') };
  });
  expect(left).toEqual({ prevented: false, href: '/events/wilshaw-letter/' });
  expect(page.url()).toBe(site.address);
  await page.close();
});

it('is one tab stop; keys walk through every event in order of time, each announced with its place', async () => {
  const page = await opened();
  const ids = await page
    .locator('.chronology .event')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-event')));
  await page.locator('.drawing').focus();
  const reached: (string | null)[] = [];
  for (const _ of ids) {
    await page.keyboard.press('ArrowRight');
    reached.push(await page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get('event')));
  }
  expect(reached).toEqual(ids);
  await page.keyboard.press('Home');
  expect(await announced(page)).toMatch(new RegExp(`^1997 to 2013\\. .*\\. 1 of ${ids.length}\\.$`));
  await page.keyboard.press('PageDown');
  expect(await announced(page)).toMatch(/^2009\./);
  await page.keyboard.press('Enter');
  await page.waitForURL(/events\/guidance-2009\//);
  await page.close();
});

it('Escape and Close let go of the event', async () => {
  const page = await opened('#event=jay-report');
  await page.locator('.drawing').focus();
  await page.keyboard.press('Escape');
  expect(await page.locator('#timeline-card').isHidden()).toBe(true);
  await page.locator('#principal-walk').click();
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await page.locator('#timeline-card').isHidden()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('drawing');
  await page.close();
});

it('the mark of the event stepped to is brought into view, not under the card', async () => {
  const page = await opened();
  await page.setViewportSize({ width: 768, height: 900 });
  await page.locator('.drawing').focus();
  for (const key of ['End', 'Home', 'PageDown', 'PageDown', 'PageDown']) {
    await page.keyboard.press(key);
    const mark = await page.locator('.live .chosen').boundingBox();
    const card = await page.locator('#timeline-card').boundingBox();
    expect(mark?.y).toBeGreaterThanOrEqual(0);
    expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThanOrEqual(card?.y ?? 0);
  }
  await page.close();
});

it('the principal events can be walked through alone, round and round', async () => {
  const page = await opened();
  const walked: string[] = [];
  for (let at = 0; at < 6; at += 1) {
    await page.locator('#principal-walk').click();
    walked.push(new URL(page.url()).hash);
  }
  expect(walked).toEqual(
    [
      'jay-report',
      'wilshaw-letter',
      'newsam-appointment',
      'casey-inspection',
      're-inspection',
      'jay-report',
    ].map((id) => `#event=${id}`),
  );
  await page.close();
});

it('what an event followed from and what it led to is drawn as arcs, each named with its passage', async () => {
  const page = await opened('#event=newsam-appointment');
  await expect.poll(() => page.locator('.live .arc').count()).toBeGreaterThan(0);
  expect(await page.locator('#timeline-card').innerText()).toMatch(
    /Followed from Wilshaw’s letter, according to Public Sector Executive/,
  );
  await page.locator('.drawing').focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.live .arc').count()).toBe(0);
  await page.close();
});

it('filters combine, are counted, and are cleared in one action', async () => {
  const page = await opened();
  const whole = await listed(page);
  await page.getByText('Filter the events').click();
  await page.getByRole('checkbox', { name: 'Inspection' }).check();
  const inspections = await listed(page);
  expect(inspections).toBeLessThan(whole);
  await page.locator('select[name="document"]').selectOption('casey-2015');
  expect(await listed(page)).toBeLessThan(inspections);
  expect(await page.locator('#timeline-count').innerText()).toBe(`${await listed(page)} of ${whole} events`);
  expect(await page.locator('.live .event-mark').count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  expect(await listed(page)).toBe(whole);
  expect(page.url()).toBe(site.address);
  await page.close();
});

it('where no event passes, it is said, and the way back is offered', async () => {
  const page = await opened('#words=xylophone');
  expect(await page.locator('#timeline-count').innerText()).toMatch(/No event passes these filters/);
  expect(await page.getByRole('button', { name: 'Clear filters' }).isEnabled()).toBe(true);
  await page.close();
});

it('back, forward and reload restore the view', async () => {
  const page = await opened();
  await page.getByText('Filter the events').click();
  await page.getByRole('checkbox', { name: 'Figures' }).check();
  await page.locator('.live .event-mark[data-event] .mark-shape').first().click();
  await page.reload();
  await page.waitForFunction(() => document.documentElement.dataset['timeline'] === 'ready');
  expect(await cardTitle(page)).toBeTruthy();
  expect(await page.getByRole('checkbox', { name: 'Figures' }).isChecked()).toBe(true);
  await page.goBack();
  await expect.poll(() => page.locator('#timeline-card').isHidden()).toBe(true);
  await page.goBack();
  await expect.poll(() => page.getByRole('checkbox', { name: 'Figures' }).isChecked()).toBe(false);
  await page.goForward();
  await expect.poll(() => page.getByRole('checkbox', { name: 'Figures' }).isChecked()).toBe(true);
  await page.close();
});

it.each(['#event=nobody', '#<img src=x onerror=alert(1)>', '#lane=__proto__&words=%', '#='])(
  'an address that asks for nothing known, %s, shows everything',
  async (fragment) => {
    const page = await site.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${site.address}${fragment}`);
    await page.waitForFunction(() => document.documentElement.dataset['timeline'] === 'ready');
    expect(errors).toEqual([]);
    expect(await page.locator('#timeline-card').isHidden()).toBe(true);
    await page.close();
  },
);

it('without scripts nothing is offered that would not work', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(site.address);
  expect(await page.locator('#timeline-filters').isHidden()).toBe(true);
  expect(await page.locator('#principal-walk').isHidden()).toBe(true);
  expect(await page.locator('.still [data-event]').count()).toBeGreaterThan(65);
  expect(await page.locator('.window-steps').isHidden()).toBe(true);
  await page.close();
});

it('while its script is on its way, and if it never comes, the still drawing and the whole list are there', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  let send = () => {};
  const sent = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(/assets\/timeline.*\.js/, async (route) => {
    await sent;
    await route.continue();
  });
  await page.goto(site.address, { waitUntil: 'commit' });
  await page.locator('.site-footer').waitFor();
  expect(await page.locator('svg.still').isVisible()).toBe(true);
  expect(await listed(page)).toBe(81);
  send();
  await page.waitForFunction(() => document.documentElement.dataset['timeline'] === 'ready');
  expect(await page.locator('svg.still').isHidden()).toBe(true);
  await page.close();
});

it('needs nothing to be stored', async () => {
  const page = await site.browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, store, {
        get() {
          throw new Error(`${store} is blocked`);
        },
      });
    Object.defineProperty(document, 'cookie', {
      get() {
        throw new Error('cookies are blocked');
      },
    });
  });
  await page.goto(`${site.address}#event=jay-report`);
  await page.waitForFunction(() => document.documentElement.dataset['timeline'] === 'ready');
  expect(await cardTitle(page)).toMatch(/Jay/);
  expect(errors).toEqual([]);
  await page.close();
});

it('the same dates are shown wherever the reader is', async () => {
  const shown = await Promise.all(
    ['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Tehran'].map(async (timezoneId, at) => {
      const context = await site.browser.newContext({
        timezoneId,
        locale: ['en-US', 'ar', 'fa'][at] ?? 'en',
      });
      const page = await context.newPage();
      await page.goto(`${site.address}#event=wilshaw-letter`);
      await page.waitForFunction(() => document.documentElement.dataset['timeline'] === 'ready');
      const dates = await page
        .locator('#timeline-card .card-date strong, .chronology time, .window-words, .axis text')
        .allTextContents();
      await context.close();
      return dates.join();
    }),
  );
  expect(new Set(shown).size).toBe(1);
});
