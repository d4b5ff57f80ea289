/** What stands behind the events: lanes, silences, the axis, the dates of the documents held. */
import { must } from '../reading/must.ts';
import { MARGIN } from './geometry.ts';
import type { Scene } from './scene.ts';
import { type SvgNode, svgNode } from './svg-node.ts';
import type { Tick } from './ticks.ts';

/** The ground and the lanes with their names; where time runs downward, the ground alone. */
export function laneNodes({ geometry, boxes, config }: Scene): SvgNode[] {
  const { vertical, left, top, plotWidth, plotHeight, width, aside, above } = geometry;
  const ground = svgNode('rect', {
    class: 'lane-ground',
    x: left - aside,
    width: plotWidth + 2 * aside,
    y: top - above,
    height: plotHeight + 2 * above,
  });
  if (vertical) return [ground];
  const lanes = boxes.flatMap(({ y, height }, lane) => [
    svgNode('path', { class: 'lane-rule', d: `M0 ${top + y + height}H${width}` }),
    ...laneName(must(config.lanes[lane], 'the lane of a box').name, lane, top + y + height / 2),
  ]);
  return [ground, ...lanes];
}

/** A lane's name about the middle of its height, in lines that break before "and". */
function laneName(name: string, lane: number, middle: number): SvgNode[] {
  const lines = name.split(/ (?=and )/u);
  const first = middle + 4 - (lines.length - 1) * 7.5;
  return lines.map((line, at) =>
    svgNode('text', { class: `lane-name lane-${lane}`, y: first + at * 15 }, line),
  );
}

/** Where no document held was written. */
export function silenceNodes({ geometry, config, view, along }: Scene): SvgNode[] {
  const { vertical, plotWidth, plotHeight } = geometry;
  const start = along(view[0]);
  const inPlot = (at: number) => Math.min(Math.max(along(at) - start, -MARGIN), geometry.along + MARGIN);
  return config.silences.map((silence) => {
    const [from, to] = [inPlot(silence[0]), inPlot(silence[1])];
    const box = vertical
      ? { x: 0, y: from, width: plotWidth, height: to - from }
      : { x: from, y: 0, width: to - from, height: plotHeight };
    return svgNode('rect', { fill: 'url(#silence)', ...box });
  });
}

/** The lines of ticks across the plot. */
export function tickNodes(ticks: readonly Tick[], { geometry }: Scene): SvgNode[] {
  const { vertical, plotWidth, plotHeight } = geometry;
  return ticks.map(({ x, major }) =>
    svgNode('path', {
      class: major ? 'axis-tick major' : 'axis-tick',
      d: vertical ? `M0 ${x}H${plotWidth}` : `M${x} 0V${plotHeight}`,
    }),
  );
}

/** The words of ticks, and the documents held at their dates. */
export function axisNodes(ticks: readonly Tick[], { geometry, config, view, along }: Scene): SvgNode[] {
  const { vertical, plotHeight, left, top } = geometry;
  const words = ticks.map(({ x, text, major }) => {
    const place = vertical ? { x: 0, y: top + x + 13 } : { x: left + x + 3, y: top + plotHeight + 17 };
    return svgNode('text', { class: major ? 'axis-text major' : 'axis-text', ...place }, text);
  });
  const documents = config.written
    .filter((at) => at >= view[0] && at < view[1])
    .map((written) => {
      const at = along(written) - along(view[0]);
      const d = vertical ? `M${left - 14} ${at}h7l3 3v11h-10z` : `M${left + at} ${top - 1}v-14h7l3 3v11z`;
      return svgNode('path', { class: 'document-mark', d });
    });
  return [...words, ...documents];
}
