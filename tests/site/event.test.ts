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

it('the first page offers the themes and knows those of each event', async () => {
  expect(await texts('', 'select[name="theme"] option')).toEqual(['Any', 'buildings and roofs', 'Readers']);
  expect(await texts('', '#repair[data-themes="buildings"] .event-title')).toHaveLength(1);
});

it('an event’s page gives every date that a passage gives, and rests on these passages', async () => {
  const dates = await texts('events/warning/', '.facts > div');
  expect(dates).toEqual([
    expect.stringMatching(/^Happened ?1999 to 2000 stated in Hart’s letter/),
    expect.stringMatching(/^Also dated ?1999 resolved from the words of The Gazette.* two years ago\.$/),
  ]);
  expect(await texts('events/warning/', '[aria-labelledby="passages"] li')).toHaveLength(2);
});

it('an event’s page shows the findings that it names, and these lead back', async () => {
  expect(await texts('events/repair/', '#findings ~ .findings .headline')).toEqual([
    'A day is set for mending the roof',
    'The roof is graded',
  ]);
  expect(await texts('events/visit/', '#findings')).toEqual([]);
  expect(await texts('findings/hart-2001-table-2/', '[aria-labelledby="events"] li')).toEqual([
    'The roof is to be mended',
  ]);
});

it('among the passages of an event stand the findings whose words it quotes', async () => {
  expect(await texts('events/repair/', '[aria-labelledby="passages"] li')).toEqual([
    'Hart’s letter, 1 quoted: A day is set for mending the roof',
    'The Gazette [Dateline]',
  ]);
});

it('what an event followed from and led to is by the account of a passage, and says whose', async () => {
  expect(await texts('events/repair/', '[aria-labelledby="connections"] li')).toEqual([
    'Followed from An inspector visits the libraries, according to Hart’s letter, 1',
  ]);
  expect(await texts('events/visit/', '[aria-labelledby="connections"] li')).toEqual([
    'Led to The roof is to be mended, according to Hart’s letter, 1',
  ]);
});

it('its neighbours are before and after only where their dates are apart', async () => {
  const ways = (id: string) => texts(`events/${id}/`, '.neighbours-way');
  expect(await ways('warning')).toEqual(['After']);
  // What lasted until June, from a time not known, may have begun before the visit of March.
  expect(await ways('visit')).toEqual(['Before', 'Next in the list']);
  expect(await ways('repair')).toEqual(['Previous in the list']);
});
