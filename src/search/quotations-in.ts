/** The quotations in a text that someone pastes. */
import { quotedIn } from '../documents/quoted.ts';
import { hasWord } from '../documents/word.ts';
import { oneSpace } from '../reading/one-space.ts';

/** A quotation of at least so many words says something by itself; of fewer, too little next to others. */
export const MIN_WORDS = 2;

/** Each quotation of two words or more, in order and each once; single words where there are no others. */
export function quotationsIn(pasted: string): string[] {
  const quoted = [...new Set(quotedIn(squash(pasted)))];
  const longer = quoted.filter((words) => words.split(' ').length >= MIN_WORDS);
  return longer.length > 0 ? longer : quoted;
}

/** The whole of a text without marks of quotation around it; "" where it has neither letter nor figure. */
export function wholeOf(pasted: string): string {
  const whole = squash(pasted)
    .replace(/^["“”‘'«]+|["“”’'»]+$/gu, '')
    .trim();
  return hasWord(whole) ? whole : '';
}

function squash(text: string): string {
  return oneSpace(text.normalize('NFC'));
}
