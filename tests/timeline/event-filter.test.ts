import { describe, expect, it } from 'vitest';
import {
  type FilterableEvent,
  type Filters,
  isFiltered,
  passes,
  UNFILTERED,
} from '../../src/timeline/event-filter.ts';

describe('an event passes', () => {
  const event: FilterableEvent = {
    lane: 'council',
    documents: ['hart-2001'],
    themes: ['roofs'],
    actors: [],
    principal: false,
    text: 'the roof is to be mended',
  };
  it.each<[string, Partial<Filters>, boolean]>([
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
    const filters = { ...UNFILTERED, ...by };
    expect(passes(event, filters)).toBe(expected);
    expect(isFiltered(filters)).toBe(Object.keys(by).length > 0);
  });
});

it('words of spaces alone filter nothing', () => {
  expect(isFiltered({ ...UNFILTERED, words: '  ' })).toBe(false);
});
