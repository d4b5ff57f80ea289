/** Checks the tree of a text in MDX, node by node, and the quotation marks in its words. */
import type { MdastNode } from 'satteri';
import { characterFaults } from '../../reading/characters.ts';
import type { Fault } from '../../reading/issue.ts';
import { must } from '../../reading/must.ts';
import { QUOTATION_MARKS } from '../../schemas/fields.ts';
import { blocksOf, readableChildren, wordsIn } from './blocks.ts';
import { checkComponent, isComponent } from './component.ts';
import { attributesOf, refusedKind } from './kinds.ts';
import { lineOf, type ProseFault } from './markdown.ts';
import type { ProseRules } from './rules.ts';

type NodeRule = (node: MdastNode, rules: ProseRules, text: string) => Iterable<Fault>;

/** Every rule for a node by itself. */
const NODE_RULES: readonly NodeRule[] = [kind, attributes, escapedCharacters, bareSign, component];

/** What is wrong with prose. `text` is what the tree was parsed from. */
export function checkProse(tree: MdastNode, text: string, rules: ProseRules): ProseFault[] {
  return [...checkNode(tree, text, rules), ...quotationMarks(tree, rules)];
}

function checkNode(node: MdastNode, text: string, rules: ProseRules): ProseFault[] {
  const faults = NODE_RULES.flatMap((rule) => [...rule(node, rules, text)]);
  return [
    ...faults.map((fault) => ({ ...fault, line: lineOf(node) })),
    ...readableChildren(node, rules).flatMap((child) => checkNode(child, text, rules)),
  ];
}

function* kind({ type }: MdastNode, rules: ProseRules): Iterable<Fault> {
  if (!attributesOf(type, rules)) yield refusedKind(type);
}

function* attributes(node: MdastNode, rules: ProseRules): Iterable<Fault> {
  const known = attributesOf(node.type, rules);
  if (!known) return;
  for (const [name, value] of attributesIn(node)) {
    const check = Object.hasOwn(known, name) ? known[name] : undefined;
    const fault = check ? check(value) : unknownAttribute(name, node.type);
    if (fault) yield fault;
  }
}

/** All that a node carries beside its kind, its place and what stands in it. */
function attributesIn(node: MdastNode): [name: string, value: unknown][] {
  return Object.entries<unknown>({ ...node }).filter(
    ([name]) => !['type', 'position', 'children'].includes(name),
  );
}

function unknownAttribute(name: string, type: string): Fault {
  return {
    problem: `the attribute "${name}" of "${type}" is not allowed here`,
    remedy: 'write plain Markdown',
  };
}

/** References such as &#x202e; stand for characters that the file itself may not have. */
function* escapedCharacters(node: MdastNode, _: ProseRules, text: string): Iterable<Fault> {
  for (const [, value] of attributesIn(node))
    if (typeof value === 'string')
      for (const { problem, remedy } of characterFaults(value, text)) yield { problem, remedy };
}

function* bareSign({ type, position }: MdastNode, _: ProseRules, text: string): Iterable<Fault> {
  if (type === 'text' && text.slice(position?.start.offset, position?.end.offset).includes('<'))
    yield { problem: 'a bare < begins code here', remedy: 'write the sign in words' };
}

function* component(node: MdastNode, rules: ProseRules): Iterable<Fault> {
  const fault = isComponent(node) && checkComponent(node, rules);
  if (fault) yield fault;
}

/** The first quotation mark of each block; a straight one may have its fellow in another block, so it is refused by itself. */
function quotationMarks(tree: MdastNode, rules: ProseRules): ProseFault[] {
  return blocksOf(tree, rules).flatMap((block) => {
    const mark = MARKS.exec(block.map(wordsIn).join(''));
    return mark ? [{ ...quotationMark(mark[0]), line: lineAt(mark.index, block) }] : [];
  });
}

const MARKS = new RegExp(`"|${QUOTATION_MARKS.source}`, 'u');

function quotationMark(mark: string): Fault {
  return {
    problem: `the quotation mark ${mark} in an account`,
    remedy: 'quote by reference: <Quoted of="…" /> or <Quotation of="…" />',
  };
}

/** The line of a place in the words of a block. */
function lineAt(offset: number, block: readonly MdastNode[]): number {
  let start = 0;
  const node = block.find((each) => {
    start += wordsIn(each).length;
    return start > offset;
  });
  const found = must(node, 'the node of a quotation mark');
  const words = wordsIn(found);
  const before = words.slice(0, offset - start + words.length);
  return lineOf(found) + before.split('\n').length - 1;
}
