import { expect, it } from 'vitest';
import { parseDate } from '../../src/date/date.ts';
import { loadRecord } from '../../src/model/load.ts';
import type { Model } from '../../src/model/model.ts';
import { dateOf, eventsAround, quotes, saidElsewhere } from '../../src/model/related.ts';
import { SMALL } from '../fixtures/small.ts';

const model = loadRecord(SMALL).model as Model;
const finding = (id: string) => model.findings.find((each) => each.id === id) as Model['findings'][number];
const event = (id: string) => model.events.find((each) => each.id === id) as Model['events'][number];

it('a finding holds at its own date, else at that of its document', () => {
  expect(dateOf(finding('hart-2001-1-a'), model).edtf).toBe('1999/2000');
  expect(dateOf(finding('gazette-2001-1'), model).edtf).toBe('2001-04-12');
});

it.each([
  ['1998', undefined, [], 'warning'],
  ['1999/2000', undefined, ['warning'], 'visit'],
  ['2001-02', 'warning', [], 'visit'],
  ['2001-03', 'warning', ['visit'], undefined],
  ['2002', 'repair', [], undefined],
])('around %s stand the events %s, %j and %s', (date, before, same, after) => {
  const around = eventsAround(parseDate(date), model.events);
  expect([around.before?.id, around.same.map(({ id }) => id), around.after?.id]).toEqual([
    before,
    same,
    after,
  ]);
});

it('what other documents say shares a theme, most in common first, then the earliest', () => {
  const said = saidElsewhere(finding('gazette-2001-1'), model).map(({ id }) => id);
  expect(said).toEqual(['hart-2001-1-a', 'hart-2001-1-b', 'hart-2001-1', 'hart-2001-table-2']);
  expect(saidElsewhere(finding('hart-2001-2'), model)).toEqual([]);
  const concerned = { ...finding('hart-2001-table-2'), actors: ['jo-hart'] };
  const findings = [finding('gazette-2001-1'), finding('hart-2001-1-a'), concerned];
  expect(saidElsewhere(finding('gazette-2001-1'), { ...model, findings })).toEqual([
    concerned,
    finding('hart-2001-1-a'),
  ]);
});

it('an event quotes a finding where it quotes some of the same words of the same passage', () => {
  expect(quotes(event('repair'), finding('hart-2001-1'))).toBe(true);
  expect(quotes(event('repair'), finding('hart-2001-1-b'))).toBe(false);
  expect(quotes(event('visit'), finding('hart-2001-background-1'))).toBe(false);
  expect(quotes(event('warning'), finding('hart-2001-1-a'))).toBe(false);
});
