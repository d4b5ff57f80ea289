/** Prose as blocks of words: paragraphs, headings, pieces of code, components that stand alone. */
import type { MdastNode } from 'satteri';
import { isComponent } from './component.ts';
import { attributesOf } from './kinds.ts';
import { childrenOf } from './markdown.ts';
import type { ProseRules } from './rules.ts';

/** Kinds whose words are parted from those before and behind them. */
const BLOCKS = new Set(['paragraph', 'heading', 'code', 'mdxJsxFlowElement']);

/** The blocks of a tree in order, each with the nodes that have its words. What is refused is in none. */
export function blocksOf(tree: MdastNode, rules: ProseRules): MdastNode[][] {
  const blocks: MdastNode[][] = [];
  const visit = (node: MdastNode, around: MdastNode[]): void => {
    if (!attributesOf(node.type, rules)) return;
    const block = BLOCKS.has(node.type) ? [] : around;
    if (block !== around) blocks.push(block);
    if (wordsIn(node) !== '' || isComponent(node)) block.push(node);
    for (const child of readableChildren(node, rules)) visit(child, block);
  };
  visit(tree, []);
  return blocks.filter((block) => block.length > 0);
}

/** What stands in a node that may stand here, and is no component. */
export function readableChildren(node: MdastNode, rules: ProseRules): readonly MdastNode[] {
  return attributesOf(node.type, rules) && !isComponent(node) ? childrenOf(node) : [];
}

/** The words that a node itself has, as they were written. A line break parts the words on either side of it. */
export function wordsIn(node: MdastNode): string {
  if (node.type === 'break') return '\n';
  return 'value' in node ? node.value : '';
}
