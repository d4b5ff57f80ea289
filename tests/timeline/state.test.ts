import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Filtered,
  formatState,
  isFiltered,
  type Known,
  parseState,
  passes,
  type State,
  WHOLE,
} from '../../src/timeline/browser/state.ts';

const known = {
  event: new Set(['visit', 'repair']),
  lane: new Set(['inspection', 'council']),
  document: new Set(['hart-2001', 'gazette-2001']),
  theme: new Set(['roofs']),
  actor: new Set(['jo-hart']),
} satisfies Known;

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
        const state: State = { from, to, ...rest };
        expect(parseState(`#${formatState(state)}`, known)).toEqual(state);
      }),
    );
  });

  it('is empty for the whole', () => {
    expect(formatState(WHOLE)).toBe('');
    expect(parseState('', known)).toEqual(WHOLE);
  });

  it.each([
    '#event=nobody',
    '#lane=__proto__',
    '#actor=%3Cimg%20onerror%3E',
    '#nothing=1',
    '#from=2014',
    '#from=yesterday&to=2015',
    '#from=2014-13&to=2015',
    '#from=__proto__&to=constructor',
    '#lane=&=&=',
    '#%E0%A4%A=1',
  ])('%s asks for nothing that is known', (fragment) => {
    expect(parseState(fragment, known)).toEqual(WHOLE);
  });

  it('is left alone by a fragment that is a place on the page', () => {
    expect(parseState('#chronology', known)).toBeUndefined();
  });
});

describe('an event passes', () => {
  const event: Filtered = {
    lane: 'council',
    documents: ['hart-2001'],
    themes: ['roofs'],
    actors: [],
    principal: false,
    text: 'the roof is to be mended',
  };
  it.each<[string, Partial<State>, boolean]>([
    ['no filter', {}, true],
    ['its lane', { lane: new Set(['council', 'inspection']) }, true],
    ['not another lane', { lane: new Set(['inspection']) }, false],
    ['its document', { document: new Set(['hart-2001']) }, true],
    ['its theme', { theme: new Set(['roofs']) }, true],
    ['not an actor it does not name', { actor: new Set(['jo-hart']) }, false],
    ['not the principal ones only', { principal: true }, false],
    ['all of its words, in any case and order', { words: 'MENDED roof' }, true],
    ['not a word it has not', { words: 'roof library' }, false],
    ['not two filters of which it passes one', { lane: new Set(['council']), words: 'library' }, false],
  ])('%s', (_, by, expected) => {
    const state = { ...WHOLE, ...by };
    expect(passes(event, state)).toBe(expected);
    expect(isFiltered(state)).toBe(Object.keys(by).length > 0);
  });
});
