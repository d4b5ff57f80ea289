/** What is found of a text that someone pastes: of the whole, or of what it quotes. */
import type { Verdict } from './check-quotation.ts';
import { MIN_WORDS, quotationsIn, wholeOf } from './quotations-in.ts';

/**
 * The verdict on the whole where it is the documents' own, which may quote in
 * turn, or where it quotes nothing; else one on each quotation in it. Of single
 * words in quotation marks only where the whole comes near nothing.
 */
export function checkPasted(
  pasted: string,
  check: (quotation: string) => Verdict,
): [quotation: string, verdict: Verdict][] {
  const whole = wholeOf(pasted);
  if (!whole) return [];
  const verdict = check(whole);
  const quotations = quotationsIn(pasted);
  const hasLonger = quotations.some((words) => words.split(' ').length >= MIN_WORDS);
  const isOwn = verdict.kind === 'verbatim' || verdict.kind === 'typography';
  const isNear = verdict.kind !== 'absent' && !hasLonger;
  if (isOwn || isNear || quotations.length === 0) return [[whole, verdict]];
  return quotations.map((quotation) => [quotation, check(quotation)]);
}
