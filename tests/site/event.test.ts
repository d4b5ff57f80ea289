/** What an event's page and the chronology tell of an event. */
import { expect, it } from 'vitest';
import { LITTLE_BASE, LITTLE_SITE } from './built.ts';
import { drive } from './driven.ts';

const site = drive(LITTLE_SITE, LITTLE_BASE);

async function texts(path: string, selector: string): Promise<string[]> {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(site.address + path);
  const found = await page.locator(selector).allTextContents();
  await page.close();
  return found.map((text) => text.replace(/\s+/gu, ' ').trim());
}

it('an event’s page names its themes; one without themes says nothing of them', async () => {
  expect(await texts('events/visit/', '[aria-labelledby="themes"] li')).toEqual([
    'buildings and roofs',
    'Readers',
  ]);
  expect(await texts('events/warning/', '[aria-labelledby="themes"]')).toEqual([]);
});

it('the first page knows the themes of each event', async () => {
  expect(await texts('', '#repair[data-themes="buildings"] .event-title')).toHaveLength(1);
});
