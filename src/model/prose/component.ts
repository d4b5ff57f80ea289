/** Components in prose: the few that are ours, written as they must be. */
import type { MdastNode } from 'satteri';
import type { Fault } from '../../reading/issue.ts';
import { childrenOf } from './markdown.ts';
import type { ProseRules } from './rules.ts';

/** A node that is written as a component or an element. */
export type ComponentNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Whether a node is written as a component or an element. */
export function isComponent(node: MdastNode): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** What is wrong with a component, if anything: it has its properties, as strings and in order, and nothing else. */
export function checkComponent(node: ComponentNode, { components }: ProseRules): Fault | undefined {
  const { name } = node;
  const properties = name !== null && Object.hasOwn(components, name) ? components[name] : undefined;
  if (!properties) return unknownComponent(name, Object.keys(components));
  const given = node.attributes.map((attribute) => ('name' in attribute ? attribute.name : '{…}'));
  const strings = node.attributes.every(({ value }) => typeof value === 'string');
  const bare = childrenOf(node).length === 0 && Object.keys(node.data ?? {}).every((key) => key === EXPLICIT);
  if (strings && bare && given.join() === properties.join()) return undefined;
  return {
    problem: `<${name}> is not written as it must be`,
    remedy: `write <${[name, ...properties.map((property) => `${property}="…"`)].join(' ')} />`,
  };
}

/** The parser's note that a component was written, not made by a plugin. */
const EXPLICIT = '_mdxExplicitJsx';

function unknownComponent(name: string | null, known: readonly string[]): Fault {
  return {
    problem: `<${name ?? 'a fragment'}> is not a component that content may use`,
    remedy: `use ${known.map((each) => `<${each} />`).join(', ')}`,
  };
}
