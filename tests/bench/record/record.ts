/** A whole generated record, but for its register. */
import { must } from '../../../src/reading/must.ts';
import { chance } from './chance.ts';
import { SPAN } from './days.ts';
import { generateDocuments, withFrontMatter, yaml } from './documents.ts';
import { generateDates, generateEvents } from './events.ts';

const SITE = {
  name: 'The waterworks of Quillmere',
  'name-short': 'Quillmere',
  description: 'A generated record of an invented place, for measuring. Nothing in it happened.',
  address: 'https://quillmere.example/record/',
  language: 'en-GB',
  span: SPAN,
  windows: [SPAN, '2008/2010'],
  lanes: [
    { id: 'board', name: 'Ferry board', shape: 'circle', description: 'What the board does' },
    { id: 'parish', name: 'Parish', shape: 'diamond', description: 'What the parish does' },
    { id: 'visits', name: 'Visits', shape: 'square', description: 'Visits of inspectors' },
    { id: 'weather', name: 'Weather', shape: 'triangle', description: 'Rain and tides' },
  ],
  exit: 'https://www.example.org/',
  contentNote: 'This record speaks of a great deal of rain.',
  support: [
    {
      name: 'Lock keeper',
      purpose: 'For wet feet',
      telephone: '01632 961999',
      source: 'https://lock-keeper.example/',
      checked: '2010-01-01',
    },
  ],
  quotationCaps: { words: 40, share: 0.25 },
};

const PAGE = withFrontMatter(
  { title: 'Method', description: 'How this record is made.' },
  'By a generator, for measuring. Nothing in it happened.',
);

/** A record is generated with at least this many passages. */
export const MIN_PASSAGES = 50;

/** The files of a record with a number of events and of passages, by their paths; the same in every run. */
export function generateRecord(events: number, passages: number): Map<string, string> {
  const random = chance(1);
  const dates = generateDates(events, random);
  const documents = generateDocuments(passages, dates, random);
  const quotable = documents.flatMap((document) => document.quotable);
  const actors = generateActors(Math.ceil(Math.sqrt(events)), must(documents[0], 'the first document').id);
  const generated = generateEvents(
    dates,
    quotable,
    SITE.lanes.map(({ id }) => id),
    actors.map(({ id }) => id),
    random,
  );
  return new Map([
    ['content/site.yaml', yaml(SITE)],
    ['content/actors.yaml', yaml(actors)],
    ['content/pages/method.mdx', PAGE],
    ...documents.flatMap(({ id, seed, edition }): [string, string][] => [
      [`seeds/${id}.txt`, seed],
      [`content/documents/${id}.md`, edition],
    ]),
    ...generated.map(({ id, fields, account }): [string, string] => [
      `content/events/${id}.mdx`,
      withFrontMatter(fields, account),
    ]),
  ]);
}

/** A body and a number of people who hold posts in it, each named by the first document. */
function generateActors(people: number, document: string) {
  const passage = `${document}#title`;
  const body = {
    id: 'quillmere',
    name: 'Quillmere',
    kind: 'body',
    description: 'The place with the waterworks.',
    names: [{ name: 'Quillmere', passage }],
  };
  const keepers = Array.from({ length: people }, (_, at) => ({
    id: `keeper-${at + 1}`,
    name: `Keeper ${at + 1}`,
    kind: 'person',
    description: 'One of the keepers of the waterworks.',
    posts: [{ post: 'Keeper', body: body.id, passage }],
  }));
  return [body, ...keepers];
}
