import { describe, expect, it } from 'vitest';
import { type Locator, locatorWords } from '../../src/documents/locator.ts';
import { looksLikeLocator, placesNamed } from '../../src/search/locator-query.ts';

const NAMES = new Map([
  ['hart-2001', new Set(['hart', 'letter', '2001'])],
  ['survey-2002', new Set(['survey', '2002'])],
  ['digest-2003', new Set(['executive', 'digest'])],
]);
const place = (document: string, locator: Partial<Locator> & Pick<Locator, 'numbers'>) => ({
  document,
  locator: { basis: 'printed' as const, ...locator },
});
const PLACES = [
  place('hart-2001', { numbers: ['2', '(c)'] }),
  place('hart-2001', { kind: 'recommendation', numbers: ['4'] }),
  place('survey-2002', { numbers: ['54'] }),
  place('survey-2002', { numbers: ['2', '(c)'] }),
  place('survey-2002', { numbers: ['2', '13'] }),
  place('survey-2002', { numbers: ['213'] }),
  place('survey-2002', { numbers: ['4', '(b)', '(iv)'] }),
  place('survey-2002', { numbers: ['Q1'] }),
  place('survey-2002', { section: 'Executive summary', kind: 'paragraph', numbers: ['4'] }),
  place('survey-2002', { section: 'Table 2', kind: 'row', numbers: ['3'] }),
  place('survey-2002', { kind: 'note', numbers: ['54'] }),
  place('digest-2003', { kind: 'paragraph', numbers: ['3'] }),
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
    ['survey 2.13', ['survey-2002 2.13']],
    ['survey 213', ['survey-2002 213']],
    ['para-2-c', ['hart-2001 2(c)', 'survey-2002 2(c)']],
    ['para 4 b iv', ['survey-2002 4(b)(iv)']],
    ['Q 1', ['survey-2002 Q1']],
    ['table 2 row 3', ['survey-2002 Table 2, row 3']],
    ['survey [54]', ['survey-2002 54']],
    ['footnote 54', ['survey-2002 Note 54']],
    ['hart 54', []],
    ['survey', []],
    ['54 children', []],
    ['__proto__ 1', []],
  ])('%s: %j', (query, places) => {
    expect(
      placesNamed(query, PLACES, NAMES).map(
        ({ document, locator }) => `${document} ${locatorWords(locator)}`,
      ),
    ).toEqual(places);
  });
});

describe('a query may be a locator', () => {
  it.each([
    '54',
    '[54]',
    'para 2(c)',
    'survey 54',
    'objective 3',
    'executive summary 4',
    'in this area 3.1',
    'Q1',
    '4(b)(iv)',
    '§ 1400',
  ])('%s', (query) => expect(looksLikeLocator(query, NAMES)).toBe(true));
  it.each(['children', '1,400 children', 'in 2014', '54 children'])('but not %s', (query) =>
    expect(looksLikeLocator(query, NAMES)).toBe(false),
  );
});
