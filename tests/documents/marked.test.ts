import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Inline, parseInline, plainText } from '../../src/documents/inline.ts';
import { markedCells } from '../../src/documents/marked.ts';

const passage = (...sources: string[]) => {
  const cells = sources.map(parseInline);
  return { cells, words: cells.map(plainText).join(' ') };
};
const textOf = (parts: readonly Inline[]) => plainText(parts).replace(/\s+/gu, ' ');

it.each<[string, sources: string[], words: string, marked: string[]]>([
  ['in the middle', ['The roof leaks. Mend it.'], 'leaks. Mend', ['leaks. Mend']],
  ['from beginning to end', ['Roof', 'Poor'], 'Roof Poor', ['Roof', 'Poor']],
  ['over a line break', ['Library\\\nof the town'], 'Library of', ['Library of']],
  ['after an omission', ['[… 3 words: rights] leaking badly'], 'leaking', ['leaking']],
  ['behind a slip and a note', ['It effect[sic] all[^1]. More'], 'More', ['More']],
  ['in the second cell', ['Roof', 'Poor roof'], 'Poor', ['Poor']],
])('words %s are marked, and no others', (_, sources, words, marked) => {
  const made = passage(...sources);
  const from = made.words.indexOf(words);
  const cells = markedCells(made, [[from, from + words.length]]);
  expect(
    cells
      .flat()
      .filter((stretch) => stretch.marked)
      .map(({ parts }) => textOf(parts)),
  ).toEqual(marked);
});

it('a slip in the words that are marked is marked with them', () => {
  const made = passage('services that effect[sic] safety');
  const [cell = []] = markedCells(made, [[0, made.words.indexOf(' safety')]]);
  expect(cell.map(({ marked, parts }) => [marked, parts.map(({ type }) => type)])).toEqual([
    [true, ['text', 'sic']],
    [false, ['text']],
  ]);
});

it('whatever is marked, the words are the same, in the same order', () => {
  const word = fc.constantFrom(
    'roof',
    'leaks',
    'effect[sic]',
    'all[^1]',
    '[… 2 words: rights]',
    '📚',
    '\\\n',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.nat(40), fc.nat(40), (sources, from, length) => {
      const made = passage(sources.join(' '));
      const parts = markedCells(made, [[from, from + length]]).flatMap((cell) =>
        cell.flatMap((each) => each.parts),
      );
      expect(plainText(parts)).toBe(made.words);
    }),
  );
});
