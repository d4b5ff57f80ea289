/** Numbers and dates in our own words: what is refused or warned of, each beside a neighbour that is accepted. */
import { expect, it } from 'vitest';
import { type Change, issuesWith } from '../../fixtures/small.ts';

const VISIT = 'content/events/visit.mdx';
const REPAIR = 'content/events/repair.mdx';
const FINDINGS = 'content/findings/hart-2001.yaml';
const ARTICLE = 'content/documents/gazette-2001.md';
const DISAGREEMENTS = 'content/disagreements.yaml';
const DAY_SET = 'headline: A day is set for mending the roof';
const ACCOUNT = 'The council had longer';
const SUMMARY = 'summary: Jo Hart visits the libraries of Marrow Vale.';
const KNEW = 'the council knew in 1999.';

it.each<[string, refused: [RegExp, Change], accepted: Change]>([
  [
    'a day in a headline that its passage does not have',
    [
      /hart-2001-1 headline — hart-2001#para-1 and its date do not have "20 June" —/,
      [FINDINGS, DAY_SET, 'headline: The roof is to be mended by 20 June'],
    ],
    [FINDINGS, DAY_SET, 'headline: The roof is to be mended by 30 June 2001'],
  ],
  [
    'another month with a day that its passage has',
    [/do not have "30 July"/, [FINDINGS, DAY_SET, 'headline: The roof is to be mended by 30 July']],
    [FINDINGS, DAY_SET, 'headline: The roof is to be mended in June'],
  ],
  [
    'a number in a headline, as a word too',
    [/do not have "three"/, [FINDINGS, DAY_SET, 'headline: The roof is to be mended by three people']],
    [FINDINGS, DAY_SET, 'headline: The one roof is to be mended'],
  ],
  [
    'a year that neither the passage nor the date of a finding has',
    [/do not have "1998"/, [FINDINGS, 'headline: The council had', 'headline: By 1998 the council had']],
    [FINDINGS, 'headline: The council had', 'headline: By 2000 the council had'],
  ],
  [
    'a number in what is counted',
    [/counts — hart-2001#para-1 .* "12"/, [FINDINGS, DAY_SET, `${DAY_SET}\n  counts: of 12 roofs`]],
    [FINDINGS, DAY_SET, `${DAY_SET}\n  counts: of 1 roof`],
  ],
  [
    'a figure in a summary that no passage named has',
    [/visit\.mdx:\d+ summary — no passage .* "4"/, [VISIT, SUMMARY, 'summary: Jo Hart visits 4 libraries.']],
    [VISIT, SUMMARY, 'summary: Jo Hart finds 3 things.'],
  ],
  [
    'a year in a title that neither a passage nor a date of the event has',
    [/title — .* "2002"/, [VISIT, 'title: An', 'title: In 2002 an']],
    [VISIT, 'title: An', 'title: In March 2001 an'],
  ],
  [
    'a number in a label',
    [/label — .* "9"/, [VISIT, 'label: Hart’s visit', 'label: 9 visits']],
    [VISIT, 'label: Hart’s visit', 'label: Hart’s visit of 2001'],
  ],
  [
    'a number in an account that no passage named has, by a warning',
    [/^warning: .*repair\.mdx:\d+ — no passage .* "14"/, [REPAIR, ACCOUNT, 'The council had 14 days longer']],
    [REPAIR, ACCOUNT, 'By 12 April 2001 the council had longer'],
  ],
  [
    'a figure in a summary',
    [/summary — .* "15"/, [VISIT, SUMMARY, 'summary: Jo Hart is the first of 15.']],
    // A number in words may be our own count.
    [VISIT, SUMMARY, 'summary: Jo Hart is the first of five.'],
  ],
  [
    'a number in a note on what differs, by a warning',
    [/^warning: .*note — no side has "13"/, [DISAGREEMENTS, 'two years', '13 years']],
    [DISAGREEMENTS, 'two years', 'the years 1999 and 2000'],
  ],
  [
    'a year in a summary of a digest that its seed neither has nor means',
    [
      /the words of gazette-2001#para-1 in its seed do not have "1998"/,
      [ARTICLE, KNEW, 'the council knew in 1998.'],
    ],
    [ARTICLE, KNEW, 'the council knew two years ago, in 1999.'],
  ],
])('%s is refused', (_, [issue, refused], accepted) => {
  expect(issuesWith(refused).join('\n')).toMatch(issue);
  expect(issuesWith(accepted)).toEqual([]);
});
