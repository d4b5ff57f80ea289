/** Keeps elements of the page as a drawing says, with D3's data join. */
import { type BaseType, type Selection, select } from 'd3';
import { svgElement } from '../../page/kit/element.ts';
import type { SvgNode } from '../svg-node.ts';

/** Makes of an element what a node says: within it, what is new is made, what is gone taken away, the rest changed as little as may be. */
export function drawNode(element: SVGElement, node: SvgNode): void {
  join(select<SVGElement, SvgNode>(element).datum(node));
}

function join<Parent extends BaseType>(drawn: Selection<SVGElement, SvgNode, Parent, unknown>): void {
  const within = drawn
    .each(update)
    .selectChildren<SVGElement, SvgNode>()
    .data(({ children }) => children, keyOf)
    .join((enter) => enter.append(({ tag }) => svgElement(tag)));
  if (!within.empty()) join(within);
}

/** An element stays for what has the same tag and attributes, so that none of them is left over. */
function keyOf({ key, tag, attributes }: SvgNode, at: number): string {
  return `${key ?? at} ${tag} ${Object.keys(attributes)}`;
}

/** Sets only what has changed: browsers read an attribute again that is set to what it was, which takes half of the time of a frame. */
function update(this: SVGElement, { attributes, text }: SvgNode): void {
  for (const [name, value] of Object.entries(attributes))
    if (this.getAttribute(name) !== String(value)) this.setAttribute(name, String(value));
  if (text !== undefined && this.textContent !== text) this.textContent = text;
}
