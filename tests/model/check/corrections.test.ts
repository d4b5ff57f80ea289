/** The words for which an address stands: none is changed unless it is said which, when and why. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/documents/sha256.ts';
import { loadRecord } from '../../../src/model/load.ts';
import { extendRegister } from '../../../src/model/register.ts';
import { type Change, issuesWith, SMALL } from '../../fixtures/small.ts';

const REGISTER = 'content/permalinks.txt';
const CORRECTIONS = 'content/corrections.yaml';
const ARTICLE = 'content/documents/gazette-2001.md';
const LETTER = 'content/documents/hart-2001.md';
const ARTICLE_FINDINGS = 'content/findings/gazette-2001.yaml';
const FINDINGS = 'content/findings/hart-2001.yaml';
const VISIT = 'content/events/visit.mdx';

const EXCERPT = 'documents/gazette-2001/#para-1';
const FIRST = '[…] “leaking badly”, […]';
const NOW = '[…] “leaking badly”, […] two years ago.';
const SUMMARY = 'documents/gazette-2001/#para-2';

/** The digest quotes three words more of its article. */
const QUOTES_MORE: Change = [
  ARTICLE,
  '[… 19 words: rights] {#para-1}',
  '[… 16 words: rights] two years ago. {#para-1}',
];

interface Correction {
  address?: string;
  date?: string;
  was?: string;
  now?: string;
  why?: string;
}

/** content/corrections.yaml with these entries. */
const corrected = (...entries: Correction[]): Change => [
  CORRECTIONS,
  JSON.stringify(
    entries.map((entry) => ({
      address: EXCERPT,
      date: '2027-03-03',
      was: FIRST,
      now: NOW,
      why: 'More of the article may be quoted.',
      ...entry,
    })),
  ),
];

describe('words that changed', () => {
  it('without an entry are refused, with both digests, the words and what to write', () => {
    expect(issuesWith(QUOTES_MORE)).toEqual([
      expect.stringMatching(
        new RegExp(
          `permalinks\\.txt:\\d+ — the words at ${EXCERPT} are not those that were published: ` +
            `SHA-256 ${sha256(FIRST)} then, ${sha256(NOW)} now, ".*two years ago\\." — ` +
            'put them back, or add an entry to content/corrections\\.yaml with address, date, was: .*, now: .*, why',
        ),
      ),
    ]);
  });

  it('of a finding are refused likewise', () => {
    expect(
      issuesWith([FINDINGS, 'The council was told of the leak in 1999–2000.', 'The council was told']),
    ).toEqual([
      expect.stringMatching(/the words at findings\/hart-2001-1-a\/ are not those that were published/),
    ]);
  });

  it('where there were none are refused, and so are words that are there no more', () => {
    expect(issuesWith([REGISTER, `${SUMMARY} -`, `${SUMMARY} ${sha256('x')}`]).join()).toMatch(
      new RegExp(`SHA-256 ${sha256('x')} then, of no words \\(-\\) now`),
    );
    expect(issuesWith([REGISTER, /(#headline) \w{64}/, '$1 -']).join()).toMatch(
      /SHA-256 of no words \(-\) then/,
    );
  });

  it('with an entry are accepted', () => {
    expect(issuesWith(QUOTES_MORE, corrected({}))).toEqual([]);
  });

  it('twice are accepted with two entries in their order', () => {
    const between = '[…] “leaking badly”, […] ago.';
    const [first, second] = [{ now: between }, { was: between, date: '2027-04-01' }];
    expect(issuesWith(QUOTES_MORE, corrected(first, second))).toEqual([]);
    expect(issuesWith(QUOTES_MORE, corrected(second, first))).toEqual([
      expect.stringMatching(
        /corrections\.yaml:1 \[0\]\.was — .* is not that of the words before at documents/,
      ),
    ]);
    expect(issuesWith(QUOTES_MORE, corrected(first, { ...second, date: '2027-03-02' }))).toEqual([
      expect.stringMatching(/\[1\]\.date — it is before 2027-03-03/),
    ]);
  });

  it('may be given by their digest, where they must not be shown again', () => {
    expect(issuesWith(QUOTES_MORE, corrected({ was: sha256(FIRST) }))).toEqual([]);
  });

  it('where there were none are accepted with an entry that says so', () => {
    expect(
      issuesWith([REGISTER, /(#para-1) 9c70\w{60}/, '$1 -'], corrected({ was: '', now: FIRST })),
    ).toEqual([]);
  });
});

describe('an entry is refused', () => {
  it.each<[string, RegExp, Correction]>([
    ['of other words before', /\[0\]\.was — .*write those words to the letter/, { was: FIRST.toUpperCase() }],
    [
      'of other words today',
      /\[0\]\.now — .* is not that of the words of today at documents\/gazette-2001\/#para-1, .*write ".*two years ago\."/,
      { now: 'two years ago' },
    ],
    ['that changes nothing', /\[0\]\.now — it changes nothing/, { now: FIRST }],
    [
      'of an address that was never published',
      /\[0\]\.address — the register has no address .* — did you mean documents\/gazette-2001\/#para-\d\?/,
      { address: 'documents/gazette-2001/#para-9' },
    ],
    ['of a day before the publication', /\[0\]\.date — it is before 2026-11-22/, { date: '2026-11-21' }],
    ['of no day', /\[0\]\.date — a correction has a day/, { date: '2027-03' }],
    ['without a reason', /\[0\]\.why/, { why: '' }],
  ])('%s', (_, issue, entry) => {
    expect(issuesWith(QUOTES_MORE, corrected(entry)).join('\n')).toMatch(issue);
  });

  it('where the words did not change', () => {
    expect(issuesWith(corrected({})).join()).toMatch(/\[0\]\.now — .* is not that of the words of today/);
  });
});

describe('an address that has moved', () => {
  const moved = (words: string): Change => [
    REGISTER,
    /^/,
    `documents/gazette-2001/#para-9 ${sha256(words)} 2026-11-22 -> ${EXCERPT}\n`,
  ];

  it('leads to the words for which it stood', () => {
    expect(issuesWith(moved(FIRST))).toEqual([]);
    expect(issuesWith(moved('other words')).join()).toMatch(
      /the words at documents\/gazette-2001\/#para-9 are not/,
    );
  });

  it('leads to others with an entry', () => {
    const entry = { address: 'documents/gazette-2001/#para-9', was: 'other words', now: FIRST };
    expect(issuesWith(moved('other words'), corrected(entry))).toEqual([]);
  });
});

it('an address that was withdrawn keeps its corrections', () => {
  const line = `findings/gone/ ${sha256('a')} 2026-11-22 withdrawn 2027-04-01: it named a child\n`;
  const entry = { address: 'findings/gone/', was: 'a', now: 'b' };
  expect(issuesWith([REGISTER, /^/, line], corrected(entry))).toEqual([]);
});

describe('no address and no words for which one stands change when', () => {
  it.each<[string, ...Change[]]>([
    ['a headline is put differently', [FINDINGS, /headline: The roof of .*/, 'headline: A leak']],
    ['an event is dated anew', [VISIT, 'date: "2001-03"', 'date: "2001-03~"']],
    [
      'a finding is dated and filed anew',
      [FINDINGS, 'date: "1999/2000"', 'date: "1999"'],
      [FINDINGS, 'themes: [readers]', 'themes: [buildings]'],
    ],
    [
      'an account and a summary are put differently',
      [VISIT, /summary: .*/, 'summary: A visit.'],
      [ARTICLE, '= June is', '= The end of June is'],
    ],
    ['a slip is marked as the document’s', [LETTER, 'books are kept dry', 'books are kept dry[sic]']],
    [
      'white space in a quotation is set differently',
      [FINDINGS, 'quotation: Readers ask for', 'quotation: Readers\n    ask   for'],
    ],
  ])('%s', (_, ...changes) => {
    expect(issuesWith(...changes)).toEqual([]);
  });

  it('a file of findings is sorted differently', () => {
    const entries = readFileSync(join(SMALL, FINDINGS), 'utf8').trim().split('\n\n');
    expect(issuesWith([FINDINGS, `${entries.reverse().join('\n\n')}\n`])).toEqual([]);
  });

  it('a file of findings is renamed, which is refused as long as it is not named after its document', () => {
    const text = readFileSync(join(SMALL, ARTICLE_FINDINGS), 'utf8');
    expect(issuesWith([ARTICLE_FINDINGS, null], ['content/findings/gazette.yaml', text])).toEqual([
      expect.stringMatching(/there is no document "gazette" — name the file after its document/),
    ]);
  });
});

describe('the register extended', () => {
  const text = readFileSync(join(SMALL, REGISTER), 'utf8');
  const { served } = loadRecord(SMALL);

  it('has new addresses with the digest of their words and the day, in their place', () => {
    const line = /documents\/gazette-2001\/#para-1 .*\n/;
    const extended = extendRegister(text.replace(line, ''), served, '2027-03-03');
    expect(extended).toBe(text.replace(line, `${EXCERPT} ${sha256(FIRST)} 2027-03-03\n`));
  });

  it('changes nothing that stands in it, whatever the words are now', () => {
    const others = new Map([...served].map(([address]) => [address, 'other words']));
    expect(extendRegister(text, others, '2027-03-03')).toBe(text);
  });
});
