import { expect, it } from 'vitest';
import { feed } from '../../src/exports/feed.ts';
import { loadRecord } from '../../src/model/load.ts';
import { must } from '../../src/reading/must.ts';
import { type Change, withSmall } from '../fixtures/small.ts';

/** Each item's link and its date, of the little record with changes. */
async function datesIn(...changes: Change[]): Promise<Record<string, string | undefined>> {
  const text = await withSmall(changes, (root) =>
    feed(must(loadRecord(root, { draft: true }).model, 'the record')),
  );
  const items = text.match(/<item>.*?<\/item>/gs) ?? [];
  const part = (item: string, name: string) => new RegExp(`<${name}>(.*)</${name}>`).exec(item)?.[1];
  return Object.fromEntries(
    items.map((item) => [part(item, 'link')?.split('/').at(-2), part(item, 'pubDate')]),
  );
}

it('an item bears the day on which its address was first published', async () => {
  expect(await datesIn(['content/permalinks.txt', /(events\/visit\/ -) \S+/, '$1 2027-03-03'])).toEqual({
    repair: 'Sun, 22 Nov 2026 00:00:00 GMT',
    visit: 'Wed, 03 Mar 2027 00:00:00 GMT',
    warning: 'Sun, 22 Nov 2026 00:00:00 GMT',
  });
});

it('an item whose address is not registered yet bears none', async () => {
  const dates = await datesIn(['content/permalinks.txt', /events\/visit\/ .*\n/, '']);
  expect(dates['visit']).toBeUndefined();
  expect(dates['repair']).toBeDefined();
});

it('the language is words of the feed, whatever it was', async () => {
  const model = withSmall([], (root) => must(loadRecord(root).model, 'the record'));
  const text = await feed({ ...model, site: { ...model.site, language: 'en"><b>' } });
  expect(text).toContain('<language>en&quot;&gt;&lt;b&gt;</language>');
});
