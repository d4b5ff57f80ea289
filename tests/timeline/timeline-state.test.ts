import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EVERYTHING,
  formatState,
  type KnownValues,
  parseState,
  type TimelineState,
} from '../../src/timeline/timeline-state.ts';

const known = {
  event: new Set(['visit', 'repair']),
  lane: new Set(['inspection', 'council']),
  document: new Set(['hart-2001', 'gazette-2001']),
  theme: new Set(['roofs']),
  actor: new Set(['jo-hart']),
} satisfies KnownValues;

describe('the state in the address', () => {
  it('is restored exactly, whatever it is', () => {
    const some = (values: ReadonlySet<string>) => fc.subarray([...values]).map((chosen) => new Set(chosen));
    const anyWindow = fc.constantFrom(['', ''], ['2014', '2018'], ['2014-08-26', '2015-01']);
    const anyState = fc.record({
      window: anyWindow,
      event: fc.constantFrom('', ...known.event),
      lane: some(known.lane),
      document: some(known.document),
      theme: some(known.theme),
      actor: some(known.actor),
      principal: fc.boolean(),
      words: fc.string({ maxLength: 40 }).map((words) => words.trim()),
    });
    fc.assert(
      fc.property(anyState, ({ window: [from = '', to = ''], ...rest }) => {
        const state: TimelineState = { from, to, ...rest };
        expect(parseState(formatState(state), known)).toEqual(state);
      }),
    );
  });

  it('is empty for everything', () => {
    expect(formatState(EVERYTHING)).toBe('');
    expect(parseState('', known)).toEqual(EVERYTHING);
  });

  it.each([
    'event=nobody',
    'lane=__proto__',
    'actor=%3Cimg%20onerror%3E',
    'nothing=1',
    'from=2014',
    'from=yesterday&to=2015',
    'from=2014-13&to=2015',
    'from=__proto__&to=constructor',
    'lane=&=&=',
    '%E0%A4%A=1',
  ])('%s asks for nothing that is known', (fragment) => {
    expect(parseState(fragment, known)).toEqual(EVERYTHING);
  });

  it('is left alone by a fragment that is a place on the page', () => {
    expect(parseState('chronology', known)).toBeUndefined();
  });
});
