/** What catalogues say of documents: what is refused, each beside a neighbour that is accepted. */
import { expect, it } from 'vitest';
import { type Change, issuesWith } from '../../fixtures/small.ts';

const LETTER = 'content/documents/hart-2001.md';
const ARTICLE = 'content/documents/gazette-2001.md';
const SITE = 'content/site.yaml';
const TITLE = 'title: Advice on the library service of Marrow Vale\n';
const WRITTEN = 'issued: "2001-03"';

it.each<[string, refused: [RegExp, Change], accepted: Change]>([
  [
    'a title with a letter more',
    [
      /hart-2001\.md:3 title — no passage of hart-2001 has the title "Advices on/,
      [LETTER, TITLE, TITLE.replace('Advice', 'Advices')],
    ],
    [LETTER, TITLE, 'title: "ADVICE: on the library service of Marrow Vale"\n'],
  ],
  [
    'a title without its last words',
    [/has the title "Advice on the library service"/, [LETTER, TITLE, TITLE.replace(' of Marrow Vale', '')]],
    [LETTER, /title: Advice.*\n/, 'title: The advice\nsupplied: [title]\n'],
  ],
  [
    'an author by another family name',
    [
      /hart-2001\.md:6 author\[0\] — no passage of hart-2001 has "Jo Hatt"/,
      [LETTER, 'Hart\n    given', 'Hatt\n    given'],
    ],
    [LETTER, 'given: Jo', 'given: J.'],
  ],
  [
    'an author by another given name',
    [/has "Kim Hart"/, [LETTER, 'given: Jo', 'given: Kim']],
    [LETTER, 'given: Jo', 'given: Joan'],
  ],
  [
    'a recipient who is not named',
    [
      /recipient\[0\] — no passage of hart-2001 has "The Mayor"/,
      [LETTER, 'language:', 'recipient: [{ literal: The Mayor }]\nlanguage:'],
    ],
    [LETTER, 'language:', 'recipient: [{ literal: Minister }]\nlanguage:'],
  ],
  [
    'a publisher whom the document does not name',
    [
      /publisher — .* or add publisher to supplied/,
      [LETTER, 'language:', 'publisher: The Office\nlanguage:'],
    ],
    [LETTER, 'language:', 'publisher: The Office\nsupplied: [publisher]\nlanguage:'],
  ],
  [
    'a field that is supplied and printed',
    [/supplied\[0\] — hart-2001 prints its author/, [LETTER, 'language:', 'supplied: [author]\nlanguage:']],
    [LETTER, 'language:', 'genre: Memorandum\nsupplied: [genre]\nlanguage:'],
  ],
  [
    'a field that is supplied and not there',
    [/supplied\[1\] — there is no publisher/, [ARTICLE, '[container-title]', '[container-title, publisher]']],
    [ARTICLE, /container-title: The Gazette\nsupplied.*/, 'container-title: Library roof'],
  ],
  [
    'a date of citation that is none of its dates',
    [/issued — 2041-04-12 is neither .*: 2001-04-12 —/, [ARTICLE, 'issued: "2001', 'issued: "2041']],
    [LETTER, WRITTEN, `${WRITTEN} # as it is dated below`],
  ],
  [
    'a language that is no tag',
    [/language — it is not a language tag/, [LETTER, 'language: en-GB', `language: 'en"><b>'`]],
    [LETTER, 'language: en-GB', 'language: cy'],
  ],
  [
    'an address with a query',
    [/address — an address that others are made of/, [SITE, 'example/record/', 'example/record/?q=1']],
    [SITE, 'example/record/', 'example/'],
  ],
  [
    'a share above a quarter',
    [/quotationCaps\.share — no record quotes more/, [SITE, 'share: 0.25', 'share: 0.26']],
    [SITE, 'share: 0.25', 'share: 0.24'],
  ],
])('%s is refused', (_, [issue, refused], accepted) => {
  expect(issuesWith(refused).join('\n')).toMatch(issue);
  expect(issuesWith(accepted)).toEqual([]);
});
