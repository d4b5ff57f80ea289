/** The shape of a document's page: its blocks as headings, paragraphs, lists within lists, and tables. */
import type { Document } from './document.ts';
import type { Gap } from './edition.ts';
import type { Passage } from './passage.ts';

/** A part of the page. An item's list and notes stand inside it. */
export type OutlinePart =
  | { type: 'block'; passage: Passage }
  | { type: 'gap'; gap: Gap }
  | { type: 'table'; rows: Passage[] }
  | { type: 'list'; items: { passage: Passage; inside: OutlinePart[] }[] };

/** Depth of an item, -1 for what is not in a list. An indented note belongs to the item before it. */
function itemDepth(part: Document['body'][number] | undefined): number {
  if (part?.kind === 'item') return part.level;
  return part?.kind === 'note' && part.level > 0 ? part.level : -1;
}

/** A document's body, or a stretch of it, as parts in order. */
export function outline(body: readonly Document['body'][number][]): OutlinePart[] {
  const parts: OutlinePart[] = [];
  for (let at = 0; at < body.length; ) {
    const part = body[at];
    if (!part) break;
    const last = parts.at(-1);
    at += 1;
    if (part.kind === 'gap') parts.push({ type: 'gap', gap: part });
    else if (part.kind === 'row') {
      if (last?.type === 'table') last.rows.push(part);
      else parts.push({ type: 'table', rows: [part] });
    } else if (part.kind === 'item') {
      let end = at;
      while (end < body.length && itemDepth(body[end]) > part.level) end += 1;
      const item = { passage: part, inside: outline(body.slice(at, end)) };
      if (last?.type === 'list') last.items.push(item);
      else parts.push({ type: 'list', items: [item] });
      at = end;
    } else parts.push({ type: 'block', passage: part });
  }
  return parts;
}
