/**
 * Characters that a reader does not see, or takes for others: they would reach
 * the page unnoticed, and no search would find the word in which they stand.
 */
import type { Fault } from './issue.ts';

/** What is wrong at a place in a text. */
export type CharacterFault = Fault & { offset: number };

/** A fault, with the letters that would stand in the text as it was received if it came from there. */
type Found = CharacterFault & { letters: string };

/**
 * What is wrong with the characters of a text, in order: some cannot be seen,
 * some are not in Unicode's normal form C, some are letters of another script
 * than the word in which they stand. What stands in `received` is not ours to
 * write, and is told of no more.
 */
export function characterFaults(text: string, received = ''): CharacterFault[] {
  return [...unseen(text), ...decomposed(text), ...foreign(text)]
    .filter(({ letters }) => !received.includes(letters))
    .map(({ letters: _, ...fault }) => fault)
    .sort((a, b) => a.offset - b.offset);
}

/**
 * Characters without a shape of their own. Of spaces, that of any keyboard is
 * accepted, those that no line may break at (U+00A0, U+202F), and the one as
 * wide as an ideograph (U+3000); of controls, the tab and the line's end.
 */
const UNSEEN =
  /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u{2800}\u{fff9}-\u{fffb}[\p{Cc}--[\t\n]][\p{Zs}--[ \u{a0}\u{202f}\u{3000}]]]/gv;

/** Letters and signs of the scripts in which a joiner, or a non-joiner, tells one word from another. */
const JOINED =
  '[[\\p{scx=Arab}\\p{scx=Syrc}\\p{scx=Mong}\\p{scx=Deva}\\p{scx=Beng}\\p{scx=Guru}\\p{scx=Gujr}\\p{scx=Orya}\\p{scx=Taml}\\p{scx=Telu}\\p{scx=Knda}\\p{scx=Mlym}\\p{scx=Sinh}\\p{scx=Khmr}\\p{scx=Mymr}\\p{scx=Tibt}]&&[\\p{L}\\p{M}]]';
const JOINER_IN_PLACE = new RegExp(`(?<=${JOINED})[\u200c\u200d](?=${JOINED})`, 'yv');

function* unseen(text: string): Iterable<Found> {
  for (const { 0: character, index: offset } of text.matchAll(UNSEEN)) {
    JOINER_IN_PLACE.lastIndex = offset;
    if (JOINER_IN_PLACE.test(text)) continue;
    const [before = '', after = ''] = [
      /\S$/v.exec(text.slice(0, offset)),
      /^\S/v.exec(text.slice(offset + character.length)),
    ].map((found) => found?.[0]);
    yield {
      offset,
      letters: before + character + after,
      problem: `character ${codeOf(character)} at offset ${offset} cannot be seen (${nameOf(character)})`,
      remedy: /\p{Zs}/v.test(character) ? 'write a space' : 'remove it',
    };
  }
}

/** What people call the characters that come in from web pages and word processors. */
const NAMES: Record<string, string> = {
  '\u00ad': 'soft hyphen',
  '\u061c': 'Arabic letter mark',
  '\u115f': 'Hangul filler',
  '\u1160': 'Hangul filler',
  '\u200b': 'zero width space',
  '\u200c': 'zero width non-joiner',
  '\u200d': 'zero width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u2060': 'word joiner',
  '\u2800': 'empty Braille cell',
  '\u3164': 'Hangul filler',
  '\ufeff': 'byte order mark',
};

/** Names of whole classes, the first that fits. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/\p{Cc}/v, 'control character'],
  [/\p{Bidi_Control}/v, 'change of direction'],
  [/\p{Variation_Selector}/v, 'variation selector'],
  [/\p{Zs}/v, 'space of an unusual width'],
  [/\p{Co}/v, 'private use'],
  [/\p{Noncharacter_Code_Point}|\p{Cs}/v, 'no character'],
];

const nameOf = (character: string): string =>
  NAMES[character] ?? CLASSES.find(([kind]) => kind.test(character))?.[1] ?? 'ignored where it is shown';

/** U+200B; of several, U+0065 U+0301. */
const codeOf = (characters: string): string =>
  [...characters]
    .map((each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');

const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Letters written in another way than Unicode's normal form C has them; the two look the same. */
function* decomposed(text: string): Iterable<Found> {
  if (text.normalize('NFC') === text) return;
  for (const { segment, index: offset } of LETTERS.segment(text)) {
    const composed = segment.normalize('NFC');
    if (composed === segment) continue;
    yield {
      offset,
      letters: segment,
      problem: `"${segment}" is written as ${codeOf(segment)}, which is not normal form C (NFC)`,
      remedy: `write "${composed}" as ${codeOf(composed)}`,
    };
  }
}

/** Scripts with letters that look like those of another one of them. */
const ALIKE = ['Latin', 'Greek', 'Cyrillic', 'Armenian', 'Cherokee', 'Coptic'].map((name) => ({
  name,
  letters: new RegExp(`\\p{Script=${name}}`, 'gv'),
}));
const NOT_LATIN = new RegExp(
  `[${ALIKE.slice(1)
    .map(({ name }) => `\\p{Script=${name}}`)
    .join('')}]`,
  'v',
);
const WORD = /[\p{L}\p{M}\p{N}'’\u{200c}\u{200d}]+/gv;

/** Letters that look like those of the word in which they stand, and are of another script. */
function* foreign(text: string): Iterable<Found> {
  if (!NOT_LATIN.test(text)) return;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const [fewest, ...others] = ALIKE.map(({ name, letters }) => ({
      name,
      found: [...word.matchAll(letters)],
    }))
      .filter(({ found }) => found.length > 0)
      .sort((a, b) => a.found.length - b.found.length);
    const [odd] = fewest?.found ?? [];
    if (!fewest || !odd || others.length === 0) continue;
    yield {
      offset: index + odd.index,
      letters: word,
      problem: `in the word "${word}" the letter "${odd[0]}" (${codeOf(odd[0])}) is ${fewest.name}, others are ${others.map(({ name }) => name).join(' and ')}`,
      remedy: 'write the word in letters of one script',
    };
  }
}
