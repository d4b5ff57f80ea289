import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/date/date.ts';
import type { TimelineEvent } from '../../src/timeline/item.ts';
import { type LayoutInput, layout, type Panel } from '../../src/timeline/layout.ts';
import { MEASURES } from '../../src/timeline/measures.ts';
import { SPACING } from '../../src/timeline/placement.ts';
import { anyEvents, event, inZones } from './events.ts';

const WINDOWS = ['1997/2018', '2014/2018', '2014-08/2015-01'].map(parseDate);
const input = (events: TimelineEvent[], width = 1200): LayoutInput => ({
  events,
  lanes: 2,
  documents: ['2014-09-30', '2014-10-09', '2018-01-29'].map((edtf) => ({ id: edtf, date: parseDate(edtf) })),
  windows: WINDOWS,
  width,
});

const boxes = ({ marks }: Panel) =>
  marks.flatMap(({ items: [item], label, x, length, y }) => {
    if (label === 'none') return [];
    const space = SPACING.mark + SPACING.label;
    return label === 'after'
      ? [{ left: x + length + space, right: x + length + space + item.labelWidth, y }]
      : [{ left: x - space - item.labelWidth, right: x - space, y }];
  });
const labelled = ({ marks }: Panel) =>
  marks
    .filter(({ label, items }) => label !== 'none' || items.length > 1)
    .flatMap(({ items }) => items.map(({ id }) => id));

describe('the layout of any events', () => {
  it('lets no two labels overlap', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 900, max: 2000 }), (events, width) => {
        for (const panel of layout(input(events, width)).panels) {
          const all = boxes(panel);
          for (const [at, a] of all.entries())
            for (const b of all.slice(at + 1))
              expect(Math.abs(a.y - b.y) >= MEASURES.row || a.right <= b.left || b.right <= a.left).toBe(
                true,
              );
        }
      }),
    );
  });

  it('labels every event within a window once, or gathers it into a group', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const ids = layout(input(events)).panels.flatMap(labelled);
        expect(ids.sort()).toEqual(events.map(({ id }) => id).sort());
      }),
    );
  });

  it('keeps the order of time', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        for (const { marks } of layout(input(events)).panels) {
          const x = new Map(marks.map((mark) => [mark.items[0].id, mark.x]));
          const days = events.filter(
            ({ id, date }) => x.has(id) && date.form === 'date' && date.start?.day !== undefined,
          );
          const sorted = days.toSorted((a, b) => (a.date.edtf < b.date.edtf ? -1 : 1));
          const places = sorted.map(({ id }) => x.get(id) ?? 0);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('stays within the panel', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        for (const panel of layout(input(events)).panels)
          for (const { x, length, y } of panel.marks) {
            expect(x).toBeGreaterThanOrEqual(MEASURES.names);
            expect(x + length).toBeLessThanOrEqual(1200.01);
            expect(y).toBeLessThan(panel.height);
          }
      }),
    );
  });

  it('is the same for the same events, in any time zone', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const drawn = inZones(() => JSON.stringify(layout(input(events))));
        expect(new Set(drawn).size).toBe(1);
      }),
      { numRuns: 10 },
    );
  });
});

it('an event is labelled in the closest window that holds it', () => {
  const { panels } = layout(
    input([event('old', '2010'), event('autumn', '2014-10-07'), event('later', '2016-02')]),
  );
  const homes = panels.map(labelled);
  expect(homes).toEqual([['old'], ['later'], ['autumn']]);
});

it('forty events on one day are twenty-three rows and a group', () => {
  const events = Array.from({ length: 40 }, (_, at) => event(`e${at}`, '2014-10-07'));
  const marks = layout(input(events)).panels[2]?.marks ?? [];
  expect(new Set(marks.map(({ y }) => y)).size).toBe(24);
  expect(marks.flatMap(({ items }) => items)).toHaveLength(40);
});

it('one event, and none, can be drawn', () => {
  expect(layout(input([event('one', '2014-10-07')])).height).toBeGreaterThan(0);
  expect(layout(input([])).panels).toHaveLength(3);
});

it('an open date is drawn open, a partial one as partial, a lasting one as lasting', () => {
  const { panels } = layout(
    input([
      event('open', '../2015-01-20'),
      event('month', '2014-08'),
      event('span', '2014-09-16/2014-10-08'),
    ]),
  );
  const items = new Map(panels[2]?.marks.flatMap((mark) => mark.items).map((item) => [item.id, item]));
  expect(items.get('open')).toMatchObject({ openStart: true, lasted: false });
  expect(items.get('month')).toMatchObject({ partial: true, lasted: false });
  expect(items.get('span')).toMatchObject({ partial: false, lasted: true });
});

it('other dates that documents give are drawn to where they would have it begin or end', () => {
  const disputed = {
    ...event('visit', '2014-09-16/2014-10-08'),
    otherDates: [parseDate('2014-09-16/2014-10-20')],
  };
  const mark = layout(input([disputed])).panels[2]?.marks[0];
  expect(mark?.disputed).toHaveLength(1);
  expect(mark?.disputed[0]).toBeGreaterThan(mark?.length ?? Infinity);
});

it('the years between documents are drawn as silence', () => {
  expect(layout(input([])).panels.map(({ silences }) => silences.length)).toEqual([1, 1, 1]);
});
