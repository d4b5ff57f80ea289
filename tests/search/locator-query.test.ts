import { describe, expect, it } from 'vitest';
import { looksLikeLocator, placesNamed } from '../../src/search/locator-query.ts';

const NAMES = new Map([
  ['hart-2001', new Set(['hart', 'letter', '2001'])],
  ['survey-2002', new Set(['survey', '2002'])],
  ['digest-2003', new Set(['executive', 'digest'])],
]);
const PLACES = [
  { document: 'hart-2001', locator: '2(c)' },
  { document: 'hart-2001', locator: 'Recommendation 4' },
  { document: 'survey-2002', locator: '54' },
  { document: 'survey-2002', locator: '2(c)' },
  { document: 'survey-2002', locator: 'Executive summary, paragraph 4' },
  { document: 'survey-2002', locator: 'Note 54' },
  { document: 'digest-2003', locator: 'Paragraph 3' },
];

describe('named is', () => {
  it.each([
    ['survey 54', ['survey-2002 54']],
    ['Survey, para. 54', ['survey-2002 54']],
    ['hart’s letter 2 c', ['hart-2001 2(c)']],
    ['para 2(c)', ['hart-2001 2(c)', 'survey-2002 2(c)']],
    ['rec 4', ['hart-2001 Recommendation 4']],
    ['recommendation 4', ['hart-2001 Recommendation 4']],
    ['survey exec summary 4', ['survey-2002 Executive summary, paragraph 4']],
    ['executive summary 4', ['survey-2002 Executive summary, paragraph 4']],
    ['executive digest 3', ['digest-2003 Paragraph 3']],
    ['survey [54]', ['survey-2002 54']],
    ['footnote 54', ['survey-2002 Note 54']],
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

describe('a query may be a locator', () => {
  it.each(['54', '[54]', 'para 2(c)', 'survey 54', 'objective 3', 'executive summary 4', 'in this area 3.1'])(
    '%s',
    (query) => expect(looksLikeLocator(query, NAMES)).toBe(true),
  );
  it.each(['children', '1,400 children', 'in 2014', '54 children'])('but not %s', (query) =>
    expect(looksLikeLocator(query, NAMES)).toBe(false),
  );
});
