/** The quotations in a text that someone pastes. */

/** Pairs of quotation marks; single ones only where they are no apostrophes. */
const QUOTED = /“([^“”]+)”|"([^"]+)"|«([^«»]+)»|(?<![\p{L}\p{N}])[‘'](\S[^‘]*?[^\s‘])[’'](?![\p{L}\p{N}])/gu;
/** A quotation of fewer words says too little by itself, next to others. */
const FEWEST = 2;

/** Each quotation of two words or more, in order and each once; or the whole text where it has none. */
export function quotationsIn(pasted: string): string[] {
  const text = pasted.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const quoted = [...text.matchAll(QUOTED)]
    .map(([, ...groups]) => (groups.find((group) => group !== undefined) ?? '').trim())
    .filter((words) => words.split(' ').length >= FEWEST);
  if (quoted.length > 0) return [...new Set(quoted)];
  const whole = text.replace(/^["“”‘'«]+|["“”’'»]+$/gu, '').trim();
  return /[\p{L}\p{N}]/u.test(whole) ? [whole] : [];
}
