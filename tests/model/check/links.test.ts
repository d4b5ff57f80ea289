/** Links in accounts and pages: where they may lead, and what is told of those that lead nowhere. */
import { describe, expect, it } from 'vitest';
import { type Change, issuesWith } from '../../fixtures/small.ts';

const account = (url: string): Change => [
  'content/events/visit.mdx',
  'Jo Hart wrote',
  `[Jo Hart](${url}) wrote`,
];
const page = (url: string): Change => ['content/pages/method.mdx', 'By hand.', `*By*\n[hand](${url}).`];

describe('a link is accepted', () => {
  it.each([
    ['to an event', '../repair/'],
    ['to a finding', '../../findings/hart-2001-1/'],
    ['to a document', '../../documents/hart-2001/'],
    ['to a passage', '../../documents/hart-2001/#para-1-a'],
    ['to a list', '../../findings/'],
    ['to a list narrowed', '../../findings/#theme=readers'],
    ['to the first page', '../../'],
    ['to a window of the timeline', '../../#from=1999&to=2001'],
    ['to the search with words in it', '../../search/?q=roof'],
    ['to a file', '../../data/record.json'],
    ['to a place on the page itself', '#somewhere'],
    ['to another site', 'https://example.org/'],
  ])('%s', (_, url) => {
    expect(issuesWith(account(url))).toEqual([]);
  });

  it('from a page, by the page’s own address', () => {
    expect(issuesWith(page('../verification/'))).toEqual([]);
  });
});

describe('a link is refused, with file, line and the nearest address,', () => {
  it.each([
    [
      'to no event',
      '../repairs/',
      /events\/repairs\/, which .* — did you mean \.\.\/\.\.\/events\/repair\/\?/,
    ],
    ['to an event without the stroke at its end', '../repair', /did you mean \.\.\/\.\.\/events\/repair\/\?/],
    [
      'to no passage',
      '../../documents/hart-2001/#para-9',
      /hart-2001\/#para-9, which .* — did you mean .*#para-/,
    ],
    ['to nothing like it', '../../a-page-of-which-nobody-has-heard/', /link to an address of the register/],
    ['with a bad per cent sign', '../%zz/', /which this site does not have/],
    ['from the base path', '../../../record/events/visit/', /leaves the site — begin it with \.\.\/\.\.\//],
    ['to another scheme', 'http://example.org/', /the link to "http:.* is not allowed/],
  ])('%s', (_, url, expected) => {
    const issues = issuesWith(account(url));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(/^content\/events\/visit\.mdx:19 — the link to /);
    expect(issues[0]).toMatch(expected);
  });

  it('to where it was before it moved', () => {
    const issues = issuesWith(account('../mending/'), [
      'content/permalinks.txt',
      /^/,
      'events/mending/ - 2026-11-22 -> events/repair/\n',
    ]);
    expect(issues).toEqual([expect.stringMatching(/did you mean \.\.\/\.\.\/events\/repair\/\?/)]);
  });

  it('in a page, by the line of the link', () => {
    expect(issuesWith(page('../verifications/'))).toEqual([
      expect.stringMatching(/^content\/pages\/method\.mdx:7 — .*about\/verifications\/, which/),
    ]);
  });
});
