/** What no rule proves is held by review: a letter of it that changes is told, old beside new. */
import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../../src/model/load.ts';
import { describeIssue } from '../../../src/reading/issue.ts';
import { type Change, issuesWith, NOT_REVIEWED, SMALL, withSmall } from '../../fixtures/small.ts';

const ACTORS = 'content/actors.yaml';
const ARTICLE = 'content/documents/gazette-2001.md';
const DISAGREEMENTS = 'content/disagreements.yaml';
const FINDINGS = 'content/findings/hart-2001.yaml';
const LETTER = 'content/documents/hart-2001.md';
const PAGE = 'content/pages/method.mdx';
const REGISTER = 'content/permalinks.txt';
const REPAIR = 'content/events/repair.mdx';
const REVIEWED = 'content/reviewed.txt';
const ROADS = 'content/themes/roads.yaml';
const SITE = 'content/site.yaml';
const VISIT = 'content/events/visit.mdx';
const WARNING = 'content/events/warning.mdx';

/** What is told of changes that nobody reviewed. */
const unreviewed = (...changes: Change[]) => issuesWith(...changes, NOT_REVIEWED);

const AS_REVIEWED = 'when it was last reviewed and is';

describe('a letter changed is told with file, line, field, old and new:', () => {
  it.each<[string, Change, string]>([
    [
      'its basis',
      [REPAIR, 'inferred', 'resolved'],
      `${REPAIR}:4 dateBasis — it was "inferred" ${AS_REVIEWED} "resolved"`,
    ],
    [
      'its note',
      [REPAIR, 'dateNote: The letter sets', 'dateNote: The letter gets'],
      `${REPAIR}:6 dateNote — it was "The letter sets`,
    ],
    [
      'a title',
      [VISIT, 'An inspector visits', 'An inspector visit'],
      `${VISIT}:2 title — it was "An inspector visits the`,
    ],
    ['a summary', [VISIT, 'summary: Jo Hart', 'summary: Jo Hurt'], `${VISIT}:10 summary —`],
    [
      'an account, by a denial',
      [WARNING, 'dates the warning', 'does not date the warning'],
      `${WARNING} text — it was "The letter dates the warning`,
    ],
    [
      'what it follows from',
      [REPAIR, /(follows:\n.*\n {4}passage: hart-2001#para-)1/, '$12'],
      `${REPAIR}:14 follows —`,
    ],
    [
      'a headline',
      [FINDINGS, 'is well used\n', 'was well used\n'],
      `${FINDINGS}:3 hart-2001-background-1 headline —`,
    ],
    [
      'a kind',
      [FINDINGS, 'kind: strength', 'kind: weakness'],
      `${FINDINGS}:4 hart-2001-background-1 kind — it was "strength" ${AS_REVIEWED} "weakness"`,
    ],
    [
      'the date of a finding',
      [FINDINGS, 'date: "1999/2000"', 'date: "1998/2000"'],
      `${FINDINGS}:31 hart-2001-1-a date —`,
    ],
    [
      'a locator that we give',
      [LETTER, '{#signature Signature}', '{#signature Signatory}'],
      `${LETTER}:61 {#signature} locator — it was ["Signature","editorial"]`,
    ],
    [
      'why words are left out',
      [ARTICLE, 'an advert', 'a picture'],
      `${ARTICLE} what is left out of lines 9 of the seed — it was [{"words":7,"reason":"furniture","detail":"an advert"}]`,
    ],
    [
      'the title of a document',
      [ARTICLE, 'title: Library roof leaks', 'title: Library roof leak'],
      `${ARTICLE}:3 title —`,
    ],
    [
      'a name',
      [ACTORS, '  name: Jo Hart', '  name: Jo Hurt'],
      `${ACTORS}:2 jo-hart name — it was "Jo Hart" ${AS_REVIEWED} "Jo Hurt"`,
    ],
    ['the day of a post', [ACTORS, '"2001"', '"2002"'], `${ACTORS}:6 jo-hart posts —`],
    [
      'a disagreement',
      [DISAGREEMENTS, 'gives two years', 'gives ten years'],
      `${DISAGREEMENTS}:6 first-told note —`,
    ],
    [
      'the name of a theme',
      ['content/themes/readers.yaml', 'name: Readers', 'name: Reader'],
      'content/themes/readers.yaml:1 name —',
    ],
    ['a digit of a helpline', [SITE, '960999', '960998'], `${SITE}:20 support — it was [{"name":"Plumber"`],
    ['a page', [PAGE, 'By hand', 'By hands'], `${PAGE} text —`],
    [
      'a day in the register',
      [REGISTER, 'events/visit/ - 2026-11-22', 'events/visit/ - 2026-11-21'],
      `${REGISTER} 2026-11-22 — it was "65 addresses, sha256:`,
    ],
  ])('%s', (_, change, told) => {
    expect(unreviewed(change)).toContainEqual(expect.stringContaining(told));
  });
});

it('as it was reviewed, the little record states nothing else', () => {
  expect(unreviewed()).toEqual([]);
});

it('a field that is new is told, and one that is gone by its line', () => {
  expect(
    unreviewed(
      [VISIT, 'label: Hart’s visit\n', ''],
      [VISIT, 'lane:', 'background: false\ndateNote: So it says.\nlane:'],
    ),
  ).toEqual(
    [
      expect.stringMatching(/visit\.mdx:6 dateNote — it was not there .* and is "So it says\." —/),
      expect.stringMatching(
        /reviewed\.txt:\d+ events\/visit\/ label — it was "Hart’s visit" .* and is not there —/,
      ),
    ].sort(),
  );
});

it('of a long text the number of its words is told, and of a long value what differs', () => {
  const long = (word: string): Change => [PAGE, 'By hand.', `${'By hand. '.repeat(150)}${word}.`];
  withSmall([long('No machine')], (root) => {
    const { value } =
      loadRecord(root).statements.find(
        ({ subject, field }) => subject === 'about/method/' && field === 'text',
      ) ?? {};
    expect(value).toMatch(/^sha256:[0-9a-f]{64} \(302 words\)$/);
  });
  const [issue] = unreviewed([SITE, 'description: The council', 'description: The councils']);
  expect(issue).toMatch(
    /it was …ape":"square","description":"The council"\}\] when .* is …ape.*"The councils"/,
  );
});

it('characters that look alike, or like nothing, are told apart', () => {
  expect(unreviewed([VISIT, 'An inspector', 'An\u00a0inspector']).join()).toContain(
    'is "An\\u00a0inspector visits',
  );
});

it('new things are counted', () => {
  expect(unreviewed([ROADS, 'name: Roads\ndescription: Of roads.\n'])).toContain(
    'content/reviewed.txt — 2 statements on 1 new thing are not reviewed: themes/roads — read them against their passages; if they are right, run: npm run permalinks',
  );
});

it('a draft is warned of what was not reviewed', () => {
  withSmall([[VISIT, 'summary: Jo Hart', 'summary: Jo Hurt'], NOT_REVIEWED], (root) => {
    const { model, issues } = loadRecord(root, { draft: true });
    expect(model).toBeDefined();
    expect(issues.map(describeIssue)).toEqual([expect.stringMatching(/^warning: .*visit\.mdx:10 summary/)]);
  });
});

it('words that are proven are not told twice', () => {
  const misquoted = unreviewed([
    VISIT,
    'quotation: I visited Marrow Vale',
    'quotation: I visited Marrow Dale',
  ]);
  expect(misquoted).toEqual([expect.stringContaining('does not contain')]);
  const shortened = unreviewed([
    FINDINGS,
    'The roof of the town library leaks.',
    'The roof of the town library',
  ]);
  expect(shortened).toEqual([expect.stringContaining('are not those that were published')]);
});

it('ADDRESS, under which a site may be published elsewhere, changes nothing that is stated', () => {
  const before = process.env['ADDRESS'];
  process.env['ADDRESS'] = 'https://elsewhere.example/';
  try {
    expect(loadRecord(SMALL).issues).toEqual([]);
  } finally {
    if (before === undefined) delete process.env['ADDRESS'];
    else process.env['ADDRESS'] = before;
  }
});

describe('a line is refused', () => {
  it.each<[string, Change, RegExp]>([
    [
      'that is no statement',
      [REVIEWED, /^(site name) .*/m, '$1 The libraries'],
      /"site name The libraries" is no statement/,
    ],
    ['of a merge', [REVIEWED, /^site name /m, '<<<<<<< HEAD\nsite name '], /"<<<<<<< HEAD" is no statement/],
    ['that stands twice', [REVIEWED, /^(site name .*\n)/m, '$1$1'], /site name stands here twice/],
    [
      'that stands out of order',
      [REVIEWED, /^(site name .*\n)(site name-short .*\n)/m, '$2$1'],
      /site name stands behind site name-short, out of order/,
    ],
    [
      'that was changed by hand',
      [REVIEWED, 'visit/ date "2001-03"', 'visit/ date "2001-04"'],
      /it was "2001-04" .* and is "2001-03"/,
    ],
    [
      'of what is gone',
      [REVIEWED, /^(site name .*)/m, 'site motto "Dry"\n$1'],
      /site motto — it was "Dry" .* and is not there/,
    ],
  ])('%s', (_, change, told) => {
    expect(issuesWith(change).join('\n')).toMatch(told);
  });
});
