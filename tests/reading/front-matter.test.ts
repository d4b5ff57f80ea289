import { expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/reading/front-matter.ts';

it('front matter is parted from what follows', () => {
  expect(splitFrontMatter('---\na: 1\nb: 2\n---\nText\n', 'a.md')).toEqual({
    yaml: 'a: 1\nb: 2\n',
    body: 'Text\n',
    bodyLine: 5,
  });
});

it.each([
  ['that is not there', 'Text\n', 'there is no front matter'],
  ['that does not end', '---\na: 1\nText\n', 'the front matter does not end'],
])('front matter %s is refused', (_, text, problem) => {
  expect(splitFrontMatter(text, 'a.md')).toMatchObject({ file: 'a.md', line: 1, problem });
});
