/** What a passage stands under, without which its words may mislead. */
import type { Passage } from './passage.ts';

/** The passages that introduce an item, outermost first: the items it lies within, and a paragraph before the list that ends in a colon. */
export function leadIn(
  item: Passage,
  passages: readonly Passage[],
  place = passages.indexOf(item),
): Passage[] {
  const introducing: Passage[] = [];
  let depth = item.kind === 'item' ? item.level : -1;
  for (let at = place - 1; depth >= 0; at -= 1) {
    const before = passages[at];
    if (!before || before.kind === 'heading') break;
    if (before.kind === 'item' && before.level < depth) {
      introducing.unshift(before);
      depth = before.level;
    } else if (before.kind === 'paragraph') {
      if (before.words.endsWith(':')) introducing.unshift(before);
      break;
    }
  }
  return introducing;
}

/** The words that introduce each item of a document, by the item; without them its own may mislead where they stand alone. */
export function leadInWords(passages: readonly Passage[]): Map<Passage, string> {
  return new Map(
    passages.flatMap((passage, at): [Passage, string][] => {
      const introducing = leadIn(passage, passages, at);
      const words = introducing.map((each) => each.words).filter(Boolean);
      return words.length > 0 ? [[passage, words.join(' ')]] : [];
    }),
  );
}

/** The heading of the section in which a passage stands, if it is in one; a heading has none, as its section is its own. */
export function headingOver(passage: Passage, passages: readonly Passage[]): Passage | undefined {
  if (!passage.section) return undefined;
  const before = passages.slice(0, passages.indexOf(passage));
  return before.findLast(({ kind, section }) => kind === 'heading' && section === passage.section);
}
