import { describe, expect, it } from 'vitest';
import { foldersIn, missingPaths, pathsIn, roomsIn } from './documents.ts';

describe('paths that a document names', () => {
  it.each([
    ['a file', 'see `src/date/words.ts`', ['src/date/words.ts']],
    ['a folder', 'see `browser/`', ['browser/']],
    ['a file by its name', 'see `pagefind.ts`', ['pagefind.ts']],
    ['a link', 'see [the guide](../content/README.md#events)', ['content/README.md']],
  ])('%s', (_, markdown, paths) => expect(pathsIn(markdown)).toEqual(paths));

  it.each([
    ['an address of the site', '`/data/record.json`'],
    ['what stands for many', '`content/events/<id>.mdx`'],
    ['a word', '`virtual:record`, `54`, `npm test`'],
    ['a link elsewhere', '[npm](https://www.npmjs.com/), [report it](../../issues/new/choose)'],
    ['what is made', '`dist/`, `tests/output/`'],
    ['an example', '    seeds/report-2018.txt\n    `seeds/report-2018.txt`'],
  ])('%s is none', (_, markdown) => expect(pathsIn(markdown)).toEqual([]));

  it('one that is not there is found; the end of one that is there is enough', () => {
    const paths = ['src/date', 'src/date/words.ts'];
    expect(missingPaths('`date/words.ts`, `src/date/`, `src/date.ts`', [...paths, 'src/date/'])).toEqual([
      'src/date.ts',
    ]);
  });
});

it('the rooms are read in their order', () => {
  const readme =
    '\n## The rooms\n\n| `date/` | a |\n| `page/kit/` | b |\n| `virtual.d.ts` | c |\n\n## Next\n| `x/` |';
  expect(roomsIn(readme)).toEqual(['date', 'page/kit', 'virtual']);
});

it('the README’s table names the folders of the top level', () => {
  expect(foldersIn('| `src/` | code |\n| `src/date/` | a room |\n| `npm test` | a command |')).toEqual([
    'src',
  ]);
});
