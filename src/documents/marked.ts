/** A passage's parts with some of its words marked, for showing a quotation in its place. */
import type { Inline } from './inline.ts';
import type { Passage } from './passage.ts';
import type { Ranges } from './quotation.ts';

/** Parts that stand together, marked or not. */
export interface Stretch {
  marked: boolean;
  parts: Inline[];
}

/** The cells of a passage as stretches. `ranges` are offsets in its words; what is no word is marked as what stands before it is. */
export function markedCells({ cells, words }: Pick<Passage, 'cells' | 'words'>, ranges: Ranges): Stretch[][] {
  let at = 0;
  return cells.map((cell) => {
    if (at > 0) at += 1;
    const stretches: Stretch[] = [];
    for (const part of cell.flatMap(characters)) {
      const width = widthOf(part, words[at]);
      const last = stretches.at(-1);
      const marked = width === 0 && last ? last.marked : ranges.some(([from, to]) => at >= from && at < to);
      at += width;
      if (last?.marked === marked) append(last.parts, part);
      else stretches.push({ marked, parts: [part] });
    }
    return stretches;
  });
}

function characters(part: Inline): Inline[] {
  return part.type === 'text' ? [...part.text].map((text) => ({ type: 'text', text })) : [part];
}

/** How many characters of the passage's words a part stands for, where `next` is the next of them. */
function widthOf(part: Inline, next: string | undefined): number {
  if (part.type === 'omission') return '[…]'.length;
  if (part.type === 'break' || (part.type === 'text' && /^\s$/u.test(part.text))) return next === ' ' ? 1 : 0;
  return part.type === 'text' ? part.text.length : 0;
}

function append(parts: Inline[], part: Inline): void {
  const last = parts.at(-1);
  if (last?.type === 'text' && part.type === 'text') last.text += part.text;
  else parts.push(part);
}
