import { expect, it } from 'vitest';
import { formatSearchState, parseSearchState } from '../../src/search/search-state.ts';

it('a state is written as it is read', () => {
  for (const fragment of ['', 'q=care', 'q=%22looked+after%22&document=a&theme=b&order=date&view=lines']) {
    const state = parseSearchState(fragment);
    expect(state && formatSearchState(state)).toBe(fragment);
  }
});

it('what is unknown in a fragment counts for nothing', () => {
  expect(parseSearchState('q=care&colour=red&order=constructor&view=<img>')).toEqual({
    typed: 'care',
    facets: {},
    order: 'relevance',
    view: 'passages',
  });
});

it('a place on the page is no state', () => {
  expect(parseSearchState('main')).toBeUndefined();
});
