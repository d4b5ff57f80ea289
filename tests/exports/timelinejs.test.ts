/** The events for TimelineJS, held to what its documentation asks for and its reader refuses. */
import { expect, it } from 'vitest';
import { timelineJs } from '../../src/exports/timelinejs.ts';
import { loadRecord } from '../../src/model/load.ts';
import type { Model } from '../../src/model/model.ts';
import { PROJECT } from '../../src/reading/paths.ts';
import { SMALL, withSmall } from '../fixtures/small.ts';

const madeOf = (root: string) => timelineJs(loadRecord(root).model as Model);
const little = madeOf(SMALL);
const slide = (id: string) => little.events.find(({ unique_id }) => unique_id === id);

it.each([PROJECT, SMALL])('every slide of %s is one that TimelineJS takes', (root) => {
  const { title, events, scale } = madeOf(root);
  expect(scale).toBe('human');
  expect(Object.keys(title).sort()).toEqual(['autolink', 'text']);
  expect(events.length).toBeGreaterThan(0);
  expect(new Set(events.map(({ unique_id }) => unique_id)).size).toBe(events.length);
  for (const { start_date, end_date, display_date, group, text } of events) {
    for (const date of [start_date, ...(end_date ? [end_date] : [])]) {
      expect(Object.values(date ?? {}).every(Number.isInteger)).toBe(true);
      expect(Object.keys(date ?? {})).toEqual(
        ['year', 'month', 'day'].slice(0, Object.keys(date ?? {}).length),
      );
      expect(date?.year).toBeGreaterThan(0);
    }
    // It drops an end that is the same as the start.
    if (end_date) expect(end_date).not.toEqual(start_date);
    expect([display_date, group, text.headline].every(Boolean)).toBe(true);
    expect(text.text).toMatch(
      /^<p>.+<\/p><p><a href="https:\/\/[^"]+\/events\/[a-z0-9-]+\/">[^<]+<\/a><\/p>$/,
    );
  }
});

it('a date has the parts that are known and no more, and our words for it', () => {
  expect(slide('visit')).toEqual({
    unique_id: 'visit',
    start_date: { year: 2001, month: 3 },
    display_date: 'March 2001',
    group: 'Inspection',
    text: {
      headline: 'An inspector visits the libraries',
      text: '<p>Jo Hart visits the libraries of Marrow Vale.</p><p><a href="https://marrow-vale.example/record/events/visit/">The account, with the passages that it rests on</a></p>',
    },
    autolink: false,
  });
});

it('a span has both ends, one that is open stands at the end that is known', () => {
  expect(slide('warning')).toMatchObject({ start_date: { year: 1999 }, end_date: { year: 2000 } });
  expect(slide('repair')).toMatchObject({
    start_date: { year: 2001, month: 6, day: 30 },
    display_date: 'by 30 June 2001',
  });
  expect(slide('repair')).not.toHaveProperty('end_date');
});

it('other dates that documents give stand in the text, and how the date is known', () => {
  expect(slide('warning')?.text.text).toContain(
    '<p>Also dated: 1999. The article of April 2001 says two years ago.</p>',
  );
  expect(slide('repair')?.text.text).toContain('no document tells whether it was kept');
});

it('a sign that HTML has a use for stays a sign', () => {
  const made = withSmall(
    [
      ['content/events/visit.mdx', 'title: An inspector visits', 'title: A & <b>B visit'],
      ['content/site.yaml', 'name: Inspection', 'name: Visits & <i>more'],
    ],
    madeOf,
  );
  expect(made.events.find(({ unique_id }) => unique_id === 'visit')).toMatchObject({
    group: 'Visits &amp; &lt;i&gt;more',
    text: { headline: 'A &amp; &lt;b&gt;B visit the libraries' },
  });
});
