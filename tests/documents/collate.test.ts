import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from '../../src/documents/collate.ts';
import { parseEdition } from '../../src/documents/edition.ts';
import { printedWords } from '../../src/documents/tokens.ts';
import { splitFrontMatter } from '../../src/reading/front-matter.ts';
import { PROJECT } from '../../src/reading/paths.ts';

const edition = (body: string) => parseEdition(body, 'an-edition.md').lines;
const accountOf = (seed: string, body: string) => {
  const result = collate(printedWords(seed), edition(body));
  if ('difference' in result) throw new Error(JSON.stringify(result.difference));
  return result.account;
};
const differenceOf = (seed: string, body: string) => {
  const result = collate(printedWords(seed), edition(body));
  if ('account' in result) throw new Error('no difference was found');
  return result.difference;
};

describe('an edition collates with its seed', () => {
  it('whatever the white space', () => {
    expect(accountOf('one  two\n \nthree\u00a0 four', 'one two three four {#para-1}').publishedWords).toBe(4);
  });

  it('with a hyphenated word broken at a line’s end', () => {
    expect(accountOf('by multi- \nagency work', 'by multi-agency work {#para-1}').changes).toEqual({
      'line-end-hyphen': 1,
    });
  });

  it('with the signs before list items left out', () => {
    const { changes, publishedWords } = accountOf('\uf06e one\n\u2212 two', '- one {#a-1}\n  - two {#a-1-1}');
    expect(changes).toEqual({ 'list-glyph': 2 });
    expect(publishedWords).toBe(2);
  });

  it('with note digits run into words', () => {
    expect(
      accountOf('guidance2, and\n2\nA note.', 'guidance[^2], and {#para-1}\n[^2]: A note. {#note-2}').changes,
    ).toEqual({ 'note-digit': 1 });
  });

  it('with a box-drawing character for a dash', () => {
    expect(accountOf('2015─16', '2015–16 {#para-1}').changes).toEqual({ 'box-drawing-dash': 1 });
  });

  it('with words left out by count and by lines, all accounted for', () => {
    const account = accountOf(
      'a b c d\nmenu\nadvert\ne',
      'a [… 2 words: rights] d {#para-1}\n[… lines 2–3: furniture]\ne {#para-2}',
    );
    expect(account).toMatchObject({
      seedWords: 7,
      publishedWords: 3,
      omitted: { rights: 2, furniture: 2 },
    });
  });
});

describe('it does not, and both places are told,', () => {
  it.each([
    ['when a word is dropped', 'one two three', 'one three {#para-1}', 'two three', 'three'],
    ['when a word is added', 'one two', 'one and two {#para-1}', 'two', 'and two'],
    [
      'when a word is altered by one letter',
      'serious weaknesses',
      'serious weakness {#para-1}',
      'weaknesses',
      'weakness',
    ],
    ['when words are swapped', 'one two', 'two one {#para-1}', 'one two', 'two one'],
    ['when the case differs', 'the Council', 'the council {#para-1}', 'Council', 'council'],
    ['when a minus sign is taken for a list sign within a line', 'a − b', 'a b {#para-1}', '− b', 'b'],
    [
      'when a hyphen within a line is closed up',
      'multi- agency',
      'multi-agency {#para-1}',
      'multi- agency',
      'multi-agency',
    ],
    ['when the seed goes on', 'one two', 'one {#para-1}', 'two', '(the end)'],
    ['when the edition goes on', 'one', 'one two {#para-1}', '(the end)', 'two'],
  ])('%s', (_, seed, body, seedWords, editionWords) => {
    expect(differenceOf(seed, body)).toMatchObject({ seedWords, editionWords });
  });

  it('when an omission stands at the wrong lines', () => {
    expect(differenceOf('a\nb\nc', 'a {#para-1}\n[… line 3: furniture]\nc {#para-2}').problem).toMatch(
      /stands at line 2/,
    );
  });

  it('when a block begins in the middle of a line of the seed', () => {
    expect(differenceOf('one two', 'one {#para-1}\ntwo {#para-2}').problem).toMatch(/within a line/);
  });

  it('when an omission would cut a line in two', () => {
    expect(differenceOf('a b\nc', 'a {#para-1}\n[… line 1: furniture]\nc {#para-2}').problem).toMatch(
      /stands at line 1/,
    );
  });
});

describe.each(['wilshaw-2014', 'pse-2014', 'cypn-2014', 'casey-2015', 'ofsted-2018'])('in %s', (id) => {
  const seed = printedWords(readFileSync(join(PROJECT, `seeds/${id}.txt`), 'utf8'));
  const file = `content/documents/${id}.md`;
  const split = splitFrontMatter(readFileSync(join(PROJECT, file), 'utf8'), file);
  if ('problem' in split) throw new Error(split.problem);
  const { lines } = parseEdition(split.body, basename(file), split.bodyLine);
  /** Places of words in the texts of blocks: line, cell, part, word. */
  const places = lines.flatMap((line, at) =>
    line.kind === 'gap' || line.kind === 'end'
      ? []
      : line.cells.flatMap((cell, cellAt) =>
          cell.flatMap((part, partAt) =>
            part.type === 'text'
              ? [...part.text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
                  at,
                  cellAt,
                  partAt,
                  index,
                  word,
                }))
              : [],
          ),
        ),
  );
  const altered = (place: (typeof places)[number], replacement: string) => {
    const copy = structuredClone(lines);
    const line = copy[place.at];
    const part = line && 'cells' in line ? line.cells[place.cellAt]?.[place.partAt] : undefined;
    if (part?.type !== 'text') throw new Error('no such word');
    part.text =
      part.text.slice(0, place.index) + replacement + part.text.slice(place.index + place.word.length);
    return copy;
  };
  const anyPlace = fc.integer({ min: 0, max: places.length - 1 });
  const placeAt = (index: number) => places[index] as (typeof places)[number];
  const located = (index: number, replacement: string) => {
    const place = placeAt(index);
    const result = collate(seed, altered(place, replacement));
    expect('difference' in result && result.difference).toBeTruthy();
    if ('difference' in result) {
      const line = lines[place.at]?.line ?? 0;
      // A change before words that are left out by count shows where the next block begins.
      expect(result.difference.editionLine).toBeGreaterThanOrEqual(line);
      expect(result.difference.editionLine).toBeLessThanOrEqual(
        lines.find((each) => each.kind !== 'end' && each.line > line)?.line ?? line,
      );
    }
  };

  it('the edition collates', () => {
    expect(collate(seed, lines)).toHaveProperty('account');
  });

  it('any one word dropped is caught and located', () => {
    fc.assert(
      fc.property(anyPlace, (index) => located(index, '')),
      { numRuns: 60 },
    );
  });

  it('any one word doubled is caught and located', () => {
    fc.assert(
      fc.property(anyPlace, (index) => located(index, `${placeAt(index).word} ${placeAt(index).word}`)),
      { numRuns: 60 },
    );
  });

  it('any one word altered is caught and located', () => {
    fc.assert(
      fc.property(anyPlace, fc.nat(), (index, at) => {
        const { word } = placeAt(index);
        const letter = at % word.length;
        located(
          index,
          `${word.slice(0, letter)}${word[letter] === 'x' ? 'y' : 'x'}${word.slice(letter + 1)}`,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('any two words swapped are caught', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (a, b) => {
        fc.pre(placeAt(a).word !== placeAt(b).word && placeAt(a).at !== placeAt(b).at);
        const copy = altered(placeAt(a), placeAt(b).word);
        expect(collate(seed, copy)).toHaveProperty('difference');
      }),
      { numRuns: 60 },
    );
  });
});

it('takes time in proportion to the length of the text', () => {
  // Counted, not clocked: each word of the seed is read a bounded number of times.
  const reads = (length: number) => {
    let count = 0;
    const seed = printedWords(Array.from({ length }, (_, at) => `w${at} x`).join('\n'));
    const counted = new Proxy(seed, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    const body = Array.from({ length }, (_, at) =>
      at % 2 ? `[… line ${at + 1}: furniture]` : `w${at} x {#para-${at}}`,
    ).join('\n');
    expect(collate(counted, edition(body))).toHaveProperty('account');
    return count / length;
  };
  expect(reads(2000)).toBeLessThan(reads(200) * 1.2);
});
