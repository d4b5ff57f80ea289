/** The arcs between the event chosen and those that it is connected to. */
import type { Placement } from './placement.ts';
import type { Emphasis, Scene } from './scene.ts';
import { type SvgNode, svgNode } from './svg-node.ts';

/** An arc from the event chosen to each other place that holds an event connected to it. */
export function arcNodes(
  placements: readonly Placement[],
  { markAt, geometry: { vertical } }: Scene,
  { chosen, connected }: Emphasis,
): SvgNode[] {
  const holding = (id: string) => placements.find(({ items }) => items.some((item) => item.id === id));
  const from = connected.length > 0 ? holding(chosen) : undefined;
  if (!from) return [];
  return connected.flatMap((id) => {
    const to = holding(id);
    if (!to || to === from) return [];
    return [svgNode('path', { class: 'arc', d: arcPath(markAt(from), markAt(to), vertical) })];
  });
}

/** An arc that rises above both its ends, or stands to the left of them where time runs downward. */
function arcPath([x0, y0]: [number, number], [x1, y1]: [number, number], vertical: boolean): string {
  const lift = Math.min(60, 14 + Math.abs(vertical ? y1 - y0 : x1 - x0) / 6);
  const control = vertical
    ? `${Math.min(x0, x1) - lift} ${(y0 + y1) / 2}`
    : `${(x0 + x1) / 2} ${Math.min(y0, y1) - lift}`;
  return `M${x0} ${y0}Q${control} ${x1} ${y1}`;
}
