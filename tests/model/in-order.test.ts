/** A list in order of time of things that follow from one another. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { certainlyBefore, type EventDate, parseDate } from '../../src/date/date.ts';
import { inOrder } from '../../src/model/in-order.ts';
import { anyDate } from '../date/any-date.ts';

interface Thing {
  id: string;
  date: EventDate;
  follows: string[];
}

function ordered(things: readonly Thing[]) {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return inOrder(things, {
    dateOf: ({ date }) => date,
    follows: ({ follows }) => follows.flatMap((id) => byId.get(id) ?? []),
  });
}

const thing = (id: string, edtf: string, ...follows: string[]): Thing => ({
  id,
  date: parseDate(edtf),
  follows,
});
const ids = (things: readonly Thing[]) => ordered(things).ordered.map(({ id }) => id);

it('an inspection known by the day of the letter that reports it stands before the letter', () => {
  const letter = thing('letter', '2015-01-27', 'inspection');
  expect(ids([letter, thing('inspection', '[..2015-01-27]')])).toEqual(['inspection', 'letter']);
});

it('what an inspection found stands before it, though it is only known to have happened by its end', () => {
  const found = thing('found', '[..2017-11-30]');
  const inspection = thing('inspection', '2017-11-06/2017-11-30', 'found');
  expect(ids([thing('later', '2017-11-29'), inspection, found])).toEqual(['found', 'inspection', 'later']);
});

it('an effect of which only the month is known stands after its cause within the month', () => {
  const effect = thing('effect', '2014-11', 'cause');
  expect(ids([effect, thing('early', '2014-11-05'), thing('cause', '2014-11-18')])).toEqual([
    'early',
    'cause',
    'effect',
  ]);
});

it('an effect that is over before its cause contradicts itself', () => {
  const { contradictions } = ordered([thing('effect', '2014-09', 'cause'), thing('cause', '2014-10-01')]);
  expect(contradictions).toMatchObject([{ earlier: { id: 'cause' }, later: { id: 'effect' } }]);
});

it('a contradiction through a chain is found', () => {
  const { contradictions } = ordered([
    thing('first', '2014-10-01'),
    thing('between', '[2014-01..2014-12]', 'first'),
    thing('last', '2014-09', 'between'),
  ]);
  expect(contradictions).toMatchObject([{ later: { id: 'last' } }]);
});

it('a circle contradicts itself and ends', () => {
  const { ordered: list, contradictions } = ordered([thing('a', '2014', 'b'), thing('b', '2014', 'a')]);
  expect(list).toHaveLength(2);
  expect(contradictions).toHaveLength(1);
});

const anyThings = fc
  .array(fc.tuple(anyDate, fc.array(fc.nat(11), { maxLength: 2 })), { maxLength: 12 })
  .map((all) =>
    all.map(([date, links], at): Thing => {
      // A link leads to a thing that was made earlier, so that there is no circle.
      return { id: String(at), date, follows: links.filter((link) => link < at).map(String) };
    }),
  );

it('whatever the dates: no effect before its cause, nothing certainly later first', () => {
  let judged = 0;
  fc.assert(
    fc.property(anyThings, (things) => {
      const { ordered: list, contradictions } = ordered(things);
      expect(list.toSorted((a, b) => Number(a.id) - Number(b.id))).toEqual(things);
      const place = new Map(list.map(({ id }, at) => [id, at]));
      for (const { id, follows } of things)
        for (const cause of follows) expect(place.get(cause)).toBeLessThan(place.get(id) ?? -1);
      if (contradictions.length > 0) return;
      judged += 1;
      for (const [at, one] of list.entries())
        for (const later of list.slice(at + 1)) expect(certainlyBefore(later.date, one.date)).toBe(false);
    }),
    { numRuns: 2000 },
  );
  expect(judged).toBeGreaterThan(200);
});
