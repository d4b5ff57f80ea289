/** Records so small that exact wordings are looked for in all of their texts at once. */
import { accountText, type Model } from '../model/model.ts';

/** With so many characters all texts together, compressed, weigh less than what Pagefind needs before it answers. */
const MOST = 250_000;

/** Whether a record is small. */
export function isSmall({ passages, events }: Model): boolean {
  const texts = [
    ...[...passages.values()].map(({ words, summary = '' }) => words + summary),
    ...events.map((event) => event.summary + accountText(event)),
  ];
  return texts.reduce((sum, text) => sum + text.length, 0) <= MOST;
}
