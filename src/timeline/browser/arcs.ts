/** The arcs of what follows from what, drawn on demand for the event chosen. */
import type { Selection } from 'd3';
import type { Place } from '../arrange.ts';
import type { Scene } from './detail.ts';
import type { Emphasis } from './marks.ts';

/** Draws arcs from the place of the event chosen to those of the events that it is connected to. */
export function drawArcs(
  svg: Selection<SVGSVGElement, unknown, null, undefined>,
  places: readonly Place[],
  { placeAt, sheet }: Scene,
  { chosen, connected }: Emphasis,
): void {
  const placeOf = (id: string) => places.find(({ items }) => items.some((item) => item.id === id));
  const from = connected.length > 0 ? placeOf(chosen) : undefined;
  const others = from ? connected.map(placeOf).filter((place) => place && place !== from) : [];
  svg
    .select('.arcs')
    .selectAll('path')
    .data(others.map((to) => (from && to ? arcPath(placeAt(from), placeAt(to), sheet.vertical) : '')))
    .join('path')
    .attr('class', 'arc')
    .attr('d', (path) => path);
}

/** An arc that rises above both its ends, or stands to the left of them where time runs downward. */
function arcPath([x0, y0]: [number, number], [x1, y1]: [number, number], vertical: boolean): string {
  const lift = Math.min(60, 14 + Math.abs(vertical ? y1 - y0 : x1 - x0) / 6);
  const control = vertical
    ? `${Math.min(x0, x1) - lift} ${(y0 + y1) / 2}`
    : `${(x0 + x1) / 2} ${Math.min(y0, y1) - lift}`;
  return `M${x0} ${y0}Q${control} ${x1} ${y1}`;
}
