/**
 * How Markdown is read. The parser that checks prose is the parser that renders
 * it, with the same features: CommonMark, and words pass through unchanged.
 */
import { type MdastNode, mdxToMdast } from 'satteri';
import type { Fault } from '../../reading/issue.ts';
import { must } from '../../reading/must.ts';

/** What the parser does beside CommonMark: nothing. */
export const MARKDOWN_FEATURES = { gfm: false, smartPunctuation: false };

/** What is wrong, with the line of it. */
export type ProseFault = Fault & { line: number };

/** The tree of a text in MDX, or why it has none. */
export function parseMarkdown(text: string): MdastNode | ProseFault {
  try {
    return mdxToMdast(text, { features: MARKDOWN_FEATURES });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The parser says where and by which of its rules: "4:3: Unexpected … (mdx-jsx:unexpected-character)".
    const [, line = '1', reason = message] =
      /^(\d+):\d+: (.*?)(?: \([a-z-]+:[a-z-]+\))?$/s.exec(message) ?? [];
    return {
      line: Number(line),
      problem: `the text cannot be read as MDX: ${reason}`,
      remedy: 'a bare < or { begins code here; write the sign in words',
    };
  }
}

/** The line at which a node begins. */
export function lineOf({ position }: MdastNode): number {
  return must(position, 'the position of a node').start.line;
}

/** What stands in a node, in order. */
export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}
