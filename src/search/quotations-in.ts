/** The quotations in a text that someone pastes. */
import { quotedIn } from '../documents/quoted.ts';

/** A quotation of fewer words says too little by itself, next to others. */
export const FEWEST = 2;

/** Each quotation of two words or more, in order and each once; or the whole text where it has none. */
export function quotationsIn(pasted: string): string[] {
  const text = pasted.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const quoted = quotedIn(text).filter((words) => words.split(' ').length >= FEWEST);
  if (quoted.length > 0) return [...new Set(quoted)];
  const whole = text.replace(/^["“”‘'«]+|["“”’'»]+$/gu, '').trim();
  return /[\p{L}\p{N}]/u.test(whole) ? [whole] : [];
}
