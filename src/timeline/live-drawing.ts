/** The live drawing of a window: a plot that cuts off what lies beyond, in which a world of marks is moved. */
import { axisNodes, laneNodes, silenceNodes, tickNodes } from './axis-and-lanes.ts';
import type { Geometry } from './geometry.ts';
import type { Scene } from './scene.ts';
import { type SvgNode, svgNode } from './svg-node.ts';
import { ticksOf } from './ticks.ts';

/** The whole drawing with its marks and arcs. */
export function liveDrawing(scene: Scene, marks: readonly SvgNode[], arcs: readonly SvgNode[]): SvgNode {
  const { geometry, view } = scene;
  const { width, height, vertical, left, top, plotWidth, plotHeight } = geometry;
  const ticks = ticksOf(view, geometry.along);
  const middle = { x: left + plotWidth / 2, y: top + plotHeight / 2, 'text-anchor': 'middle' };
  const plot = [
    layer('silences', silenceNodes(scene)),
    layer('ticks', tickNodes(ticks, scene)),
    layer('world', [layer('arcs', arcs), layer('marks', marks)], { transform: worldShift(scene) }),
  ];
  return svgNode(
    'svg',
    { class: `timeline-svg live${vertical ? ' vertical' : ''}`, width, height, 'aria-hidden': 'true' },
    [
      layer('lanes', laneNodes(scene)),
      svgNode('svg', { class: 'plot', ...plotBox(geometry) }, plot),
      layer('axis', axisNodes(ticks, scene)),
      svgNode(
        'text',
        { class: 'live-nothing', ...middle },
        marks.length === 0 ? 'No event in this window' : '',
      ),
    ],
  );
}

function layer(name: string, content: readonly SvgNode[], attributes = {}): SvgNode {
  return svgNode('g', { class: name, ...attributes }, content);
}

/** Everything in time is placed from the beginning of the whole, and moved together. */
function worldShift({ geometry, view, along }: Scene): string {
  const shift = -along(view[0]);
  return geometry.vertical ? `translate(0 ${shift})` : `translate(${shift} 0)`;
}

/** What is cut off begins a little beyond the axis, so that a mark at its very end is whole. */
function plotBox({ left, top, plotWidth, plotHeight, aside, above }: Geometry) {
  const [width, height] = [plotWidth + 2 * aside, plotHeight + 2 * above];
  return {
    x: left - aside,
    y: top - above,
    width,
    height,
    viewBox: `${-aside} ${-above} ${width} ${height}`,
  };
}
