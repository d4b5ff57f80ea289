import { expect, it } from 'vitest';
import { graphOf, VIRTUAL, wayTo } from './graph.ts';

it('an import is followed from where it is written', () => {
  const graph = graphOf(new Map([['src/model/check/a.ts', "import '../b.ts';\nimport 'node:fs';"]]));
  expect(graph.get('src/model/check/a.ts')).toEqual(['src/model/b.ts', 'node:fs']);
});

it('what is virtual is where it is declared', () => {
  const graph = graphOf(
    new Map([['src/pages/a.astro', "---\nimport { record } from 'virtual:record';\n---"]]),
  );
  expect(graph.get('src/pages/a.astro')).toEqual([VIRTUAL]);
});

it('a template leads to its script', () => {
  const graph = graphOf(new Map([['src/page/A.astro', '<script src="./browser/a.ts"></script>']]));
  expect(wayTo(graph, 'src/page/A.astro', (path) => path === 'src/page/browser/a.ts')).toEqual([
    'src/page/A.astro',
    'src/page/A.astro <script>',
    'src/page/browser/a.ts',
  ]);
});

it('the shortest way is given, and none where there is none', () => {
  const graph = new Map([
    ['a', ['b', 'c']],
    ['b', ['c', 'a']],
    ['c', ['d']],
  ]);
  expect(wayTo(graph, 'a', (path) => path === 'd')).toEqual(['a', 'c', 'd']);
  expect(wayTo(graph, 'd', (path) => path === 'a')).toBeUndefined();
});
