/** Corrections of the words for which an address stands. */
import { sha256 } from '../documents/sha256.ts';
import type { CorrectionFields } from '../schemas/correction.ts';
import type { RegisteredAddress } from './registered-address.ts';

const DIGEST = /^[0-9a-f]{64}$/;

/** Whether words are given by their SHA-256 alone, since they must not be shown again. */
export const isWithheld = (words: string): boolean => DIGEST.test(words);

/** The SHA-256 of words, also of words withheld; undefined where there are none. */
export function digestOf(words: string): string | undefined {
  if (words === '') return undefined;
  return isWithheld(words) ? words : sha256(words);
}

/** The SHA-256 of the words to which the corrections of an address have led, if any. */
export function currentDigest(
  { address, sha256: first }: RegisteredAddress,
  corrections: ReadonlyMap<string, readonly CorrectionFields[]>,
): string | undefined {
  const last = corrections.get(address)?.at(-1);
  return last ? digestOf(last.now) : first;
}
