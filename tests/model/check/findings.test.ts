/** Findings: what is refused in content/findings/, each beside a neighbour that is accepted. */
import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../../src/model/load.ts';
import type { Model } from '../../../src/model/model.ts';
import { type Change, issuesWith, SMALL } from '../../fixtures/small.ts';

const LETTER = 'content/findings/hart-2001.yaml';
const ARTICLE = 'content/findings/gazette-2001.yaml';
const TWELVE = 'A headline of as many words as it may have at most';
const LEAKS = 'headline: The roof of the town library leaks';
const USED = 'quotation: it is well used.';

/** One more finding, of a passage that has the first of its name or not. */
const another = (id: string, quotation: string): Change => [
  LETTER,
  /^/,
  `- { id: ${id}, quotation: "${quotation}", headline: More, kind: statement, themes: [readers] }\n`,
];

it.each<[string, refused: [RegExp, ...Change[]], accepted: Change[]]>([
  [
    'a word altered by one letter',
    [
      /hart-2001\.yaml:2 hart-2001-background-1 quotation — passage .* does not contain "I visited Marrow Dale\."; the nearest words are in hart-2001#background-1: "I visited Marrow <Vale>"/,
      [LETTER, USED, 'quotation: I visited Marrow Dale.'],
    ],
    [[LETTER, USED, 'quotation: The service is run by […] and it is well used.']],
  ],
  [
    'words of another passage',
    [/these words stand in hart-2001#para-1-a/, [LETTER, USED, 'quotation: told of the leak']],
    [[LETTER, USED, 'quotation: run by multi-agency teams']],
  ],
  [
    'words stitched from two passages',
    [/does not contain/, [LETTER, USED, 'quotation: it is well used. The visit found']],
    [[LETTER, USED, 'quotation: "I visited […] well used."']],
  ],
  [
    'words that stand twice in the passage',
    [/stands 2 times in hart-2001#para-2 — add prefix: or suffix:/, [LETTER, '  suffix: more books\n', '']],
    [[LETTER, 'suffix: more books', 'suffix: longer hours']],
  ],
  [
    'words that a digest leaves out',
    [
      /gazette-2001 does not contain "the council was warned of it"/,
      [ARTICLE, '“leaking badly”', 'the council was warned of it'],
    ],
    [[ARTICLE, '“leaking badly”', 'leaking badly']],
  ],
  [
    'our own summary, given as the words of the document',
    [
      /gazette-2001 does not contain "June is the last month/,
      [ARTICLE, /gazette-2001-1\n.*/, 'gazette-2001-2\n  quotation: June is the last month'],
    ],
    [[ARTICLE, /gazette-2001-1\n.*/, 'gazette-2001-headline\n  quotation: Library roof leaks']],
  ],
  [
    'an id of no passage',
    [/hart-2001-3 id — there is no such passage — did you mean "hart-2001-1"\?/, another('hart-2001-3', 'x')],
    [another('hart-2001-background-2-2', 'readers are heard')],
  ],
  [
    'an id that says what the address of the passage says',
    [/hart-2001-para-2-b id — there is no such passage/, another('hart-2001-para-2-b', 'more books')],
    [another('hart-2001-2-b', 'more books')],
  ],
  [
    'an id twice',
    [/hart-2001-2 id — the id stands here twice/, another('hart-2001-2', 'more books')],
    [another('hart-2001-2-c', 'more books')],
  ],
  [
    'an id in capitals',
    [/\[0\]\.id — an id has lower-case letters/, another('hart-2001-2-B', 'more books')],
    [another('hart-2001-2-z', 'more books')],
  ],
  [
    'a passage of another document than the file’s',
    [
      /it is of gazette-2001 — move it to content\/findings\/gazette-2001\.yaml/,
      another('gazette-2001-headline', 'Library roof leaks'),
    ],
    [another('hart-2001-salutation', 'Dear Minister')],
  ],
  [
    'a document that there is not',
    [
      /findings\/hart-2002\.yaml — there is no document "hart-2002" — .*did you mean "hart-2001"\?/,
      ['content/findings/hart-2002.yaml', '[]'],
    ],
    [[ARTICLE, '[]']],
  ],
  [
    'a theme that there is not',
    [
      /hart-2001-2 themes\[0\] — there is no theme "reader" — did you mean "readers"\?/,
      [LETTER, /(Readers[\s\S]*)\[readers\]/, '$1[reader]'],
    ],
    [[LETTER, /(Readers[\s\S]*)\[readers\]/, '$1[readers, buildings]']],
  ],
  [
    'an actor that there is not',
    [
      /actors\[0\] — there is no actor "marow-vale" — did you mean "marrow-vale"\?/,
      [LETTER, '[marrow-vale]', '[marow-vale]'],
    ],
    [[LETTER, '[marrow-vale]', '[marrow-vale, jo-hart]']],
  ],
  [
    'a document not held that there is not',
    [
      /hart-2001-background-1 notHeld\[0\] — there is no document not held "log" — did you mean "logs"\?/,
      [LETTER, 'date: "2001-03"', 'notHeld: [log]\n  date: "2001-03"'],
      ['content/site.yaml', 'notHeld: []', 'notHeld: [{ id: logs, name: the logs, author: Hart }]'],
    ],
    [
      [LETTER, 'date: "2001-03"', 'notHeld: [logs]\n  date: "2001-03"'],
      ['content/site.yaml', 'notHeld: []', 'notHeld: [{ id: logs, name: the logs, author: Hart }]'],
    ],
  ],
  [
    'a kind that there is not',
    [/\[1\]\.kind — Invalid option/, [LETTER, 'kind: weakness', 'kind: weak']],
    [[LETTER, 'kind: weakness', 'kind: statement']],
  ],
  [
    'a figure that does not say what it counts',
    [/\[0\]\.counts — a figure says what it counts/, [LETTER, 'kind: strength', 'kind: figure']],
    [[LETTER, 'kind: strength', 'kind: figure\n  counts: libraries']],
  ],
  [
    'a headline of thirteen words',
    [/\[1\]\.headline — at most 12 words/, [LETTER, LEAKS, `headline: ${TWELVE} thirteen`]],
    [[LETTER, LEAKS, `headline: ${TWELVE}`]],
  ],
  [
    'a headline with quotation marks',
    [/\[1\]\.headline — own words carry no quotation marks/, [LETTER, LEAKS, 'headline: The roof “leaks”']],
    [[LETTER, LEAKS, 'headline: The library’s roof leaks']],
  ],
  [
    'a date from a passage that there is not',
    [
      /hart-2001-table-2 datePassage — hart-2001 has no passage "background-7"/,
      [LETTER, 'hart-2001#background-1', 'hart-2001#background-7'],
    ],
    [
      [
        LETTER,
        '"2001-03"\n  datePassage: hart-2001#background-1',
        '"2001-04-12"\n  datePassage: gazette-2001#dateline',
      ],
    ],
  ],
  [
    'a passage for a date that is not given',
    [
      /hart-2001-table-2 date — a date is explained and not given/,
      [LETTER, /date: "2001-03"\n {2}datePassage/, 'datePassage'],
    ],
    [[LETTER, /date: "2001-03"\n {2}datePassage.*/, '']],
  ],
  [
    'a misspelt field',
    [/there is no field "quote" — did you mean|there is no field "headlin"/, [LETTER, LEAKS, 'headlin: x']],
    [[LETTER, LEAKS, 'headline: x']],
  ],
])('%s is refused', (_, [issue, ...changes], accepted) => {
  expect(issuesWith(...changes).join('\n')).toMatch(issue);
  // A finding that is new has an address that no register has yet; nothing else may be said of it.
  expect(issuesWith(...accepted).filter((each) => !each.includes('permalinks'))).toEqual([]);
});

describe('in the model, findings', () => {
  const { findings, findingsIn, themes, actors } = loadRecord(SMALL).model as Model;

  it('stand in order of document and place, however they were written', () => {
    expect(findings.map(({ id }) => id)).toEqual([
      'hart-2001-background-1',
      'hart-2001-1-b',
      'hart-2001-1',
      'hart-2001-1-a',
      'hart-2001-2',
      'hart-2001-table-2',
      'gazette-2001-1',
    ]);
  });

  it('say where their words stand in the passage', () => {
    for (const { quotation, passage, ranges } of findings)
      expect(ranges.map(([from, to]) => passage.words.slice(from, to))).toEqual([quotation]);
  });

  it('are reached by passage, by theme and by actor', () => {
    expect(findingsIn.get('hart-2001#para-1')?.map(({ id }) => id)).toEqual(['hart-2001-1-b', 'hart-2001-1']);
    expect(themes.map(({ id, findings: about }) => [id, about.length])).toEqual([
      ['buildings', 5],
      ['readers', 2],
    ]);
    expect(actors.find(({ id }) => id === 'jo-hart')?.findings.map(({ id }) => id)).toEqual([
      'gazette-2001-1',
    ]);
  });
});
