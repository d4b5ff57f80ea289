/** The still timeline: complete without a script, and in print. */
import { must } from '../reading/must.ts';
import type { Layout, Panel } from './layout.ts';
import { markClass, markNodes } from './mark.ts';
import { MEASURES } from './measures.ts';
import type { PanelMark } from './panel-lanes.ts';
import type { Lane, LinkOf } from './scene.ts';
import { type SvgNode, svgNode } from './svg-node.ts';
import type { Tick } from './ticks.ts';

/** A silence wider than this, in pixels, is put in words too. */
const WIDE_SILENCE = 200;

/** Room about the panels, for marks at their edges, in pixels. */
const ASIDE = 8;
const ABOVE = 4;

type StillLane = Pick<Lane, 'name' | 'shape'>;

/** The drawing of a layout, with the lanes that it was made for. */
export function stillDrawing(
  { width, height, panels }: Layout,
  lanes: readonly StillLane[],
  linkOf: LinkOf,
): SvgNode {
  const box = [-ASIDE, -ABOVE, width + 2 * ASIDE, height + 2 * ABOVE] as const;
  const size = { viewBox: box.join(' '), width: box[2], height: box[3] };
  return svgNode(
    'svg',
    { class: 'timeline-svg still', ...size, 'aria-hidden': 'true' },
    panels.map((panel) => {
      const drawn = [
        ...groundNodes(panel, width),
        ...panel.ticks.flatMap((tick) => tickNodes(tick, panel)),
        ...laneNodes(panel, lanes, width),
        ...documentNodes(panel),
        ...magnifiedNodes(panel, width),
        ...panel.marks.map((mark) => markNode(mark, lanes, linkOf)),
      ];
      return svgNode('g', { transform: `translate(0 ${panel.y})` }, drawn);
    }),
  );
}

/** The box of the lanes, from one place to another. */
function band({ bottom }: Panel, x0: number, x1: number) {
  return { x: x0, width: x1 - x0, y: MEASURES.documents, height: bottom - MEASURES.documents };
}

function groundNodes(panel: Panel, width: number): SvgNode[] {
  const ground = svgNode('rect', { class: 'lane-ground', ...band(panel, MEASURES.names, width) });
  const silences = panel.silences.flatMap(([x0, x1]) => [
    svgNode('rect', { fill: 'url(#silence)', ...band(panel, x0, x1) }),
    ...(x1 - x0 > WIDE_SILENCE ? [silenceWords((x0 + x1) / 2)] : []),
  ]);
  return [ground, ...silences];
}

function silenceWords(x: number): SvgNode {
  const words = 'no document held is dated in these years';
  return svgNode('text', { class: 'axis-text', x, y: 16, 'text-anchor': 'middle' }, words);
}

function tickNodes({ x, text, major }: Tick, { bottom }: Panel): SvgNode[] {
  return [
    svgNode('path', {
      class: major ? 'axis-tick major' : 'axis-tick',
      d: `M${x} ${MEASURES.documents}V${bottom + 6}`,
    }),
    svgNode('text', { class: 'axis-text', x: x + 3, y: bottom + 18 }, text),
  ];
}

function laneNodes({ lanes }: Panel, named: readonly StillLane[], width: number): SvgNode[] {
  return lanes.flatMap(({ y, height }, lane) => [
    svgNode('path', { class: 'lane-rule', d: `M0 ${y + height}H${width}` }),
    svgNode(
      'text',
      { class: 'lane-name', y: y + height / 2 + 4 },
      must(named[lane], 'the lane of a band').name,
    ),
  ]);
}

function documentNodes({ documents }: Panel): SvgNode[] {
  return documents.map(({ id, x }) =>
    svgNode('path', {
      class: 'document-mark',
      d: `M${x} ${MEASURES.documents}v-14h7l3 3v11z`,
      'data-document': id,
    }),
  );
}

/** The stretch that the next panel magnifies, and a wedge that opens from it to that panel. */
function magnifiedNodes(panel: Panel, width: number): SvgNode[] {
  if (!panel.magnified) return [];
  const [x0, x1] = panel.magnified;
  const { bottom } = panel;
  const next = panel.height + MEASURES.gap + MEASURES.documents;
  const wedge = `M${x0} ${bottom}L${MEASURES.names} ${next}H${width}L${x1} ${bottom}z`;
  return [
    svgNode('rect', { class: 'still-magnified', ...band(panel, x0, x1) }),
    svgNode('path', { class: 'still-wedge', d: wedge }),
  ];
}

/** The link of an event, or of a group to the year in the chronology that it begins in. */
function markNode(mark: PanelMark, lanes: readonly StillLane[], linkOf: LinkOf): SvgNode {
  const { title, ...link } = linkTo(mark, linkOf);
  const { shape } = must(lanes[mark.lane], 'the lane of a mark');
  return svgNode('a', { class: markClass(mark), ...link, transform: `translate(${mark.x} ${mark.y})` }, [
    svgNode('title', {}, title),
    ...markNodes(mark, { shape, length: mark.length, disputed: mark.disputed }),
  ]);
}

function linkTo({ items: [{ id, from }, ...more] }: PanelMark, linkOf: LinkOf) {
  if (more.length === 0) {
    const { href, title } = linkOf(id);
    return { href, tabindex: -1, 'data-event': id, title };
  }
  const year = new Date(from).getUTCFullYear();
  const title = `${more.length + 1} events from ${year} on`;
  return { href: `#year-${year}`, target: '_self', tabindex: -1, title };
}
