/** Dates of the little record: what is refused, each beside a neighbour that is accepted. */
import { expect, it } from 'vitest';
import { type Change, issuesWith } from '../../fixtures/small.ts';

const VISIT = 'content/events/visit.mdx';
const REPAIR = 'content/events/repair.mdx';
const WARNING = 'content/events/warning.mdx';
const ARTICLE = 'content/documents/gazette-2001.md';
const LETTER = 'content/documents/hart-2001.md';
const FINDINGS = 'content/findings/hart-2001.yaml';
const MENDED = 'headline: A day is set for mending the roof';
const TOLD = 'date: "1999/2000"';

/** Another date for the repair, and how it is known. */
const repaired = (date: string, basis: string, passages = 'datePassage: hart-2001#para-1'): Change => [
  REPAIR,
  /date: "\[\.\.2001-06-30\]"\ndateBasis: inferred\ndatePassage: .*/,
  `date: "${date}"\ndateBasis: ${basis}\n${passages}`,
];

it.each<[string, refused: [RegExp, ...Change[]], ...accepted: Change[]]>([
  [
    'a stated date that is more exact than its passage',
    [
      /visit\.mdx:4 date — 2001-03-12 is called stated, and 12 March 2001 does not stand so .*: hart-2001#background-1 have March 2001 —/,
      [VISIT, 'date: "2001-03"', 'date: "2001-03-12"'],
    ],
    [VISIT, 'date: "2001-03"', 'date: "2001-03~"'],
  ],
  [
    'a stated date that is less exact than its passage',
    [/and 2001 does not stand so/, [VISIT, 'date: "2001-03"', 'date: "2001"']],
    [VISIT, 'label:', 'dateNote: The letter gives the month.\nlabel:'],
  ],
  [
    'another month than its passage has',
    [
      /and April 2001 does not stand so/,
      [FINDINGS, /"2001-03"\n {2}datePassage/, '"2001-04"\n  datePassage'],
    ],
    [FINDINGS, /"2001-03"\n {2}datePassage.*/, '"2001-06-30"\n  datePassage: hart-2001#para-1'],
  ],
  [
    'another year than the two of “1999–2000”',
    [/and 2001 does not stand so/, [WARNING, TOLD, 'date: "1999/2001"']],
    [WARNING, TOLD, 'date: "[1999..2000]"'],
  ],
  [
    'a stated date that another passage gives',
    [/gazette-2001#dateline have 12\.04\.01/, [VISIT, 'hart-2001#background-1', 'gazette-2001#dateline']],
    [
      VISIT,
      'Passage: hart-2001#background-1',
      'Passage: hart-2001#background-1\ndateBounds: [hart-2001#para-1]',
    ],
  ],
  [
    'a day of publication that the dateline does not have',
    [
      /hart-2001\.md:\d+ dates\.written\.date — 2001-04 is inferred, and April 2001 stands in none/,
      [LETTER, /(written:\n {4}date: )"2001-03"/, '$1"2001-04"'],
    ],
    [LETTER, '    basis: inferred\n', ''],
  ],
  [
    'a resolved date whose words mean another',
    [
      /2001-05 is called resolved, and May 2001 does not follow from the passages named: .* which means/,
      repaired(
        '2001-05',
        'resolved',
        'datePassage: gazette-2001#para-2\ndateBounds: [gazette-2001#dateline]',
      ),
    ],
    repaired('2001-06', 'resolved', 'datePassage: gazette-2001#para-2\ndateBounds: [gazette-2001#dateline]'),
    [ARTICLE, 'June is the last month for mending it.', 'It is to be mended by the end of June.'],
  ],
  [
    'a resolved date without the day from which it is counted',
    [/is called resolved/, repaired('2001-06', 'resolved', 'datePassage: gazette-2001#para-2')],
    repaired('2001-06-30', 'resolved'),
  ],
  [
    'a bound of one of a set that stands in no passage named',
    [
      /\[2001-03\.\.2001-06-30\] is inferred, and March 2001 stands in none/,
      repaired('[2001-03..2001-06-30]', 'inferred'),
    ],
    repaired(
      '[2001-03..2001-06-30]',
      'inferred',
      'datePassage: hart-2001#para-1\ndateBounds: [hart-2001#background-1]',
    ),
  ],
  [
    'a day within a month as the bound of one of a set',
    [/and 2 March 2001 stands in none/, repaired('[2001-03-02..2001-04-12]', 'inferred', byMonth())],
    repaired('[2001-03-01..2001-04-12]', 'inferred', byMonth()),
  ],
  [
    'a fact with another date in an event than in its finding',
    [
      /findings\[0\] — hart-2001-1 is dated \[\.\.2001-06\] and the event \[\.\.2001-06-30\], both by what hart-2001#para-1 tells/,
      [FINDINGS, MENDED, `${MENDED}\n  date: "[..2001-06]"\n  dateBasis: inferred\n  dateNote: By then.`],
    ],
    [FINDINGS, MENDED, `${MENDED}\n  date: "[..2001-06-30]"\n  dateBasis: inferred\n  dateNote: By then.`],
  ],
  [
    'an inferred day that no passage named has',
    [/2001-07-01 is inferred, and 1 July 2001 stands in none/, repaired('2001-07-01', 'inferred')],
    repaired('2001-07~', 'inferred'),
  ],
])('%s is refused', (_, [issue, ...refused], ...accepted) => {
  expect(issuesWith(...refused).join('\n')).toMatch(issue);
  expect(issuesWith(...accepted)).toEqual([]);
});

/** The passages of a month and of a day after it. */
function byMonth(): string {
  return 'datePassage: hart-2001#background-1\ndateBounds: [gazette-2001#dateline]';
}
