import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeInLines, arrangeInRows } from '../../src/timeline/arrange.ts';
import { itemOf } from '../../src/timeline/item.ts';
import { type Placement, SPACING } from '../../src/timeline/placement.ts';
import { shareRows } from '../../src/timeline/rows.ts';
import { textWidth } from '../../src/timeline/text-width.ts';
import { type Frame, timeScale } from '../../src/timeline/time-scale.ts';
import { anyEvents, event, inZones } from './events.ts';

const FROM = Date.UTC(1997, 0);
const TO = Date.UTC(2019, 0);
const anyFrame = fc
  .integer({ min: 700, max: 400_000 })
  .map((width): Frame => ({ from: FROM, to: TO, width }));
const anyRows = fc.tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 9 }));
const anyItems = anyEvents.map((events) => events.map(itemOf));

/** What a placement takes up of its row, mark and label, or the group's count; none for a mark without a label. */
function span({ items, label }: Placement, frame: Frame): [left: number, right: number] {
  const x = timeScale(frame);
  const [item] = items;
  if (items.length > 1)
    return [
      x(item.from) - SPACING.mark,
      x(item.from) + Math.max(24, textWidth(String(items.length), 12) + 12),
    ];
  if (label === 'none') return [x(item.from) - SPACING.mark, x(item.from) + SPACING.mark];
  const start = x(Math.min(item.from, ...item.disputed)) - SPACING.mark - (item.openStart ? SPACING.tail : 0);
  const end = x(Math.max(item.to, ...item.disputed)) + SPACING.mark + (item.openEnd ? SPACING.tail : 0);
  const reach = SPACING.label + item.labelWidth;
  return label === 'after' ? [start, end + reach] : [start - reach, end];
}

function collisions(places: readonly Placement[], frame: Frame): string[] {
  const rows = Map.groupBy(places, ({ lane, row }) => `${lane} ${row}`);
  return [...rows.values()].flatMap((row) => {
    const spans = row.map((place) => span(place, frame)).sort((a, b) => a[0] - b[0]);
    return spans.flatMap(([left], at) => {
      const before = spans[at - 1];
      return before && before[1] > left ? [`${before} ${left}`] : [];
    });
  });
}

describe('an arrangement of any events', () => {
  it('has each event in exactly one mark or group, at every zoom', () => {
    fc.assert(
      fc.property(anyItems, anyRows, anyFrame, (items, rows, frame) => {
        const ids = items.map(({ id }) => id).sort();
        const placed = (places: Placement[]) =>
          places.flatMap((place) => place.items.map(({ id }) => id)).sort();
        expect(placed(arrangeInRows(items, rows, frame))).toEqual(ids);
        expect(placed(arrangeInLines(items, frame))).toEqual(ids);
      }),
    );
  });

  it('lets no labels, marks or groups collide, also when it is zoomed further without being made anew', () => {
    fc.assert(
      fc.property(
        anyItems,
        anyRows,
        anyFrame,
        fc.double({ min: 1, max: 3, noNaN: true }),
        (items, rows, frame, further) => {
          const places = arrangeInRows(items, rows, frame);
          expect(collisions(places, frame)).toEqual([]);
          expect(collisions(places, { ...frame, width: frame.width * further })).toEqual([]);
        },
      ),
    );
  });

  it('stays in the rows of its lanes', () => {
    fc.assert(
      fc.property(anyItems, anyRows, anyFrame, (items, rows, frame) => {
        for (const { lane, row, items: within } of arrangeInRows(items, rows, frame)) {
          expect(row).toBeLessThan(rows[lane] ?? 0);
          expect(within.every((item) => item.lane === lane)).toBe(true);
        }
      }),
    );
  });

  it('keeps the order of time, in groups and from place to place in a row of groups', () => {
    fc.assert(
      fc.property(anyItems, anyRows, anyFrame, (items, rows, frame) => {
        const groups = arrangeInRows(items, rows, frame).filter(({ label }) => label === 'none');
        for (const row of Map.groupBy(groups, ({ lane }) => lane).values()) {
          const times = row.flatMap((place) => place.items.map(({ from }) => from));
          expect(times).toEqual(times.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('is the same for the same events, in any time zone', () => {
    fc.assert(
      fc.property(anyEvents, anyFrame, (events, frame) => {
        const made = inZones(() => JSON.stringify(arrangeInRows(events.map(itemOf), [4, 4], frame)));
        expect(new Set(made).size).toBe(1);
      }),
      { numRuns: 10 },
    );
  });

  it('where time runs downward, stands a line apart', () => {
    fc.assert(
      fc.property(anyItems, anyFrame, (items, frame) => {
        const x = timeScale(frame);
        const places = arrangeInLines(items, frame).map((place) => x(place.items[0].from));
        for (const [at, place] of places.entries())
          if (at > 0) expect(place - (places[at - 1] ?? 0)).toBeGreaterThanOrEqual(SPACING.line - 1e-6);
      }),
    );
  });
});

const frame: Frame = { from: Date.UTC(2014, 0), to: Date.UTC(2019, 0), width: 800 };

it('principal events are placed before others, and stand alone', () => {
  const crowd = Array.from({ length: 40 }, (_, at) => event(`e${at}`, '2014-10-07'));
  const principal = { ...event('main', '2014-10-07'), principal: true };
  const places = arrangeInRows([...crowd, principal].map(itemOf), [3], frame);
  expect(places.find(({ items }) => items.some(({ id }) => id === 'main'))).toMatchObject({
    row: 0,
    label: 'after',
  });
});

it('forty events on one day are two marks and a group of thirty-eight', () => {
  const crowd = Array.from({ length: 40 }, (_, at) => event(`e${at}`, '2014-10-07'));
  const places = arrangeInRows(crowd.map(itemOf), [3], frame);
  expect(places.map(({ items }) => items.length)).toEqual([1, 1, 38]);
});

it('a label at the end of the whole stands before its mark', () => {
  const [place] = arrangeInRows([itemOf(event('e', '2018-12-20', 'A label of some length'))], [2], frame);
  expect(place?.label).toBe('before');
});

it('rows are shared out by how many events a lane has; where there are few, one is the least', () => {
  expect(shareRows([14, 6, 5, 25, 15], 19)).toEqual([4, 2, 2, 7, 4]);
  expect(shareRows([0, 0], 4)).toEqual([2, 2]);
  expect(shareRows([9, 2, 9], 4)).toEqual([2, 1, 1]);
});

it('ten thousand events are few marks: the drawing does not grow with the record', () => {
  const events = Array.from({ length: 10_000 }, (_, at) =>
    itemOf({
      ...event(
        `e${at}`,
        `${2014 + (at % 5)}-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`,
      ),
      lane: at % 4,
    }),
  ).sort((a, b) => a.from - b.from);
  const places = arrangeInRows(events, [4, 4, 4, 4], frame);
  expect(places.length).toBeLessThan(4 * 4 * (frame.width / 24));
  expect(places.flatMap(({ items }) => items)).toHaveLength(10_000);
});
