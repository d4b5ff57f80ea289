/** The live drawing of a window, as the page is given it. */
import { expect, it } from 'vitest';
import { Detail } from '../../src/timeline/detail.ts';
import { itemOf } from '../../src/timeline/item.ts';
import type { SvgNode } from '../../src/timeline/svg-node.ts';
import type { Interval } from '../../src/timeline/time-scale.ts';
import { windowFrom } from '../../src/timeline/view.ts';
import { event } from './events.ts';

const WHOLE: Interval = [Date.UTC(2000, 0), Date.UTC(2020, 0)];
const NOTHING = { chosen: '', connected: [], reading: '' };
const config = {
  lanes: [{ id: 'visits', name: 'Visits', shape: 'M0 0' }],
  windows: [WHOLE],
  span: WHOLE,
  written: [],
  silences: [],
};

function detailOf(...dates: string[]): Detail {
  const detail = new Detail(config, WHOLE, (id) => ({ href: `/${id}/`, title: id }));
  detail.resize(1000, 300);
  detail.setItems(dates.map((date) => itemOf(event(date, date))));
  return detail;
}

/** All elements of a class. */
function all(node: SvgNode, name: string): SvgNode[] {
  const within = node.children.flatMap((child) => all(child, name));
  const classes = String(node.attributes['class'] ?? '').split(' ');
  return classes.includes(name) ? [node, ...within] : within;
}

it('counts the events in a window, before and after', () => {
  const detail = detailOf('2004', '2009', '2011', '2018');
  const { svg, counts } = detail.draw(windowFrom('2008', '2012', WHOLE), NOTHING);
  expect(counts).toEqual({ before: 1, inView: 2, after: 1 });
  expect(all(svg, 'event-mark')).toHaveLength(2);
});

it('says where a window has no event', () => {
  const { svg } = detailOf('2004').draw(windowFrom('2010', '2012', WHOLE), NOTHING);
  expect(all(svg, 'live-nothing').map(({ text }) => text)).toEqual(['No event in this window']);
});

it('turns the label of the last event before its mark where it would pass the end of the window', () => {
  const detail = detailOf('2008-06-01', '2012-12-20');
  const labels = (from: string, to: string) =>
    all(detail.draw(windowFrom(from, to, WHOLE), NOTHING).svg, 'mark-label').map(
      ({ attributes }) => attributes['text-anchor'],
    );
  expect(labels('2008', '2012')).toEqual([undefined, 'end']);
  expect(labels('2008', '2014')).toEqual([undefined, undefined]);
});

it('keeps the label of a long event in view, on its bar', () => {
  const { svg } = detailOf('2004-01-01/2016-12-31').draw(windowFrom('2010', '2012', WHOLE), NOTHING);
  expect(all(svg, 'mark-on-bar').map(({ text }) => text)).toEqual(['2004-01-01/2016-12-31']);
});

it('draws arcs from the event chosen to those connected to it, and to no others', () => {
  const detail = detailOf('2004', '2009', '2018');
  const arcs = (connected: string[]) =>
    all(detail.draw(WHOLE, { ...NOTHING, chosen: '2009', connected }).svg, 'arc');
  expect(arcs(['2004', '2018'])).toHaveLength(2);
  expect(arcs(['filtered-out'])).toEqual([]);
});

it('runs downward where it is narrow, without names of lanes', () => {
  const detail = detailOf('2004');
  detail.resize(360, 600);
  const { svg } = detail.draw(WHOLE, NOTHING);
  expect(all(svg, 'vertical')).toHaveLength(1);
  expect(all(svg, 'lane-name')).toEqual([]);
});

it('names the events that stand in one place', () => {
  const detail = detailOf('2004-05-01', '2004-05-02', '2012-01-01');
  detail.resize(360, 600);
  const together = (id: string) => detail.gatheredWith(id, WHOLE).map((item) => item.id);
  expect(together('2004-05-02')).toEqual(['2004-05-01', '2004-05-02']);
  expect(together('2012-01-01')).toEqual(['2012-01-01']);
  expect(together('filtered-out')).toEqual([]);
});
