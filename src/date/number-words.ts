/** Numbers as English words. */

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A pattern, without groups that capture, for a number from one to ninety-nine; letters small. */
export const NUMBER_WORD = `(?:(?:${TENS.join('|')})(?:-(?:${UNITS.slice(0, 9).join('|')}))?|${UNITS.toReversed().join('|')})`;

/** The value of a number in words, capital or small. */
export function numberOfWord(word: string): number {
  const [first = '', second] = word.toLowerCase().split('-');
  const tens = TENS.indexOf(first);
  return (tens < 0 ? 0 : (tens + 2) * 10) + valueOfUnit(tens < 0 ? first : second);
}

/** No unit has the value nothing: twenty is twenty and none. */
const valueOfUnit = (word = ''): number => UNITS.indexOf(word) + 1;
