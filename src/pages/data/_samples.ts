/** A piece of each file of data, to show what it is like. */
import type { Model } from '../../model/model.ts';
import { ADDRESS, eventAddress, findingAddress } from '../../model/permalink.ts';
import { must } from '../../reading/must.ts';
import { dataFiles } from './_files.ts';

/** A finding is short if its words have no more characters than this. */
const SHORT = 100;

/**
 * What is cut from each file, by its address: a principal event, or the same
 * finding, a short figure where there is one. Nothing of a record without them.
 */
export async function dataSamples(model: Model): Promise<Map<string, string>> {
  const full = new Set(model.documents.filter(({ coverage }) => coverage === 'full').map(({ id }) => id));
  const short = model.findings.filter(
    ({ passage: { document, locator }, quotation }) =>
      full.has(document) && locator.basis === 'printed' && quotation.length <= SHORT,
  );
  const finding = short.find(({ date, counts }) => date && counts) ?? short[0] ?? model.findings[0];
  const event = model.events.find(({ principal }) => principal) ?? model.events[0];
  if (!finding || !event) return new Map();
  const files = await dataFiles({
    ...model,
    documents: model.documents.filter(({ id }) => id === finding.passage.document),
    passages: new Map(),
    findings: [finding],
    events: [event],
    actors: [],
    disagreements: [],
    register: [findingAddress(finding.id), eventAddress(event.id)].flatMap((each) =>
      model.register.filter(({ address }) => address === each),
    ),
  });
  return new Map(CUTS.map(([address, cut]) => [address, cut(must(files.get(address), address)).trim()]));
}

/** A part of JSON; nothing where a draft has none yet. */
const part =
  (...path: (string | number)[]) =>
  (text: string) =>
    JSON.stringify(path.reduce((data, key) => data[key], JSON.parse(text)) ?? '', null, 2);
/** Behind the document's own. */
const second = (text: string) => must(text.split(/\r?\n\r?\n/)[1], 'the second reference');
const whole = (text: string) => text;

const CUTS: [address: string, cut: (text: string) => string][] = [
  [ADDRESS.record, part('findings', 0)],
  [ADDRESS.bibtex, second],
  [ADDRESS.ris, second],
  [ADDRESS.cslJson, part(1)],
  [ADDRESS.findingsTable, whole],
  [ADDRESS.eventsTable, whole],
  [ADDRESS.annotations, part('first', 'items', 0)],
  [ADDRESS.timelineJs, part('events', 0)],
  [ADDRESS.feed, (text) => must(/<item>.*<\/item>/s.exec(text), 'an item')[0]],
  [ADDRESS.permalinks, part('permalinks', 0)],
];
