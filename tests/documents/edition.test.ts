import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/documents/edition.ts';
import { parseEdition } from '../../src/documents/edition.ts';
import { plainText } from '../../src/documents/inline.ts';

const blocks = (body: string) => {
  const { lines, issues } = parseEdition(body, 'an-edition.md');
  expect(issues).toEqual([]);
  return lines as Block[];
};
const only = (body: string) => blocks(body)[0] as Block;
const problems = (body: string) => parseEdition(body, 'an-edition.md').issues.map(({ problem }) => problem);

describe('a line of an edition', () => {
  it('is a paragraph with its printed label', () => {
    const block = only('54. The vast majority of care leavers. {#para-54}');
    expect(block).toMatchObject({ kind: 'paragraph', label: '54.', fragment: 'para-54', line: 1 });
    expect(plainText(block.cells[0] ?? [])).toBe('The vast majority of care leavers.');
  });

  it.each(['2.13', '1.2.3.', '(a)', 'a)', '(iv)', '(1)', 'Q12', 'Q1.'])('may have the label %s', (label) => {
    expect(only(`${label} How was it? {#para-1}`)).toMatchObject({ label });
  });
  it.each(['(the', '(see)', '2.13m', 'Quite', 'a)b', '1400'])('but not %s', (word) => {
    expect(only(`${word} was it {#para-1}`).label).toBeUndefined();
  });

  it('is a heading that names its section', () => {
    const block = only('### Summary {#help-summary Help, summary}');
    expect(block).toMatchObject({ kind: 'heading', level: 3, statedLocator: 'Help, summary' });
  });

  it('is an item as deep as it is indented', () => {
    const levels = blocks('- a {#x-1}\n  - b {#x-1-1}\n    - c {#x-1-2}\n  1. d {#y-1}').map(
      ({ kind, level }) => [kind, level],
    );
    expect(levels).toEqual([
      ['item', 0],
      ['item', 1],
      ['item', 2],
      ['item', 1],
    ]);
  });

  it('is a row with a label and cells; the empty head of a table is passed over', () => {
    const [row, ...more] = blocks('|  |  |\n| --- | --- |\n| 2.1 Adoption | Good {#cover-2-1 Cover, 2.1} |');
    expect(more).toEqual([]);
    expect(row).toMatchObject({ kind: 'row', label: '2.1' });
    expect(row?.cells.map(plainText)).toEqual(['Adoption', 'Good']);
  });

  it('is a note', () => {
    expect(only('[^2]: These are schools. {#note-2}')).toMatchObject({ kind: 'note', label: '2' });
  });

  it('goes on in the next where it ends in a backslash', () => {
    const block = only('Department\\\nfor Libraries {#sender Sender}');
    expect(block.cells[0]).toContainEqual({ type: 'break' });
    expect(plainText(block.cells[0] ?? [])).toBe('Department for Libraries');
  });

  it('is a summary that belongs to the passage above it', () => {
    expect(only('[… 9 words: rights] {#para-2}\n= What it says. ')).toMatchObject({
      summary: 'What it says.',
    });
  });

  it('is a gap of whole seed lines', () => {
    const { lines } = parseEdition('[… lines 49–69: furniture, an advert]', 'an-edition.md');
    expect(lines).toEqual([
      { kind: 'gap', line: 1, omission: { reason: 'furniture', detail: 'an advert', lines: [49, 69] } },
    ]);
  });
});

it('note references and sic marks are no part of the text', () => {
  const block = only('guidance[^2], effect[sic] public {#para-1}');
  expect(plainText(block.cells[0] ?? [])).toBe('guidance, effect public');
});

it('words left out are marked in the text', () => {
  const block = only('judged [… 2 words: rights] inadequate {#para-1}');
  expect(plainText(block.cells[0] ?? [])).toBe('judged […] inadequate');
});

describe('refused is', () => {
  it.each([
    ['a block without a fragment', 'Some words.', /no fragment identifier/],
    ['a block without words', '{#para-1}', /no words/],
    ['an omission without a reason', 'Some [… 3 words] words {#para-1}', /what is left out and why/],
    ['an omission for a reason that is none', '[… line 3: because]', /what is left out and why/],
    ['a summary of nothing', '= A summary.', /follows the passage/],
    ['a second summary', 'A {#para-1}\n= One.\n= Two.', /once/],
    ['an odd indentation', ' - a {#x-1}', /multiple of two/],
  ])('%s', (_, body, problem) => {
    expect(problems(body)[0]).toMatch(problem);
  });
});
