/** The order in which events are listed. */
import { expect, it } from 'vitest';
import { parseDate } from '../../src/date/date.ts';
import { type OrderedEvent, orderEvents } from '../../src/model/event-order.ts';

const event = (id: string, date: string, datePassage: string, more: Partial<OrderedEvent> = {}) => ({
  id,
  date: parseDate(date),
  datePassage,
  dateBounds: [],
  follows: [],
  ...more,
});
const listed = (...events: OrderedEvent[]) => orderEvents(events).ordered.map(({ id }) => id);

it('what an article of a day tells stands before the article', () => {
  const article = event('article', '2014-11-19', 'news#dateline');
  const resignation = event('resignation', '[2014-08..2014-11-19]', 'news#para-5', {
    dateBounds: ['letter#para-3', 'news#dateline'],
  });
  expect(listed(article, resignation)).toEqual(['resignation', 'article']);
});

it('what an inspection found stands before it, also where it lasted for weeks', () => {
  const inspection = event('inspection', '2017-11-06/2017-11-30', 'report#days');
  const team = event('team', '[..2017-11-30]', 'report#para-72', { dateBounds: ['report#days'] });
  expect(listed(inspection, team)).toEqual(['team', 'inspection']);
});

it('what gives the earlier bound stands before what it bounds', () => {
  const inquiry = event('inquiry', '2014-08', 'letter#para-3');
  const plan = event('plan', '[2014-08..2014-09-30]', 'letter#para-4', { dateBounds: ['letter#para-3'] });
  expect(listed(plan, inquiry)).toEqual(['inquiry', 'plan']);
});

it('what an inspection led to while it lasted does not stand before it', () => {
  const inspection = event('inspection', '2014-09-16/2014-10-08', 'news#para-4');
  const referral = event('referral', '[2014-09-16..2014-10-08]', 'letter#para-2', {
    dateBounds: ['news#para-4'],
    follows: [{ event: 'inspection' }],
  });
  expect(listed(referral, inspection)).toEqual(['inspection', 'referral']);
});

it('what is itself known by a bound alone gives none', () => {
  const report = event('report', '[2014-11-01..2014-11-19]', 'news#para-5');
  const answer = event('answer', '[2014-11-01..2014-11-19]', 'news#para-16', {
    dateBounds: ['news#para-5'],
    follows: [{ event: 'report' }],
  });
  expect(listed(answer, report)).toEqual(['report', 'answer']);
});

it('what nothing decides is in the order of ids, however it comes', () => {
  const [a, b] = [event('a', '2014', 'x#a'), event('b', '2014', 'x#b')];
  expect(listed(b, a)).toEqual(listed(a, b));
});
