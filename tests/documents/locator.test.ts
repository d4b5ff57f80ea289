import { describe, expect, it } from 'vitest';
import { pinpoint } from '../../src/cite/pinpoint.ts';
import { type Located, locate } from '../../src/documents/locate.ts';
import {
  fragmentEnd,
  type Locator,
  locatorWords,
  shortLocator,
  sortKey,
} from '../../src/documents/locator.ts';
import { passage, REPORT, SIGNED_ARTICLE } from '../cite/documents.ts';

const section = { fragment: 'executive-summary', name: 'Executive summary' };
const block = (fragment: string, more: Partial<Located> = {}): Located => ({
  fragment,
  kind: 'paragraph',
  ...more,
});

describe('a block is located', () => {
  it.each<[string, Located, Locator]>([
    ['54', block('para-54', { label: '54.' }), { numbers: ['54'], basis: 'printed' }],
    ['2(c)', block('para-2-c', { label: 'c)' }), { numbers: ['2', '(c)'], basis: 'printed' }],
    ['2.13', block('para-2-13', { label: '2.13' }), { numbers: ['2', '13'], basis: 'printed' }],
    ['2(13)', block('para-2-13', { label: '(13)' }), { numbers: ['2', '(13)'], basis: 'printed' }],
    ['1.2.3', block('para-1-2-3', { label: '1.2.3.' }), { numbers: ['1', '2', '3'], basis: 'printed' }],
    [
      '4(b)(iv)',
      block('para-4-b-iv', { kind: 'item', label: '(iv)' }),
      { numbers: ['4', '(b)', '(iv)'], basis: 'printed' },
    ],
    ['(a)', block('para-a', { label: '(a)' }), { numbers: ['(a)'], basis: 'printed' }],
    ['Q1', block('q1', { label: 'Q1' }), { numbers: ['Q1'], basis: 'printed' }],
    ['Q1', block('para-q1', { statedLocator: 'Q1' }), { numbers: ['Q1'], basis: 'editorial' }],
    [
      'Recommendation 3',
      block('recommendation-3', { label: '3.' }),
      { kind: 'recommendation', numbers: ['3'], basis: 'printed' },
    ],
    [
      'Note 5',
      block('note-5', { kind: 'note', label: '5' }),
      { kind: 'note', numbers: ['5'], basis: 'printed' },
    ],
    ['Paragraph 7', block('para-7'), { kind: 'paragraph', numbers: ['7'], basis: 'editorial' }],
    [
      'Executive summary, paragraph 4',
      block('executive-summary-4'),
      { kind: 'paragraph', numbers: ['4'], section: section.name, basis: 'editorial' },
    ],
    [
      'Executive summary, bullet 2.1',
      block('executive-summary-2-1', { kind: 'item' }),
      { kind: 'bullet', numbers: ['2', '1'], section: section.name, basis: 'editorial' },
    ],
    [
      'Executive summary (heading)',
      block('executive-summary', { kind: 'heading' }),
      { kind: 'heading', numbers: [], section: section.name, basis: 'editorial' },
    ],
    ['1', block('para-1', { kind: 'heading', label: '1.' }), { numbers: ['1'], basis: 'printed' }],
    [
      'Table 2, row 3',
      block('table-2-3', { kind: 'row', statedLocator: 'Table 2, row 3' }),
      { kind: 'row', numbers: ['3'], section: 'Table 2', basis: 'editorial' },
    ],
    [
      'Cover table, 2.1',
      block('cover-2-1', { kind: 'row', label: '2.1', statedLocator: 'Cover table, 2.1' }),
      { numbers: ['2', '1'], section: 'Cover table', basis: 'printed' },
    ],
    [
      'Table 2',
      block('table-2', { statedLocator: 'Table 2' }),
      { kind: 'table', numbers: ['2'], basis: 'editorial' },
    ],
    [
      'Signature',
      block('signature', { statedLocator: 'Signature' }),
      { kind: 'Signature', numbers: [], basis: 'editorial' },
    ],
    [
      'Help and protection, judgement',
      block('help-judgement', { statedLocator: 'Help and protection, judgement' }),
      { kind: 'judgement', numbers: [], section: 'Help and protection', basis: 'editorial' },
    ],
  ])('as %s', (words, located, locator) => {
    expect(locate(located, section)).toEqual(locator);
    expect(locatorWords(locator)).toBe(words);
  });

  it.each([
    ['a fragment that tells no locator must state one', block('elsewhere-1'), /state one/],
    ['a word that is no numeral is no count', block('executive-summary-civil'), /state one/],
    ['a label and its fragment agree', block('para-4', { label: '3.' }), /"3." and the fragment "para-4"/],
    ['also in letters', block('para-4-b-iv', { label: '(v)' }), /do not agree/],
  ])('%s', (_, located, problem) => {
    expect(() => locate(located, section)).toThrow(problem);
  });
});

const printed = (...numbers: string[]): Locator => ({ numbers, basis: 'printed' });
const ours = (kind: string, ...numbers: string[]): Locator => ({ kind, numbers, basis: 'editorial' });

describe('its forms: words, beside the passage, in a report, in an article, in a fragment', () => {
  it.each<[Locator, ...forms: string[]]>([
    [printed('54'), '54', '54', 'para 54', '54', '54'],
    [printed('2', '(c)'), '2(c)', '2(c)', 'para 2(c)', '2(c)', '2-c'],
    [printed('2', '13'), '2.13', '2.13', 'para 2.13', '2.13', '2-13'],
    [printed('4', '(b)', '(iv)'), '4(b)(iv)', '4(b)(iv)', 'para 4(b)(iv)', '4(b)(iv)', '4-b-iv'],
    [printed('Q1'), 'Q1', 'Q1', 'Q1', 'Q1', 'q1'],
    [
      { kind: 'recommendation', numbers: ['3'], basis: 'printed' },
      'Recommendation 3',
      '3',
      'recommendation 3',
      'recommendation 3',
      '3',
    ],
    [ours('paragraph', '7'), 'Paragraph 7', '[7]', '[para 7, our count]', '[para 7, our count]', '7'],
    [
      { ...ours('paragraph', '4'), section: 'Executive summary' },
      'Executive summary, paragraph 4',
      '[4]',
      '[Executive summary, para 4, our count]',
      '[Executive summary, para 4, our count]',
      '4',
    ],
    [
      { ...ours('row', '3'), section: 'Table 2' },
      'Table 2, row 3',
      '[3]',
      '[Table 2, row 3, our count]',
      '[Table 2, row 3, our count]',
      '3',
    ],
    [
      { ...ours('heading'), section: 'Part 2' },
      'Part 2 (heading)',
      '¶',
      '[Part 2 (heading)]',
      '[Part 2 (heading)]',
      '',
    ],
    [ours('Signature'), 'Signature', '¶', '[Signature]', '[Signature]', ''],
  ])('%j', (locator, words, short, inReport, inArticle, end) => {
    expect(locatorWords(locator)).toBe(words);
    expect(shortLocator(locator)).toBe(short);
    const { basis, ...place } = locator;
    const at = { paragraph: 'para' };
    expect(pinpoint(passage(REPORT, 'x', place, basis), at)).toBe(inReport);
    expect(pinpoint(passage(SIGNED_ARTICLE, 'x', place, basis), at)).toBe(inArticle);
    expect(fragmentEnd(locator.numbers)).toBe(end);
  });

  it('a label keeps its capital where the style asks for it, a word for paragraph does not', () => {
    const at = { paragraph: 'para.', capital: true };
    const place = (locator: Omit<Locator, 'basis'>) => pinpoint(passage(REPORT, 'x', locator), at);
    expect(place({ kind: 'recommendation', numbers: ['3'] })).toBe('Recommendation 3');
    expect(place({ kind: 'paragraph', numbers: ['3'] })).toBe('para. 3');
  });
});

it('locators are sorted by their numbers, with what stands below one behind it', () => {
  const sorted = [
    printed('2'),
    printed('2', '(b)'),
    printed('2', '(c)'),
    printed('2', '2'),
    printed('2', '13'),
    printed('4', '(b)', '(i)'),
    printed('4', '(b)', '(iv)'),
    printed('4', '(b)', '(v)'),
    printed('4', '(b)', '(ix)'),
    printed('4', '(b)', '(x)'),
    printed('4', '(h)'),
    printed('4', '(i)'),
    printed('10'),
    printed('Q2'),
    printed('Q10'),
  ];
  const keyed = [...sorted].reverse().sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  expect(keyed.map(locatorWords)).toEqual(sorted.map(locatorWords));
});
