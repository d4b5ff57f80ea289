import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/date.ts';
import { type LayoutInput, layout, type Panel } from '../../src/timeline/layout.ts';
import { MEASURES, type TimelineEvent } from '../../src/timeline/marks.ts';

const WINDOWS = ['1997/2018', '2014/2018', '2014-08/2015-01'].map(parseDate);
const LANES = ['inspection', 'council'];
const input = (events: TimelineEvent[], width = 1200): LayoutInput => ({
  events,
  lanes: LANES,
  documents: ['2014-09-30', '2014-10-09', '2018-01-29'].map((edtf) => ({ id: edtf, date: parseDate(edtf) })),
  windows: WINDOWS,
  width,
});
const event = (id: string, edtf: string, label = id): TimelineEvent => ({
  id,
  label,
  date: parseDate(edtf),
  lane: 'inspection',
  principal: false,
  lasted: true,
});

const two = (value: number) => String(value).padStart(2, '0');
const anyDate = fc
  .record({
    year: fc.integer({ min: 1997, max: 2018 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    form: fc.nat(5),
  })
  .map(({ year, month, day, form }) => {
    const whole = `${year}-${two(month)}-${two(day)}`;
    return (
      [whole, `${year}-${two(month)}`, String(year), `../${whole}`, `${whole}/..`, `${whole}/2018-12-31`][
        form
      ] ?? whole
    );
  });
const anyEvents = fc
  .array(
    fc.record({
      edtf: anyDate,
      label: fc.string({ minLength: 1, maxLength: 30 }),
      lane: fc.constantFrom(...LANES),
    }),
    { maxLength: 60 },
  )
  .map((drawn) => drawn.map(({ edtf, label, lane }, at) => ({ ...event(`e${at}`, edtf, label), lane })));

const boxes = ({ marks }: Panel) =>
  marks.flatMap(({ label, y }) =>
    label
      ? [
          {
            left: label.anchor === 'start' ? label.x : label.x - label.width,
            right: label.anchor === 'start' ? label.x + label.width : label.x,
            y,
          },
        ]
      : [],
  );

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

  it('labels every event within a window once', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const labelled = layout(input(events)).panels.flatMap(({ marks }) =>
          marks.filter(({ label }) => label).map(({ id }) => id),
        );
        expect(labelled.sort()).toEqual(events.map(({ id }) => id).sort());
      }),
    );
  });

  it('keeps the order of time', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        for (const { marks } of layout(input(events)).panels) {
          const x = new Map(marks.map((mark) => [mark.id, mark.x0]));
          const days = events.filter(
            ({ id, date }) => x.has(id) && !date.span && date.start?.day !== undefined,
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
          for (const { x0, x1, y } of panel.marks) {
            expect(x0).toBeGreaterThanOrEqual(MEASURES.names);
            expect(x1).toBeLessThanOrEqual(1200);
            expect(y).toBeLessThan(panel.height);
          }
      }),
    );
  });

  it('is the same for the same events, in any time zone', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const zone = process.env['TZ'];
        const drawn = ['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Tehran'].map((place) => {
          process.env['TZ'] = place;
          return JSON.stringify(layout(input(events)));
        });
        process.env['TZ'] = zone ?? 'UTC';
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
  const homes = panels.map(({ marks }) => marks.filter(({ label }) => label).map(({ id }) => id));
  expect(homes).toEqual([['old'], ['later'], ['autumn']]);
});

it('forty events on one day stand in forty rows', () => {
  const events = Array.from({ length: 40 }, (_, at) => event(`e${at}`, '2014-10-07'));
  const rows = new Set(layout(input(events)).panels[2]?.marks.map(({ y }) => y));
  expect(rows.size).toBe(40);
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
  const marks = new Map(panels[2]?.marks.map((mark) => [mark.id, mark]));
  expect(marks.get('open')).toMatchObject({ openStart: true, lasted: false });
  expect(marks.get('month')).toMatchObject({ partial: true, lasted: false });
  expect(marks.get('span')).toMatchObject({ partial: false, lasted: true });
});

it('the years between documents are drawn as silence', () => {
  expect(layout(input([])).panels.map(({ silences }) => silences.length)).toEqual([1, 1, 1]);
});
