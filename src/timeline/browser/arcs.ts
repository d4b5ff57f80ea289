/** The arcs of what came of what, drawn on demand for the event chosen. */

const SVG = 'http://www.w3.org/2000/svg';

/** Takes away arcs and draws those between an event and those it is connected to, in every panel that has marks of both. */
export function drawArcs(drawing: Element, event: string, connected: readonly string[]): void {
  for (const arc of drawing.querySelectorAll('.arc')) arc.remove();
  for (const panel of drawing.querySelectorAll('.panel')) {
    const from = placeOf(panel, event);
    for (const other of from ? connected : []) {
      const to = placeOf(panel, other);
      if (from && to) panel.append(arc(from, to));
    }
  }
}

type Place = [x: number, y: number];

function placeOf(panel: Element, event: string): Place | undefined {
  const shape = panel.querySelector(`[data-event="${CSS.escape(event)}"] .shape`);
  const [x, y] =
    shape
      ?.getAttribute('transform')
      ?.match(/-?[\d.]+/g)
      ?.map(Number) ?? [];
  return x === undefined || y === undefined ? undefined : [x, y];
}

function arc([x0, y0]: Place, [x1, y1]: Place): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  const lift = Math.min(60, 14 + Math.abs(x1 - x0) / 6);
  path.setAttribute('class', 'arc');
  path.setAttribute('d', `M${x0} ${y0}Q${(x0 + x1) / 2} ${Math.min(y0, y1) - lift} ${x1} ${y1}`);
  return path;
}
