/** The words of a text as the index holds them. */
import { fold, rangeOf } from '../documents/fold.ts';
import { bareWord, withoutPossessive, wordPattern } from '../documents/word.ts';
import type { Range } from './phrase.ts';

/** A word as it is indexed, and where it stands in the text. */
export interface SearchWord {
  word: string;
  range: Range;
}

/** Folding has already taken hyphens and the commas of thousands; any other comma parts words. */
const WORD = wordPattern("'.");
const bare = bareWord();

/**
 * The words of a text, folded, in order: letters and figures only, without a
 * possessive. The index holds just these, joined by spaces, so that a word's
 * place in the index is its place in this list.
 */
export function searchWords(text: string): SearchWord[] {
  const folded = fold(text);
  return [...folded.text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: bare(withoutPossessive(word)),
    range: rangeOf(folded, index, index + word.length),
  }));
}

/** The same as the text that is indexed or asked for. */
export function indexedText(text: string): string {
  return searchWords(text)
    .map(({ word }) => word)
    .join(' ');
}

/** Words so frequent that they tell nothing beside others. */
const FREQUENT = new Set(
  'a an and are as at be by for from has have in is it its of on or that the their this to was were will with'.split(
    ' ',
  ),
);

/** The words that tell what is looked for; all, where there are none but frequent ones. */
export function tellingOf(words: readonly string[]): string[] {
  const telling = words.filter((word) => !FREQUENT.has(word));
  return telling.length > 0 ? telling : [...words];
}

/** The endings by which forms of one English word differ: those that any word takes, and those that only longer words do. */
const INFLECTIONS = new Set(['', ...'s es d ed ing ings e er ers r rs y ies ied'.split(' ')]);
const ENDINGS = new Set([
  ...INFLECTIONS,
  ...`or ors ly ion ions ional ation ations ational ative ment ments
  al ally als ial ially ive ively ity ities able ably ible ibly ance ances ence ences ant ants ent ents ency ancy
  ness nesses ful fully less ous ic ics ical ically ist ists ism ise ised ises ising isation ize ized izing`.split(
    /\s+/u,
  ),
]);
const STEM = 3;

/**
 * Whether a word of a text is what was asked for: the word itself, one that
 * begins with it, or another form of it. Both folded. Pagefind also answers
 * with words that are merely shorter (taxi with tax); those are not.
 */
export function isFormOf(asked: string, word: string): boolean {
  if (word.startsWith(asked)) return true;
  let shared = 0;
  while (shared < asked.length && asked[shared] === word[shared]) shared += 1;
  return shared >= STEM && endsAlike(asked, word, shared);
}

/** Whether two words differ only by their endings, taken from `shared` letters on or a little before. */
function endsAlike(a: string, b: string, shared: number): boolean {
  for (let from = shared; from >= Math.max(STEM, shared - 3); from -= 1) {
    const endings = from > STEM ? ENDINGS : INFLECTIONS;
    if (endings.has(a.slice(from)) && endings.has(b.slice(from))) return true;
  }
  return isDoubled(a, b, shared) || isDoubled(b, a, shared);
}

/** plan and planning: the last letter doubled before an ending. */
function isDoubled(short: string, long: string, shared: number): boolean {
  return short.length === shared && long[shared] === short.at(-1) && ENDINGS.has(long.slice(shared + 1));
}
