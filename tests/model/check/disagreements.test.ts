/** Disagreements: what is refused in content/disagreements.yaml, each beside a neighbour that is accepted. */
import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../../src/model/load.ts';
import type { Model } from '../../../src/model/model.ts';
import { type Change, issuesWith, SMALL, withSmall } from '../../fixtures/small.ts';

const FILE = 'content/disagreements.yaml';
const SIDE = 'finding: hart-2001-1-a';
const OTHER = 'passage: gazette-2001#para-1';
const TITLE = 'title: When the council was told of the leak';

it.each<[string, refused: [RegExp, Change], accepted: Change]>([
  [
    'a side that is no finding',
    [
      /disagreements\.yaml:4 first-told sides\[0\] — there is no finding "hart-2001-1-c" — did you mean "hart-2001-1-b"\?/,
      [FILE, SIDE, 'finding: hart-2001-1-c'],
    ],
    [FILE, SIDE, 'finding: hart-2001-1-b'],
  ],
  [
    'a side that is no passage',
    [
      /first-told sides\[1\] — gazette-2001 has no passage "para-9"/,
      [FILE, OTHER, 'passage: gazette-2001#para-9'],
    ],
    [FILE, OTHER, 'passage: gazette-2001#para-2'],
  ],
  [
    'a passage whose words are published, in place of a finding',
    [
      /the words of hart-2001#para-1-a are published — make them a finding/,
      [FILE, OTHER, 'passage: hart-2001#para-1-a'],
    ],
    [FILE, OTHER, 'finding: gazette-2001-1'],
  ],
  [
    'a side twice',
    [/"hart-2001-1-a" is a side twice/, [FILE, OTHER, SIDE]],
    [FILE, OTHER, 'finding: hart-2001-1'],
  ],
  [
    'a single side',
    [/\[0\]\.sides — a disagreement has two sides or more/, [FILE, `    - ${OTHER}\n`, '']],
    [FILE, `    - ${OTHER}\n`, `    - ${OTHER}\n    - passage: gazette-2001#para-2\n`],
  ],
  [
    'a side that is a finding and a passage',
    [/a side is a finding or a passage/, [FILE, `- ${SIDE}`, `- ${SIDE}\n      ${OTHER}`]],
    [FILE, `- ${SIDE}`, `- ${SIDE}\n    - finding: hart-2001-2`],
  ],
  [
    'a sentence that our summary of the passage does not have',
    [
      /sides\[1\]\.summary — "the council knew in 2000\." does not stand in our summary of gazette-2001#para-1 — copy/,
      [FILE, OTHER, `${OTHER}\n      summary: the council knew in 2000.`],
    ],
    [FILE, OTHER, `${OTHER}\n      summary: the council knew in 1999.`],
  ],
  [
    'a sentence of a summary that there is not',
    [
      /sides\[0\]\.summary — hart-2001#para-1-a has no summary of ours — take it away/,
      [FILE, SIDE, `${SIDE}\n      summary: the council knew in 1999.`],
    ],
    [FILE, SIDE, 'finding: gazette-2001-1\n      summary: the council knew in 1999.'],
  ],
  [
    'an id twice',
    [/first-told id — "first-told" stands here twice/, [FILE, /([\s\S]*)/, '$1$1']],
    [
      FILE,
      /([\s\S]*)/,
      '$1- { id: again, title: Again, sides: [{ finding: hart-2001-1 }, { finding: hart-2001-2 }], note: Again. }\n',
    ],
  ],
  [
    'a title with quotation marks',
    [/\[0\]\.title — own words carry no quotation marks/, [FILE, TITLE, 'title: When it was “told”']],
    [FILE, TITLE, 'title: When it was told'],
  ],
])('%s is refused', (_, [issue, change], accepted) => {
  expect(issuesWith(change).join('\n')).toMatch(issue);
  // A disagreement that is new has an address that no register has yet; nothing else may be said of it.
  expect(issuesWith(accepted).filter((each) => !each.includes('permalinks'))).toEqual([]);
});

it('a side that could not be read, or is of a document that was refused, is not told of as well', () => {
  expect(issuesWith(['content/findings/hart-2001.yaml', 'kind: strength', 'kind: strenth'])).toHaveLength(1);
  expect(issuesWith(['content/documents/hart-2001.md', 'kept dry', 'kept damp'])).toHaveLength(1);
});

it('a record may do without them, once none is promised', () => {
  const changes: Change[] = [
    [FILE, null],
    ['content/permalinks.txt', /disagreements\/first-told\/.*\n/, ''],
  ];
  expect(issuesWith(...changes)).toEqual([]);
  withSmall(changes, (root) => expect(loadRecord(root).model?.disagreements).toEqual([]));
});

describe('in the model, a disagreement', () => {
  const { disagreements, disagreementsOf } = loadRecord(SMALL).model as Model;

  it('has its sides in order, each with its passage, and with its finding where it has words', () => {
    expect(
      disagreements.map(({ id, sides }) => [
        id,
        sides.map(({ passage, finding }) => [passage.id, finding?.id]),
      ]),
    ).toEqual([
      [
        'first-told',
        [
          ['hart-2001#para-1-a', 'hart-2001-1-a'],
          ['gazette-2001#para-1', undefined],
        ],
      ],
    ]);
  });

  it('is reached by its findings, their passages and documents, and the events that rest on their words', () => {
    const { findings, passages, documents, events } = disagreementsOf;
    expect([...findings.keys()]).toEqual(['hart-2001-1-a']);
    expect([...passages.keys()]).toEqual(['hart-2001#para-1-a', 'gazette-2001#para-1']);
    expect([...documents.keys()]).toEqual(['hart-2001', 'gazette-2001']);
    expect([...events.keys()]).toEqual(['warning']);
  });
});

describe('an event is concerned by a disagreement', () => {
  const WARNING = 'content/events/warning.mdx';
  const REPAIR = 'content/events/repair.mdx';
  const side = (finding: string): Change => [FILE, SIDE, `finding: ${finding}`];
  const withoutCause: Change = [REPAIR, /follows:\n(?: .*\n)+/, ''];
  const concerned = (...changes: Change[]) =>
    withSmall(changes, (root) => [
      ...(loadRecord(root, { draft: true }).model?.disagreementsOf.events.keys() ?? []),
    ]);

  it.each<[string, Change[], string[]]>([
    ['that cites the passage of a side and quotes nothing of it', [], ['warning']],
    ['that quotes words of a side', [side('hart-2001-1')], ['repair', 'warning']],
    ['not if it quotes other words of the passage', [side('hart-2001-1-b'), withoutCause], ['warning']],
    ['whose cause the passage tells', [side('hart-2001-1-b')], ['repair', 'warning']],
    ['of which a side is told', [side('hart-2001-table-2')], ['repair', 'warning']],
    [
      'that cites the passage of a side known by our summary only',
      [
        [WARNING, 'passage: hart-2001#para-1-a\n---', 'passage: gazette-2001#para-1\n---'],
        side('hart-2001-2'),
      ],
      ['warning'],
    ],
    [
      'whose date the side tells',
      [
        [
          WARNING,
          '  - key: told\n    passage: hart-2001#para-1-a',
          '  - key: told\n    passage: hart-2001#title',
        ],
      ],
      ['warning'],
    ],
    [
      'that names it as the one about its cause',
      [
        side('hart-2001-2'),
        withoutCause,
        [
          REPAIR,
          'lane: council',
          'lane: council\nfollows: [{ event: visit, passage: hart-2001#title, disagreement: first-told }]',
        ],
      ],
      ['repair', 'warning'],
    ],
  ])('%s', (_, changes, events) => expect(concerned(...changes).toSorted()).toEqual(events));
});
