/**
 * Locators: the place of a passage in its document, as a value, and the forms
 * in which it is written. A locator is made once, where an edition is read
 * (locate.ts); nothing reads its words again.
 */

/** Whether the document prints the locator itself, or we count. */
export type LocatorBasis = 'printed' | 'editorial';

/** Where a passage stands. It can be written as JSON, so that a page can hand it to the browser. */
export interface Locator {
  /** What it is called: paragraph, bullet, recommendation, heading, Signature; absent where a number stands alone, as 54 does. */
  kind?: string;
  /** Its numbers as they are printed, the outermost first: 54; 2 and (c); 2 and 13 for 2.13; Q1. Empty where it has none. */
  numbers: readonly string[];
  /** The section, the table or the like in which it is counted or named. */
  section?: string;
  basis: LocatorBasis;
}

/** A locator as it goes out to pages and their scripts: what it is made of, by name, and nothing else. */
export function publicLocator({ kind, numbers, section, basis }: Locator): Locator {
  return { ...(kind && { kind }), numbers, ...(section && { section }), basis };
}

/** Numbers together: 2(c), 2.13, 4(b)(iv). */
export function numberWords(numbers: readonly string[]): string {
  return numbers.reduce((all, next) => (all && !next.startsWith('(') ? `${all}.${next}` : all + next), '');
}

/** A locator within a sentence: 54; recommendation 3; Executive summary, paragraph 4. */
export function locatorPhrase({ kind, numbers, section }: Omit<Locator, 'basis'>): string {
  if (section && kind === 'heading') return `${section} (heading)`;
  const place = [kind, numberWords(numbers)].filter(Boolean).join(' ');
  return section ? `${section}, ${place}` : place;
}

/** A locator in words, as the site shows it: 54; Recommendation 3; Executive summary, paragraph 4. */
export const locatorWords = (locator: Locator): string => capitalise(locatorPhrase(locator));

/** A locator beside its passage: its number, in square brackets where we count, or ¶ where it has none. */
export function shortLocator({ numbers, basis }: Locator): string {
  if (numbers.length === 0) return '¶';
  const number = numberWords(numbers);
  return basis === 'printed' ? number : `[${number}]`;
}

/** Whether a locator is a number of the document's own and no more: 54, 2(c), 2.13. */
export const isNumber = ({ kind, section, numbers: [first = ''] }: Locator): boolean =>
  kind === undefined && section === undefined && /^\d/.test(first);

/** Numbers as the fragment of an address ends in them: 2-c, 2-13, 4-b-iv, q1. */
export function fragmentEnd(numbers: readonly string[]): string {
  return numbers.map((number) => number.replace(/[()]/g, '').toLowerCase()).join('-');
}

/**
 * A text by which locators of one kind and section are sorted: 2 before 2(c)
 * before 2.13 before 10. Letters in brackets are Roman numerals where there are
 * several, or where letters stand before them: 4(b)(iv), 4(b)(v).
 */
export function sortKey({ numbers }: Locator): string {
  return numbers.map((number, at) => levelKey(number, numbers[at - 1] ?? '')).join(' ');
}

function levelKey(number: string, before: string): string {
  const [, letters] = /^\(([a-z]+)\)$/.exec(number) ?? [];
  const isRoman = letters !== undefined && (letters.length > 1 || /^\([a-z]+\)$/.test(before));
  const plain = isRoman ? String(romanValue(letters)) : number.replace(/[()]/g, '');
  // A bracket, which parts a number less than a stop does, sorts before figures.
  return (number.startsWith('(') ? '(' : '') + plain.replace(/\d+/g, (figures) => figures.padStart(6, '0'));
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10 };

/** A smaller numeral before a greater one is taken from it: iv is 4. */
function romanValue(letters: string): number {
  const values = [...letters].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** A text with a capital to begin with. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
