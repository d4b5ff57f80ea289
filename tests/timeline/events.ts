/** Invented events for the tests of the timeline. */
import fc from 'fast-check';
import { parseDate } from '../../src/date/date.ts';
import type { TimelineEvent } from '../../src/timeline/item.ts';

/** An event of the first lane. */
export const event = (id: string, edtf: string, label = id): TimelineEvent => ({
  id,
  label,
  date: parseDate(edtf),
  lane: 0,
  principal: false,
  lasted: true,
});

const two = (value: number) => String(value).padStart(2, '0');

/** A date of any form between 1997 and 2018. */
export const anyDate = fc
  .record({
    year: fc.integer({ min: 1997, max: 2018 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    form: fc.nat(5),
  })
  .map(({ year, month, day, form }) => {
    const whole = `${year}-${two(month)}-${two(day)}`;
    const forms = [
      whole,
      `${year}-${two(month)}`,
      String(year),
      `../${whole}`,
      `${whole}/..`,
      `${whole}/2018-12-31`,
    ];
    return forms[form] ?? whole;
  });

/** Up to sixty events in two lanes, in order of time. */
export const anyEvents = fc
  .array(
    fc.record({
      edtf: anyDate,
      label: fc.string({ minLength: 1, maxLength: 30 }),
      lane: fc.nat(1),
      principal: fc.nat(9).map((drawn) => drawn === 0),
      other: fc.option(anyDate, { freq: 4 }),
    }),
    { maxLength: 60 },
  )
  .map((drawn) =>
    drawn
      .map(({ edtf, label, lane, principal, other }, at) => ({
        ...event(`e${at}`, edtf, label),
        lane,
        principal,
        otherDates: other ? [parseDate(other)] : [],
      }))
      .sort((a, b) => (a.date.edtf < b.date.edtf ? -1 : 1)),
  );

/** Runs work in three time zones, and gives what came of it. */
export function inZones<T>(work: () => T): T[] {
  const zone = process.env['TZ'];
  const results = ['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Tehran'].map((place) => {
    process.env['TZ'] = place;
    return work();
  });
  process.env['TZ'] = zone ?? 'UTC';
  return results;
}
