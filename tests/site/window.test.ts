/** The window of the timeline: zooming and moving it in every way, and its place in the address. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { SITE } from './built.ts';
import { drive } from './driven.ts';

const site = drive(SITE);

async function opened(fragment = '', viewport = { width: 1280, height: 900 }, options = {}): Promise<Page> {
  const context = await site.browser.newContext({ viewport, ...options });
  const page = await context.newPage();
  await page.goto(`${site.address}${fragment}`);
  await page.waitForFunction(() => document.documentElement.dataset['timeline'] === 'ready');
  await page.locator('.drawing').scrollIntoViewIfNeeded();
  return page;
}
const words = (page: Page) => page.locator('.window-words').innerText();
const middle = async (page: Page, selector: string) => {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, box };
};
/** Every event that is in view, in a mark or in a group. */
const drawn = (page: Page) =>
  page
    .locator('.live .marks a')
    .evaluateAll((marks) =>
      marks.reduce((sum, mark) => sum + Number((mark as SVGElement).dataset['count'] ?? 1), 0),
    );
const inView = async (page: Page) => Number.parseInt(await page.locator('.window-count').innerText(), 10);

it('shows the principal years at first, every event of them in a mark or a counted group', async () => {
  const page = await opened();
  expect(await words(page)).toBe('2014 to 2018');
  expect(await drawn(page)).toBe(await inView(page));
  await page.context().close();
});

it('buttons zoom in and out, move it, and show the whole and the named windows', async () => {
  const page = await opened();
  const steps = {
    'Zoom in': '2015 to 2017',
    Later: '2016 to 2018',
    Earlier: '2015 to 2017',
    'Zoom out': '2014 to 2018',
    Whole: '1997 to 2018',
    'August 2014 to January 2015': 'August 2014 to January 2015',
    'Principal years': '2014 to 2018',
  };
  for (const [name, shown] of Object.entries(steps)) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect.poll(() => words(page)).toBe(shown);
    expect(await drawn(page)).toBe(await inView(page));
  }
  await page.context().close();
});

it('nearer in, more of the events have labels and fewer are gathered, and the axis has months and days', async () => {
  const page = await opened();
  const labelled = async () =>
    (await page.locator('.live .event-mark .mark-label').count()) / (await inView(page));
  const far = await labelled();
  await page.getByRole('button', { name: 'August 2014 to January 2015' }).click();
  await expect.poll(() => words(page)).toBe('August 2014 to January 2015');
  const near = await labelled();
  expect(near).toBeGreaterThan(far);
  const ticks = () => page.locator('.axis text').allTextContents();
  expect(await ticks()).toEqual(expect.arrayContaining(['Oct', 'Jan 2015']));
  for (let at = 0; at < 3; at += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(ticks).toEqual(expect.arrayContaining(['Nov', '8']));
  await page.context().close();
});

it('dates can be typed; what is no date is said to be none, and changes nothing', async () => {
  const page = await opened();
  await page.getByText('Dates, save, embed').click();
  await page.getByLabel('From', { exact: true }).fill('2014-08-26');
  await page.getByLabel('to', { exact: true }).fill('2014-11');
  await page.keyboard.press('Enter');
  expect(page.url()).toBe(`${site.address}#from=2014-08-26&to=2014-11-30`);
  await page.getByLabel('From', { exact: true }).fill('26/08/2014');
  await page.keyboard.press('Enter');
  expect(await page.locator('#window-dates [role="status"]').innerText()).toMatch(
    /^26\/08\/2014 is not a date\. Write/,
  );
  expect(await words(page)).toBe('August to November 2014');
  await page.context().close();
});

it('the wheel scrolls the page, and zooms only with Ctrl or after focus', async () => {
  const page = await opened();
  const { x, y } = await middle(page, '.drawing');
  await page.mouse.move(x, y);
  const top = () => page.evaluate(() => scrollY);
  const before = await top();
  await page.mouse.wheel(0, 100);
  await expect.poll(top).toBeGreaterThan(before);
  expect(await words(page)).toBe('2014 to 2018');
  await page.locator('.drawing').focus();
  const focused = await top();
  await page.mouse.wheel(0, -300);
  await expect.poll(() => words(page)).not.toBe('2014 to 2018');
  expect(await top()).toBe(focused);
  await expect.poll(() => page.url()).toMatch(/#from=201\d-\d\d-\d\d&to=/);
  await page.context().close();
});

it('dragging moves the window, and is not taken for choosing', async () => {
  const page = await opened('#from=2014-08-01&to=2015-01-31');
  const mark = await middle(page, '.live [data-event="newsam-appointment"] .mark-shape');
  await page.mouse.move(mark.x, mark.y);
  await page.mouse.down();
  await page.mouse.move(mark.x - 120, mark.y, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => page.url()).toMatch(/#from=2014-0[89]-\d\d&to=2015-0[23]-\d\d$/);
  expect(await page.locator('#timeline-card').isHidden()).toBe(true);
  await page.context().close();
});

it('the window on the strip is moved, and stretched by its ends', async () => {
  const page = await opened();
  const { box } = await middle(page, '.overview');
  const drag = async (from: number, to: number) => {
    await page.mouse.move(box.x + from, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + to, box.y + 12, { steps: 4 });
    await page.mouse.up();
  };
  const wide = box.width / 22;
  await drag(17 * wide, 13 * wide);
  await expect.poll(() => words(page)).toBe('2010 to 2018');
  await drag(16 * wide, 14 * wide);
  await expect.poll(() => words(page)).toBe('2008 to 2016');
  await page.context().close();
});

it('two fingers zoom where time runs downward, one scrolls the page', async () => {
  const page = await opened('', { width: 360, height: 740 }, { hasTouch: true, isMobile: true });
  expect(await page.locator('.live.vertical').count()).toBe(1);
  const { x, y } = await middle(page, '.drawing');
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...ys: number[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: ys.map((at, id) => ({ x, y: at, id })) });
  await touch('touchStart', y - 30, y + 30);
  for (const apart of [50, 80, 110]) await touch('touchMove', y - apart, y + apart);
  await touch('touchEnd');
  await expect.poll(() => page.url()).toMatch(/#from=201[4-6]/);
  const kept = page.url();
  const before = await page.evaluate(() => scrollY);
  await touch('touchStart', y);
  for (const up of [20, 60, 120]) await touch('touchMove', y - up);
  await touch('touchEnd');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  expect(page.url()).toBe(kept);
  await page.context().close();
});

it('a group opens the list of what is in it, from where each event is reached and the window goes nearer', async () => {
  const page = await opened();
  const group = page.locator('.live .event-group').first();
  const count = Number(await group.getAttribute('data-count'));
  await group.click();
  expect(await page.locator('.group-list li').count()).toBe(count);
  await page.locator('.group-list a').first().click();
  await expect.poll(() => page.locator('#timeline-card .card-title').count()).toBe(1);
  await page.getByRole('button', { name: 'Show the list' }).click();
  await page.getByRole('button', { name: 'Zoom in to these' }).click();
  await expect.poll(() => page.url()).toMatch(/#from=/);
  await page.context().close();
});

it('keys zoom and move it, and events are reached by arrows at the nearest zoom too', async () => {
  const page = await opened();
  await page.locator('.drawing').focus();
  await page.keyboard.press('0');
  await expect.poll(() => words(page)).toBe('1997 to 2018');
  for (let at = 0; at < 14; at += 1) await page.keyboard.press('+');
  await page.keyboard.press('Shift+ArrowRight');
  for (const key of ['End', 'ArrowLeft', 'Home', 'ArrowRight']) {
    await page.keyboard.press(key);
    await expect.poll(() => page.locator('.live .chosen').count()).toBe(1);
  }
  await page.context().close();
});

it('back, forward and reload restore it exactly', async () => {
  const page = await opened();
  await page.getByRole('button', { name: 'August 2014 to January 2015' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => words(page)).toBe('September to December 2014');
  const near = await page.locator('.live .marks').innerHTML();
  await page.reload();
  await page.waitForFunction(() => document.documentElement.dataset['timeline'] === 'ready');
  expect(await page.locator('.live .marks').innerHTML()).toBe(near);
  await page.goBack();
  await expect.poll(() => words(page)).toBe('August 2014 to January 2015');
  await page.goBack();
  await expect.poll(() => words(page)).toBe('2014 to 2018');
  await page.goForward();
  await expect.poll(() => words(page)).toBe('August 2014 to January 2015');
  await page.context().close();
});

it('a filter never leads to an empty axis', async () => {
  const page = await opened('#from=2015-04-01&to=2015-09-30');
  await page.getByText('Filter the events').click();
  await page.getByRole('checkbox', { name: 'Government' }).check();
  await expect.poll(() => inView(page)).toBeGreaterThan(0);
  expect(await page.locator('.live-nothing').textContent()).toBe('');
  await page.context().close();
});

it('the chronology beside the drawing comes to the event chosen, and its reading moves the mark', async () => {
  const page = await opened();
  await page.locator('.live [data-event="re-inspection"] .mark-shape').click();
  const box = await page.locator('.chronology [data-event="re-inspection"]').boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(900);
  await page.mouse.move(1100, 500);
  await page.waitForTimeout(300);
  await page.mouse.wheel(0, -3000);
  await expect.poll(() => page.locator('.live .reading').count()).toBe(1);
  const first = await page.locator('.reading-line').getAttribute('d');
  await page.mouse.wheel(0, -9000);
  await expect.poll(() => page.locator('.reading-line').getAttribute('d')).not.toBe(first);
  await page.context().close();
});

it('marks and groups are targets of 24 pixels', async () => {
  for (const width of [1280, 360]) {
    const page = await opened('', { width, height: 900 });
    const sizes = await page.locator('.live :is(.mark-hit, .mark-pill)').evaluateAll((targets) =>
      targets.map((target) => {
        const { width, height } = target.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(23.99);
    await page.context().close();
  }
});

it('no label lies over another as the browser sets them', async () => {
  for (const fragment of [
    '',
    '#from=2014-08-01&to=2015-01-31',
    '#from=2017-06-01&to=2018-03-31',
    '#from=1997&to=2018',
  ]) {
    const page = await opened(fragment);
    const overlapping = await page.locator('.live .marks text').evaluateAll((texts) => {
      const boxes = texts.map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
      return boxes.flatMap((a, at) =>
        boxes
          .slice(at + 1)
          .flatMap((b) =>
            a.box.left < b.box.right &&
            b.box.left < a.box.right &&
            a.box.top + 4 < b.box.bottom &&
            b.box.top + 4 < a.box.bottom
              ? [`${a.words} × ${b.words}`]
              : [],
          ),
      );
    });
    expect(overlapping).toEqual([]);
    await page.context().close();
  }
});

it.each(['svg', 'png'])(
  'the view is saved as a picture, %s, with title, sources and address',
  async (kind) => {
    const page = await opened('#from=2014-08-01&to=2015-01-31');
    await page.getByText('Dates, save, embed').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Save as ${kind.toUpperCase()}` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`timeline-august-2014-to-january-2015.${kind}`);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const file = Buffer.concat(chunks);
    if (kind === 'png') expect(file.subarray(1, 4).toString()).toBe('PNG');
    else {
      const text = file.toString();
      for (const part of ['August 2014 to January 2015', 'Sources: ', '#from=2014-08-01', 'Newsam appointed'])
        expect(text).toContain(part);
      expect(text).not.toMatch(/class=|var\(--/);
    }
    await page.context().close();
  },
);

it('in print the still drawing stands in its place, with the whole list', async () => {
  const page = await opened('#from=2014-08-01&to=2015-01-31');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('svg.live').isHidden()).toBe(true);
  expect(await page.locator('svg.still').isVisible()).toBe(true);
  expect(await page.locator('.chronology .event:visible').count()).toBe(81);
  await page.context().close();
});

it('in forced colours marks stand out from their ground', async () => {
  const page = await opened('', { width: 1280, height: 900 }, { forcedColors: 'active' });
  const fill = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fill);
  expect(await fill('.live .event-mark:not(.partial) .mark-shape')).not.toBe(
    await fill('.live .lane-ground'),
  );
  await page.context().close();
});

it('with the text at twice its size nothing scrolls sideways', async () => {
  const page = await opened('', { width: 768, height: 900 }, { bypassCSP: true });
  await page.addStyleTag({ content: 'html{font-size:200%!important}' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.context().close();
});

it.each([
  [1366, 657],
  [1280, 720],
  [1280, 900],
  [1440, 900],
  [768, 1024],
])(
  'at %i × %i every mark lies within the plot, with an event chosen and the tools open too',
  async (width, height) => {
    const page = await opened('#event=jay-report', { width, height });
    await page.getByText('Dates, save, embed').click();
    await page.waitForTimeout(100);
    const beyond = await page.locator('.live').evaluate((svg) => {
      const plot = svg.querySelector('.plot')?.getBoundingClientRect();
      const drawing = svg.parentElement?.getBoundingClientRect();
      const bottom = Math.min(
        drawing?.bottom ?? 0,
        Number(svg.querySelector('.plot')?.getAttribute('height')) + (drawing?.top ?? 0) + 20,
      );
      return (
        [...svg.querySelectorAll('.mark-hit, .mark-pill')].filter(
          (mark) => mark.getBoundingClientRect().bottom > bottom + 1,
        ).length + (plot ? 0 : 1)
      );
    });
    expect(beyond).toBe(0);
    await page.context().close();
  },
);

it.each([
  [1280, 900],
  [1440, 900],
])(
  'at %i × %i the drawing, its mark and the card are in view from the first event to the last',
  async (width, height) => {
    const page = await opened('', { width, height });
    await page.locator('.drawing').focus();
    for (const key of ['Home', 'ArrowRight', 'PageDown', 'End', 'ArrowLeft']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(60);
      for (const part of ['.live .chosen', '#timeline-card']) {
        const box = await page.locator(part).first().boundingBox();
        expect(box?.y, `${part} after ${key}`).toBeGreaterThanOrEqual(-1);
        expect((box?.y ?? 0) + (box?.height ?? 0), `${part} after ${key}`).toBeLessThanOrEqual(height + 1);
      }
    }
    await page.context().close();
  },
);

it('nothing jumps when the script comes late', async () => {
  for (const width of [768, 360]) {
    const context = await site.browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.route(/assets\/timeline.*\.js/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1200));
      // What moved before, when the typefaces came, is not the script's.
      await page.evaluate(() => {
        (globalThis as typeof globalThis & { shift: number }).shift = 0;
      });
      await route.continue();
    });
    await page.addInitScript(() => {
      const seen = globalThis as typeof globalThis & { shift: number };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(site.address, { waitUntil: 'commit' });
    await page
      .locator('.drawing')
      .evaluate((drawing) => drawing.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await page.waitForFunction(() => document.documentElement.dataset['timeline'] === 'ready');
    await page.waitForTimeout(200);
    expect(
      await page.evaluate(() => (globalThis as typeof globalThis & { shift: number }).shift),
    ).toBeLessThan(0.1);
    await context.close();
  }
});

it('focus is never lost: after clearing filters, in the list of a group, and choosing from it', async () => {
  const page = await opened('#lane=inspection');
  const focused = () => page.evaluate(() => document.activeElement?.tagName);
  await page.getByRole('button', { name: 'Clear filters' }).focus();
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('SUMMARY');
  await page.locator('.live .event-group').first().click();
  await page.locator('.group-list a').first().focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.locator('#timeline-card .card-title').innerText())
    .not.toMatch(/close together/);
  expect(await focused()).not.toBe('BODY');
  await page.getByRole('button', { name: 'Show the list' }).focus();
  await page.keyboard.press('Enter');
  expect(await focused()).not.toBe('BODY');
  await page.context().close();
});

it('each change is announced once: what is chosen, how many pass, and the window moved by key', async () => {
  const page = await opened();
  await page.evaluate(() => {
    const page = globalThis as typeof globalThis & { announced: string[] };
    page.announced = [];
    for (const id of ['timeline-told', 'timeline-count'])
      new MutationObserver(() => page.announced.push(document.getElementById(id)?.textContent ?? '')).observe(
        document.getElementById(id) as HTMLElement,
        { childList: true, characterData: true, subtree: true },
      );
  });
  const announced = () =>
    page.evaluate(() => {
      const page = globalThis as typeof globalThis & { announced: string[] };
      return page.announced.splice(0);
    });
  await page.evaluate(() => {
    location.hash = 'event=jay-report';
  });
  await page.waitForTimeout(200);
  expect(await announced()).toEqual([expect.stringMatching(/Professor Jay/)]);
  await page.getByText('Filter the events').click();
  await page.locator('[name="words"]').pressSequentially('report');
  await page.waitForTimeout(100);
  const typed = await announced();
  expect(typed.length).toBeLessThanOrEqual(6);
  expect(typed.join()).not.toMatch(/Professor Jay/);
  await page.locator('.drawing').focus();
  await page.keyboard.press('+');
  await page.waitForTimeout(100);
  expect(await announced()).toEqual([expect.stringMatching(/^\d{4} to \d{4}\. \d+ in view/)]);
  await page.context().close();
});

it('what reading has moved the window to is in the address of the event then chosen', async () => {
  const page = await opened('#from=2014-08-01&to=2015-01-31');
  await page.locator('.chronology .event').nth(58).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 400);
  await expect.poll(() => words(page)).not.toBe('August 2014 to January 2015');
  await page.waitForTimeout(400);
  const shown = await words(page);
  await page.locator('.live .event-mark:not(:has(.mark-bar)) .mark-shape').first().click();
  await page.reload();
  await page.waitForFunction(() => document.documentElement.dataset['timeline'] === 'ready');
  expect(await words(page)).toBe(shown);
  await page.context().close();
});
