/** The links in prose. */
import type { MdastNode } from 'satteri';
import { readableChildren } from './blocks.ts';
import { lineOf } from './markdown.ts';
import type { ProseRules } from './rules.ts';

/** A link, where the prose makes it. */
export interface ProseLink {
  url: string;
  line: number;
}

/** The links of a tree in order. */
export function linksOf(node: MdastNode, rules: ProseRules): ProseLink[] {
  const own = node.type === 'link' ? [{ url: node.url, line: lineOf(node) }] : [];
  return [...own, ...readableChildren(node, rules).flatMap((child) => linksOf(child, rules))];
}
