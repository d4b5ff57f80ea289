/** The numbers that a text gives, in figures and in words. */
import { withoutDates } from '../date/mentions.ts';
import { NUMBER_WORD, numberOfWord } from '../date/number-words.ts';

/** A number in a text, in figures or as a word. */
export interface WrittenNumber {
  value: number;
  /** As it is written. */
  words: string;
  /** The offset in the text at which it begins. */
  at: number;
}

/** 1,400; 22.5; 44 of 44%; also the figures of 16-year-olds and 12th; none of a name that has letters before them, nor of a locator, 2(b). */
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d.,])\d+(?:,\d{3})*(?:\.\d+)?(?!\d|\([a-z]+\))|(?<![\p{L}\d-])${NUMBER_WORD}(?![\p{L}\d])`,
  'giu',
);

/** The numbers of a text that are no part of a date, in order. */
export function numbersIn(text: string): WrittenNumber[] {
  return [...withoutDates(text).matchAll(NUMBER)].map(({ 0: words, index: at }) => ({
    words,
    value: numberOf(words),
    at,
  }));
}

const numberOf = (words: string): number =>
  /^\d/.test(words) ? Number(words.replaceAll(',', '')) : numberOfWord(words);
