/** What stands behind the events: lanes, silences, the axis, the dates of the documents held. */
import type { Selection } from 'd3';
import { ticksOf } from '../ticks.ts';
import type { Scene } from './detail.ts';
import { type Box, MARGIN, type Sheet } from './geometry.ts';
import type { Lane } from './read-events.ts';

type Svg = Selection<SVGSVGElement, unknown, null, undefined>;

/** The ground and the lanes with their names, in lines of a few words. */
export function drawLanes(svg: Svg, sheet: Sheet, boxes: readonly Box[], lanes: readonly Lane[]): void {
  const { vertical, left, top, plotWidth, plotHeight, width, aside, above } = sheet;
  const group = svg.select('.lanes');
  group.selectAll('*').remove();
  const ground = group.append('rect').attr('class', 'lane-ground');
  ground.attr('x', left - aside).attr('width', plotWidth + 2 * aside);
  ground.attr('y', top - above).attr('height', plotHeight + 2 * above);
  for (const [lane, { y, height }] of vertical ? [] : boxes.entries()) {
    group
      .append('path')
      .attr('class', 'lane-rule')
      .attr('d', `M0 ${top + y + height}H${width}`);
    const lines = (lanes[lane]?.name ?? '').split(/ (?=and )/u);
    const first = top + y + height / 2 + 4 - (lines.length - 1) * 7.5;
    for (const [at, line] of lines.entries())
      group
        .append('text')
        .attr('class', `lane-name lane-${lane}`)
        .attr('y', first + at * 15)
        .text(line);
  }
}

/** Where no document held was written. */
export function drawSilences(svg: Svg, { sheet, setting, view, along }: Scene): void {
  const { vertical, plotWidth, plotHeight } = sheet;
  const start = along(view[0]);
  const inView = (at: number) => Math.min(Math.max(along(at) - start, -MARGIN), sheet.along + MARGIN);
  svg
    .select('.silences')
    .selectAll('rect')
    .data(setting.silences.map(([from, to]) => [inView(from), inView(to)] as const))
    .join('rect')
    .attr('fill', 'url(#silence)')
    .attr('x', ([from]) => (vertical ? 0 : from))
    .attr('y', ([from]) => (vertical ? from : 0))
    .attr('width', ([from, to]) => (vertical ? plotWidth : to - from))
    .attr('height', ([from, to]) => (vertical ? to - from : plotHeight));
}

/** Ticks with their words, and the documents held at their dates. */
export function drawAxis(svg: Svg, { sheet, setting, view, along }: Scene): void {
  const { vertical, plotWidth, plotHeight, left, top } = sheet;
  const ticks = ticksOf(view, sheet.along);
  svg
    .select('.ticks')
    .selectAll('path')
    .data(ticks)
    .join('path')
    .attr('class', ({ major }) => (major ? 'axis-tick major' : 'axis-tick'))
    .attr('d', ({ x }) => (vertical ? `M0 ${x}H${plotWidth}` : `M${x} 0V${plotHeight}`));
  svg
    .select('.axis')
    .selectAll('text')
    .data(ticks)
    .join('text')
    .attr('class', ({ major }) => (major ? 'axis-text major' : 'axis-text'))
    .attr('x', ({ x }) => (vertical ? 0 : left + x + 3))
    .attr('y', ({ x }) => (vertical ? top + x + 13 : top + plotHeight + 17))
    .text(({ text }) => text);
  const start = along(view[0]);
  svg
    .select('.axis')
    .selectAll('path')
    .data(setting.written.filter((at) => at >= view[0] && at < view[1]).map((at) => along(at) - start))
    .join('path')
    .attr('class', 'document-mark')
    .attr('d', (at) =>
      vertical ? `M${left - 14} ${at}h7l3 3v11h-10z` : `M${left + at} ${top - 1}v-14h7l3 3v11z`,
    );
}
