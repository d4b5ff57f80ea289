/** How many there are of what a passage is one of. */
import type { Passage } from './passage.ts';

/** The number of a document's passages that are what one is: the items of its list, the recommendations; of a passage that introduces a list, its items. */
export function numberOfKind(passage: Passage, passages: readonly Passage[]): number | undefined {
  const { kind, locator, level } = passage;
  if (locator.kind !== undefined && locator.kind !== 'paragraph' && locator.section === undefined)
    return passages.filter((each) => each.locator.kind === locator.kind).length;
  const at = passages.indexOf(passage);
  if (kind !== 'item') return itemsIn(passages.slice(at + 1), passages[at + 1]?.level);
  const before = passages.slice(0, at).findLastIndex((each) => each.kind !== 'item' || each.level < level);
  return itemsIn(passages.slice(before + 1), level);
}

/** The items of one level at the beginning of some passages. */
function itemsIn(passages: readonly Passage[], level = 0): number | undefined {
  const end = passages.findIndex((passage) => passage.kind !== 'item' || passage.level < level);
  const items = end < 0 ? passages : passages.slice(0, end);
  return items.filter((item) => item.level === level).length || undefined;
}
