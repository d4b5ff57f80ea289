/** What the search answers, as it is typed and asked. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITE } from './built.ts';
import { drive } from './driven.ts';

const site = drive(SITE);
const told = (page: Page) => page.locator('#search-count');
const results = (page: Page) =>
  page.locator('[data-result]').evaluateAll((all) => all.map((one) => one.getAttribute('data-result')));

async function searched(query: string, more = ''): Promise<Page> {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}search/#${new URLSearchParams({ q: query })}${more}`);
  await expect.poll(() => told(page).innerText()).not.toBe('');
  return page;
}

describe('a misspelt word is answered with the one meant, and told', () => {
  it.each([
    ['Newsham', /Nothing in the record matches newsham\. \d+ results for newsam/],
    ['Thaker', /\d+ results for thacker/],
    ['Willshaw', /\d+ results for wilshaw/],
    ['safegaurding hub', /\d+ results for safeguarding hub/],
  ])('%s', async (query, said) => {
    const page = await searched(query);
    expect(await told(page).innerText()).toMatch(said);
    expect(await page.locator('[data-result] mark').count()).toBeGreaterThan(0);
    await page.close();
  });
});

it.each(['taxi', 'xylophone', 'Newsam zebra', '"children young and"'])('%s has no result', async (query) => {
  const page = await searched(query);
  expect(await told(page).getAttribute('data-count')).toBe('0');
  expect(await results(page)).toEqual([]);
  await page.close();
});

describe('a locator leads to its passage', () => {
  it.each([
    ['ofsted 54', ['documents/ofsted-2018/#para-54']],
    ['Ofsted, para. 54', ['documents/ofsted-2018/#para-54']],
    ['rec 4', ['documents/ofsted-2018/#recommendation-4']],
    ['wilshaw 2(c)', ['documents/wilshaw-2014/#para-2-c']],
  ])('%s', async (query, passages) => {
    const page = await searched(query);
    expect(await results(page)).toEqual(passages);
    await page.close();
  });
});

it('an item of a list is shown below what introduces it, in passages and in lines', async () => {
  for (const view of ['', '&view=lines']) {
    const page = await searched('"live outside the local authority area"', view);
    const leadIn = page.locator(view ? '[data-line] .lead-in' : '[data-result] .lead-in');
    await expect.poll(() => leadIn.count()).toBeGreaterThan(0);
    expect(await leadIn.first().textContent()).toBe('Of this number:');
    expect(await leadIn.locator('mark').count()).toBe(0);
    await page.close();
  }
});

describe('numbers are found as people type them', () => {
  it.each([
    ['2,686', '2,686'],
    ['2686', '2,686'],
    ['22.5%', '22.5'],
  ])('%s', async (query, mark) => {
    const page = await searched(query);
    expect(await page.locator('[data-result] mark').allInnerTexts()).toContain(mark);
    await page.close();
  });
});

it('an acronym and what it stands for find each other, and it is told', async () => {
  const short = await searched('MASH');
  const long = await searched('multi-agency safeguarding hub');
  expect(await short.locator('#search-also').innerText()).toBe(
    'Also searched: multi-agency safeguarding hub.',
  );
  expect(await long.locator('#search-also').innerText()).toBe('Also searched: MASH.');
  expect((await results(short)).sort()).toEqual((await results(long)).sort());
  await short.close();
  await long.close();
});

it('an exact wording that stands nowhere has near ones apart, and says what is a digest', async () => {
  const page = await searched('"a serious weaknesses"');
  expect(await told(page).innerText()).toBe('This exact wording appears nowhere in the five documents.');
  expect(await page.locator('#search-note').innerText()).toMatch(
    /Public Sector Executive and CYP Now are digests/,
  );
  expect(await page.locator('#search-near [data-beside]').count()).toBeGreaterThan(0);
  expect(await results(page)).toEqual([]);
  await page.close();
});

it('results are narrowed, ordered and set on lines, and all of it is in the address', async () => {
  const page = await searched('"looked after children"');
  await page.locator('[name="document"]').selectOption('ofsted-2018');
  await expect.poll(() => results(page).then((all) => all.length)).toBe(4);
  await page.locator('[name="order"]').selectOption('document');
  await page.locator('[name="view"]').selectOption('lines');
  await expect
    .poll(() => page.locator('[data-line] mark').allInnerTexts())
    .toEqual(Array(4).fill('looked after children'));
  expect(page.url()).toMatch(/&document=ofsted-2018&order=document&view=lines$/);
  await page.reload();
  await expect.poll(() => page.locator('[data-line]').count()).toBe(4);
  await page.goBack();
  await expect.poll(() => results(page).then((all) => all.length)).toBe(4);
  await page.close();
});

it('the counts beside the values are those of the results', async () => {
  const page = await searched('adoption');
  const option = page.locator('[name="kind"] option[value="passage"]');
  await expect.poll(() => option.count()).toBe(1);
  const counted = Number(/\((\d+)\)/.exec(await option.innerText())?.[1]);
  await page.locator('[name="kind"]').selectOption('passage');
  await expect.poll(() => told(page).getAttribute('data-count')).toBe(String(counted));
  await page.close();
});

it('results are narrowed by theme and by person or body, a passage having several of each', async () => {
  const page = await searched('leadership');
  const values = page.locator('[name="actor"] option');
  await expect
    .poll(() => values.allInnerTexts())
    .toContainEqual(expect.stringMatching(/^Joyce Thacker \(\d+\)$/));
  expect(await values.allInnerTexts()).not.toContainEqual(expect.stringMatching(/\(0\)|^Evolve/));
  await page.locator('[name="actor"]').selectOption('joyce-thacker');
  await expect.poll(() => results(page)).toContain('documents/pse-2014/#para-4');
  await page.locator('[name="theme"]').selectOption('leadership');
  await expect.poll(() => page.url()).toMatch(/&theme=leadership&actor=joyce-thacker$/);
  const option = page.locator('[name="theme"] option[value="leadership"]');
  const count = () => told(page).getAttribute('data-count');
  await expect
    .poll(async () => (await option.innerText()) === `Leadership and governance (${await count()})`)
    .toBe(true);
  await page.close();
});

it('what says something comes before headings and rows that name it', async () => {
  const page = await searched('leadership');
  const all = (await results(page)) as string[];
  const names = ['local-leadership', 'leadership', 'cover-3'].map((fragment) =>
    all.indexOf(`documents/ofsted-2018/#${fragment}`),
  );
  const statements = ['casey-2015/#objective-3', 'wilshaw-2014/#para-1', 'casey-2015/#purpose-1'].map(
    (passage) => all.indexOf(`documents/${passage}`),
  );
  expect(Math.min(...names)).toBeGreaterThan(Math.max(...statements));
  expect(Math.min(...statements)).toBeGreaterThanOrEqual(0);
  await page.close();
});

it('a passage is found by the headline of a finding in it, which is named and leads to the finding', async () => {
  const found = await searched('present as homeless');
  const finding = found.locator('[data-result$="#para-25"] .result-finding a').first();
  expect(await finding.getAttribute('href')).toMatch(/^\/findings\/ofsted-2018-25(-[a-z])?\/$/);
  await finding.click();
  await found.locator('.finding-page').waitFor();
  await found.close();
});

it('results can be narrowed to passages with a finding of a kind', async () => {
  const page = await searched('adoption', '&kind=figure');
  const kind = page.locator('[name="kind"]');
  await expect.poll(() => kind.evaluate((list: HTMLSelectElement) => list.value)).toBe('figure');
  const [, many] = /\((\d+)\)/.exec(await kind.locator('option:checked').innerText()) ?? [];
  expect(await results(page)).toHaveLength(Number(many));
  expect(Number(many)).toBeGreaterThan(0);
  await page.close();
});

it('a result is cited as on its page: a passage with locator and words, an event by its headline', async () => {
  const page = await searched('threefold');
  await page.getByRole('button', { name: 'Cite Casey’s letter, Paragraph 4', exact: true }).click();
  const panel = page.locator('.cite-panel[open]');
  await panel.waitFor();
  expect(await panel.getByRole('heading').first().innerText()).toBe('Cite Casey’s letter, Paragraph 4');
  expect(await panel.locator('[data-part="quoted"]').innerText()).toContain('threefold');
  expect(await panel.locator('[data-part="permalink"] .cite-text').innerText()).toMatch(
    /^https:\/\/[^/]+\/documents\/casey-2015\/#para-4$/,
  );
  await page.close();
  const events = await searched('Newsam', '&kind=event');
  await events.locator('[data-result$="newsam-appointment/"] .cite-button').click();
  await events.locator('.cite-panel[open]').waitFor();
  expect(await events.locator('[data-part="entry"]').innerText()).toMatch(/events\/newsam-appointment\/>/);
  await events.close();
});

it('a word with a hyphen in front takes out what has that very word, and no other form of it', async () => {
  const page = await searched('adoption');
  const all = Number(await told(page).getAttribute('data-count'));
  await page.close();
  const without = await searched('adoption -adopt');
  expect(await told(without).getAttribute('data-count')).toBe(String(all - 1));
  await without.close();
});

it('in a large record, a result that is shown stays while the rest of its page comes', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}search/`);
  await page.locator('[data-small]').evaluate((form) => form.removeAttribute('data-small'));
  const stays = await page.evaluate(async () => {
    const until = async (done: () => unknown) => {
      while (!done()) await new Promise((resolve) => setTimeout(resolve, 1));
    };
    const results = document.querySelector('#results') as HTMLElement;
    location.hash = '#q=leadership';
    await until(() => results.firstElementChild);
    const [first, many] = [results.firstElementChild, results.children.length];
    await until(() => document.querySelector('#search-count')?.textContent);
    return { stays: results.firstElementChild === first, grew: results.children.length > many };
  });
  expect(stays).toEqual({ stays: true, grew: true });
  await page.close();
});

it('values in the address that there are not choose nothing and harm nothing', async () => {
  const page = await searched('adoption', '&document=__proto__&order=constructor&view=<img>&more=1');
  expect(await results(page)).toEqual([]);
  expect(await told(page).innerText()).toMatch(/None of the \d+ results for adoption matches your filters/);
  await page.close();
});

it('answers as it is typed, keeps what is typed while it answers, and tells the count once', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}search/`);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const place = document.querySelector('#search-announced') as Element;
    new MutationObserver(() => heard.push(place.textContent)).observe(place, { childList: true });
  });
  await page.locator('#query').pressSequentially('permanence', { delay: 40 });
  await expect.poll(() => told(page).innerText()).toMatch(/results for permanence/);
  expect(await page.inputValue('#query')).toBe('permanence');
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { heard: string[] }).heard))
    .toEqual([expect.stringMatching(/results for permanence/)]);
  expect(page.url()).toMatch(/#q=permanence$/);
  await page.close();
});

it('a late answer never replaces a newer one', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}search/#q=adoption`);
  await page.locator('[data-result]').first().waitFor();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/fragment\//, async (route) => {
    await held;
    await route.continue();
  });
  await page.fill('#query', 'permanence');
  await page.press('#query', 'Enter');
  await page.fill('#query', 'xylophone');
  await page.press('#query', 'Enter');
  letGo();
  await expect.poll(() => told(page).innerText()).toMatch(/matches xylophone/);
  await page.waitForTimeout(300);
  expect(await told(page).innerText()).toMatch(/matches xylophone/);
  await page.close();
});

it('arrow keys lead through the results, and Escape back to the field', async () => {
  const page = await searched('adoption');
  await page.locator('[data-result]').first().waitFor();
  await page.focus('#query');
  for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  const focused = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-result] .result-title')].indexOf(
        document.activeElement as Element,
      ),
    );
  expect(await focused()).toBe(1);
  // From the button that cites a result the way goes on as from the result.
  for (const key of ['Tab', 'ArrowDown']) await page.keyboard.press(key);
  expect(await focused()).toBe(2);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
  await page.close();
});

it('browsers are told how to add the search', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.address);
  const address = await page.locator('link[rel="search"]').getAttribute('href');
  const description = await page.request.get(new URL(address ?? '', site.address).href);
  expect(await description.text()).toMatch(/template="https:\/\/[^"]+\/search\/#q=\{searchTerms\}"/);
  await page.close();
});
