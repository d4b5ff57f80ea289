/** Records so small that all their texts come as one file. */
import { accountText, type Model } from '../model/model.ts';

/** With at most so many characters all texts together, compressed, weigh less than what Pagefind needs before it answers. */
const MAX_CHARACTERS = 250_000;

/** Whether a record is small. */
export function isSmallRecord({ passages, events }: Model): boolean {
  const texts = [
    ...[...passages.values()].map(({ words, summary = '' }) => words + summary),
    ...events.map((event) => event.summary + accountText(event)),
  ];
  return texts.reduce((sum, text) => sum + text.length, 0) <= MAX_CHARACTERS;
}
