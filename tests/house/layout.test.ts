import { describe, expect, it } from 'vitest';
import { atTop, inDrawers, MAX_LINES, medianLines, strangers, tooLong, touchesPage } from './layout.ts';

const lines = (count: number) => 'a;\n'.repeat(count);

it('a folder that nobody has decided on is found at the top level', () => {
  expect(strangers(['.git', 'docs', 'src'], ['src'])).toEqual(['docs']);
});

it('a drawer is found at any depth, a name that only resembles one is not', () => {
  expect(inDrawers(['src/search/utils/a.ts', 'src/lib/b.ts', 'src/library/c.ts'])).toEqual([
    'src/search/utils/a.ts',
    'src/lib/b.ts',
  ]);
});

it('a module in no room is found', () => {
  expect(atTop(['src/integration.ts', 'src/date/date.ts'])).toEqual(['src/integration.ts']);
});

it('a file of one line too many is found', () => {
  const files = new Map([
    ['src/a.ts', lines(MAX_LINES)],
    ['src/b.css', lines(MAX_LINES + 1)],
  ]);
  expect(tooLong(files)).toEqual([`src/b.css: ${MAX_LINES + 1}`]);
});

it('the median is of modules, not of sheets', () => {
  const files = new Map([
    ['src/a.ts', lines(10)],
    ['src/b.ts', lines(30)],
    ['src/c.astro', lines(20)],
    ['src/d.css', lines(90)],
    ['src/e.css', lines(90)],
  ]);
  expect(medianLines(files)).toBe(20);
});

describe('the page is touched in browser/ and the kit alone', () => {
  const rule = (path: string, code: string) => touchesPage(new Map([[path, code]]));

  it('elsewhere it is found', () =>
    expect(rule('src/search/phrase.ts', "document.querySelector('p');")).toEqual([
      'src/search/phrase.ts uses document',
    ]));

  it('there it is not', () => {
    expect(rule('src/search/browser/show.ts', 'window.scrollTo(0, 0);')).toEqual([]);
    expect(rule('src/page/kit/find.ts', 'document.body;')).toEqual([]);
  });

  it.each([
    ['a parameter', 'const idOf = (document: Document) => document.id;'],
    ['a part of one', 'const idOf = ({ document }: Passage) => document.id;'],
    ['one of many', 'for (const document of documents) document.id;'],
    ['a field', 'passage.document.id;'],
  ])('a document of the record, as %s, is none of the page', (_, code) =>
    expect(rule('src/model/model.ts', code)).toEqual([]),
  );
});
