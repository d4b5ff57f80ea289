import { describe, expect, it } from 'vitest';
import { placesNamed } from '../../src/search/locator-query.ts';

const NAMES = new Map([
  ['hart-2001', new Set(['hart', 'letter', '2001'])],
  ['survey-2002', new Set(['survey', '2002'])],
]);
const PLACES = [
  { document: 'hart-2001', locator: '2(c)' },
  { document: 'hart-2001', locator: 'Recommendation 4' },
  { document: 'survey-2002', locator: '54' },
  { document: 'survey-2002', locator: '2(c)' },
  { document: 'survey-2002', locator: 'Executive summary, paragraph 4' },
];

describe('named is', () => {
  it.each([
    ['survey 54', ['survey-2002 54']],
    ['Survey, para. 54', ['survey-2002 54']],
    ['hart’s letter 2 c', ['hart-2001 2(c)']],
    ['para 2(c)', ['hart-2001 2(c)', 'survey-2002 2(c)']],
    ['rec 4', ['hart-2001 Recommendation 4']],
    ['survey exec summary 4', ['survey-2002 Executive summary, paragraph 4']],
    ['hart 54', []],
    ['survey', []],
    ['54 children', []],
    ['__proto__ 1', []],
  ])('%s: %j', (query, places) => {
    expect(
      placesNamed(query, PLACES, NAMES).map(({ document, locator }) => `${document} ${locator}`),
    ).toEqual(places);
  });
});
