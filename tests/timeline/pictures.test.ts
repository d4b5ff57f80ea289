/**
 * Pictures of small records, to be opened in a browser: a change of the drawing
 * is a change of these files, and is looked at before it is committed. A
 * picture that is taken away is drawn anew by the next run.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseDate } from '../../src/date/date.ts';
import { loadRecord } from '../../src/model/load.ts';
import { must } from '../../src/reading/must.ts';
import { Detail } from '../../src/timeline/detail.ts';
import { itemOf, labelOf, type TimelineEvent } from '../../src/timeline/item.ts';
import { type LayoutInput, layout } from '../../src/timeline/layout.ts';
import { SPACING } from '../../src/timeline/placement.ts';
import type { Lane } from '../../src/timeline/scene.ts';
import { shapePath } from '../../src/timeline/shapes.ts';
import { silencesOf } from '../../src/timeline/silence.ts';
import { stillDrawing } from '../../src/timeline/still-drawing.ts';
import { type SvgNode, svgMarkup, svgNode } from '../../src/timeline/svg-node.ts';
import { windowFrom } from '../../src/timeline/view.ts';
import { writeRecord } from '../bench/generate.ts';
import { event } from './events.ts';

const LANES: Lane[] = [
  { id: 'visits', name: 'Visits', shape: shapePath('circle', SPACING.mark) },
  { id: 'repairs', name: 'Repairs and plans', shape: shapePath('triangle', SPACING.mark) },
];
const linkOf = (id: string) => ({ href: `#${id}`, title: id });

/** A drawing as a file of its own, in colours of its own. */
function pictureOf({ tag, attributes, children }: SvgNode): string {
  const style = readFileSync(new URL('pictures.css', import.meta.url), 'utf8');
  const rules = style.replaceAll(/\s+/g, ' ').replaceAll('} ', '}\n');
  const tile = { id: 'silence', width: 7, height: 7, patternUnits: 'userSpaceOnUse' };
  const hatch = svgNode('pattern', { ...tile, patternTransform: 'rotate(45)' }, [
    svgNode('path', { class: 'silence-hatch', d: 'M0 0V7' }),
  ]);
  const alone = [svgNode('style', {}, `\n${rules}`), svgNode('defs', {}, [hatch])];
  const file = { xmlns: 'http://www.w3.org/2000/svg', ...attributes };
  return `${svgMarkup(svgNode(tag, file, [...alone, ...children]))}\n`;
}

const documents = (...dates: string[]) => dates.map((edtf) => ({ id: edtf, date: parseDate(edtf) }));

function still(input: Pick<LayoutInput, 'events'> & Partial<LayoutInput>, lanes = LANES): string {
  const whole = { lanes: lanes.length, documents: [], windows: [parseDate('2014/2018')], width: 900 };
  return pictureOf(stillDrawing(layout({ ...whole, ...input }), lanes, linkOf));
}

const expectPicture = (picture: string, name: string) =>
  expect(picture).toMatchFileSnapshot(`pictures/${name}.svg`);

it('one event is a mark with its label, in a lane beside an empty one', async () => {
  await expectPicture(still({ events: [event('one', '2016-05-10', 'The only event')] }), 'one-event');
});

it('a crowd on one day fills the rows, the principal event first, and the rest is a counted group', async () => {
  const crowd = Array.from({ length: 40 }, (_, at) => event(`crowd-${at}`, '2016-05-10', `Event ${at + 1}`));
  const principal = { ...event('main', '2016-05-10', 'The principal event'), principal: true };
  await expectPicture(still({ events: [...crowd, principal] }), 'crowd-on-one-day');
});

it('the principal events of a record stand in its lanes, each labelled in the closest window', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  writeRecord(folder, 12, 314);
  const { site, events, documents } = must(loadRecord(folder).model, 'the generated record');
  rmSync(folder, { recursive: true });
  const lanes = site.lanes.map(({ id, name, shape }) => ({
    id,
    name,
    shape: shapePath(shape, SPACING.mark),
  }));
  const principal = events
    .filter((each) => each.principal)
    .map(({ id, date, title, lane, dateBasis }): TimelineEvent => {
      const at = lanes.findIndex((each) => each.id === lane);
      return {
        ...event(id, date.edtf, labelOf(title)),
        lane: at,
        principal: true,
        lasted: dateBasis !== 'inferred',
      };
    });
  const issued = documents.map((document) => ({ id: document.id, date: document.issued }));
  const picture = still({ events: principal, documents: issued, windows: site.windows }, lanes);
  await expectPicture(picture, 'five-principal-events');
});

it('vague dates are outlined, spans are bars, open and disputed ends are dotted', async () => {
  const events = [
    event('day', '2014-03-01', 'a day'),
    event('month', '2014-05', 'a month'),
    event('year', '2015', 'a year'),
    event('about', '2017-03~', 'about a month'),
    event('uncertain', '2018-02-10?', 'an uncertain day'),
    event('before', '../2016-03-01', 'by a day'),
    event('after', '2016-09-01/..', 'from a day on'),
    { ...event('lasted', '2014-09-01/2015-02-28', 'took this time'), lane: 1 },
    { ...event('within', '2015-08-01/2016-06-30', 'lies within'), lane: 1, lasted: false },
    {
      ...event('disputed', '2017-01-01/2017-06-30', 'ends later elsewhere'),
      lane: 1,
      otherDates: [parseDate('2017-01-01/2017-10-31')],
    },
  ];
  await expectPicture(still({ events }), 'vague-dates');
});

it('years without documents are a silence, magnified from panel to panel', async () => {
  const picture = still({
    events: [
      event('before', '2014-10-07', 'Before the silence'),
      event('during', '2016-03', 'Told of later'),
      { ...event('after', '2018-01-29', 'After the silence'), lane: 1 },
    ],
    documents: documents('2014-09-30', '2015-01-27', '2018-01-29'),
    windows: ['2004/2018', '2014/2018'].map(parseDate),
  });
  await expectPicture(picture, 'silence');
});

it('on a narrow screen time runs downward, with one chosen and its arc to what it led to', async () => {
  const crowd = ['2015-03-02', '2015-03-05', '2015-03-20'].map((day) => event(day, day, `On ${day}`));
  const items = [
    { ...event('first', '2014-02-10', 'The first'), principal: true },
    { ...event('took-time', '2014-08-01/2014-12-31', 'Some months of repairs'), lane: 1 },
    ...crowd,
    event('longer', '2016-04', 'A label that is longer than the room there is'),
    { ...event('last', '2017-11-20', 'The last'), lane: 1 },
  ].map(itemOf);
  const whole = windowFrom('2014', '2018', [Date.UTC(2014, 0), Date.UTC(2019, 0)]);
  const written = [Date.UTC(2014, 8, 30), Date.UTC(2018, 0, 29)];
  const config = { lanes: LANES, windows: [whole], span: whole, written, silences: silencesOf(written) };
  const detail = new Detail(config, whole, linkOf);
  detail.resize(320, 520);
  detail.setItems(items);
  const { svg, counts } = detail.draw(whole, { chosen: 'first', connected: ['last'], reading: 'last' });
  expect(counts).toEqual({ before: 0, inView: 7, after: 0 });
  await expectPicture(pictureOf(svg), 'narrow');
});
