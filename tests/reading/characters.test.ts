import { describe, expect, it } from 'vitest';
import { characterFaults } from '../../src/reading/characters.ts';

const problems = (text: string, received?: string) =>
  characterFaults(text, received).map(({ problem }) => problem);

describe('a character that cannot be seen', () => {
  it.each([
    ['U+00AD', 'soft hyphen', 'chil\u00addren'],
    ['U+034F', 'ignored where it is shown', 'chil\u034fdren'],
    ['U+061C', 'Arabic letter mark', 'chil\u061cdren'],
    ['U+115F', 'Hangul filler', 'chil\u115fdren'],
    ['U+2003', 'space of an unusual width', 'two\u2003words'],
    ['U+200B', 'zero width space', 'chil\u200bdren'],
    ['U+200D', 'zero width joiner', 'chil\u200ddren'],
    ['U+2028', 'line separator', 'two\u2028words'],
    ['U+2066', 'change of direction', '\u2066children'],
    ['U+2800', 'empty Braille cell', 'two\u2800words'],
    ['U+3164', 'Hangul filler', 'two\u3164words'],
    ['U+FE0F', 'variation selector', 'children\ufe0f'],
    ['U+FEFF', 'byte order mark', 'chil\ufeffdren'],
    ['U+E0041', 'ignored where it is shown', 'children\u{e0041}'],
    ['U+F06E', 'private use', '\uf06e children'],
    ['U+FFFF', 'no character', 'children\uffff'],
    ['U+0000', 'control character', 'children\0'],
    ['U+0085', 'control character', 'two\u0085words'],
  ])('%s is told with its name: %s', (code, name, text) => {
    const offset = /[^a-z ]/u.exec(text)?.index;
    expect(problems(text)).toEqual([`character ${code} at offset ${offset} cannot be seen (${name})`]);
  });

  it.each([
    ['the spaces that no line may break at', '8\u00a0October, 5\u202f%'],
    ['a tab and a line’s end', 'a\tb\n'],
    ['a non-joiner between Arabic letters', 'می\u200cخواهم'],
    ['a joiner behind the sign of an Indic letter', 'क्\u200dष'],
  ])('%s are none', (_, text) => {
    expect(problems(text)).toEqual([]);
  });
});

describe('a letter that is not in normal form C', () => {
  it('is told with how it is written and how it should be', () => {
    expect(characterFaults('the cafe\u0301')).toEqual([
      {
        offset: 7,
        problem: '"e\u0301" is written as U+0065 U+0301, which is not normal form C (NFC)',
        remedy: 'write "é" as U+00E9',
      },
    ]);
    expect(problems('12 \u212bngström, \u1112\u1161\u11ab')).toHaveLength(2);
  });
  it('is accepted where there is no other form', () => {
    expect(problems('q\u0301 é 한 יוֹנָה')).toEqual([]);
  });
});

describe('a word of two scripts that look alike', () => {
  it('is told with the letter of the fewer', () => {
    expect(problems('Mr Wilsh\u0430w wrote')).toEqual([
      'in the word "Wilsh\u0430w" the letter "\u0430" (U+0430) is Cyrillic, others are Latin',
    ]);
    expect(problems('Wilshaw’\u0455')).toEqual([expect.stringMatching(/is Cyrillic/)]);
    expect(problems('\u039fpen')).toEqual([expect.stringMatching(/is Greek/)]);
  });
  it('is none where each word keeps to its script, and where scripts are written together', () => {
    expect(problems('α-helix, Москва and Rotherham, 5 µm, カタカナと漢字, A級')).toEqual([]);
  });
});

describe('what stands in the text as it was received', () => {
  it('is accepted, and nowhere else', () => {
    const received = 'the chil\u00addren, caf e\u0301, Wilsh\u0430w';
    expect(problems(received, received)).toEqual([]);
    expect(problems('chi\u00adldren and Wilshaw\u0430', received)).toHaveLength(2);
  });
});
