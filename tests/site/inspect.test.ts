/** The inspection of a built site refuses what must not be published. */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inspectSite } from '../../src/inspection/inspect.ts';
import { loadRecord } from '../../src/model/load.ts';
import type { Model } from '../../src/model/model.ts';
import { describeIssue } from '../../src/reading/issue.ts';
import { SMALL } from '../fixtures/small.ts';
import { LITTLE_SITE } from './built.ts';

const { model } = loadRecord(SMALL);

function inspectedWith(file: string, more: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  try {
    cpSync(LITTLE_SITE, folder, { recursive: true });
    if (file.endsWith('.html')) appendFileSync(join(folder, file), more);
    else writeFileSync(join(folder, file), more);
    return inspectSite(folder, model as Model, SMALL).map(describeIssue);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it('a site as it is built passes', () => {
  expect(inspectedWith('data/more.txt', 'nothing')).toEqual([]);
});

it.each([
  ['a dead link', '<a href="/record/nowhere/">x</a>', /the link to \/record\/nowhere\/ leads to nothing/],
  [
    'a dead fragment',
    '<a href="/record/documents/hart-2001/#para-9">x</a>',
    /leads to no place on that page/,
  ],
  ['a link out of the base path', '<a href="/events/visit/">x</a>', /leaves the base path \/record\//],
  ['a script as a link', '<a href="javascript:alert(1)">x</a>', /neither https nor a telephone number/],
  [
    'a missing asset',
    '<img src="/record/gone.png" alt="">',
    /the request to \/record\/gone\.png leads to nothing/,
  ],
  ['a request to another site', '<img src="https://elsewhere.example/x.png" alt="">', /asks another site/],
  ['an id that stands twice', '<p id="main"></p>', /the id "main" stands there twice/],
  ['a script in the page', '<script>let a;</script>', /<script> stands in the page/],
  ['a style in the page', '<style>p{}</style>', /<style> stands in the page/],
  ['a style attribute', '<p style="color: red">x</p>', /style= stands in the page/],
  ['an event handler', '<p onclick="x()">x</p>', /onclick= stands in the page/],
  [
    'a telephone number of a seed',
    '<p>01632 960123</p>',
    /"01632 960123" stands in a seed and is a private detail/,
  ],
  ['the same number closed up', '<p>01632960123</p>', /is a private detail/],
  ['the same number from abroad', '<p>+44 1632 960123</p>', /is a private detail/],
  [
    'an e-mail address of a seed',
    '<p title="hart@example.org">x</p>',
    /"hart@example\.org" stands in a seed/,
  ],
  [
    'more of a press article than may be quoted',
    '<p>has told the <b>minister</b>, and <a href="/record/" title="x">the council</a></p>',
    /13 of 41 words .* stand in the site, .*"has told the minister, and the council", 7 of them unquoted, in index\.html/,
  ],
])('%s is refused', (_, more, issue) => {
  expect(inspectedWith('index.html', more)).toEqual([expect.stringMatching(issue)]);
});

it.each([
  'index.html',
  'data/more.bib',
  'data/more.ris',
  'data/more.jsonld',
  'data/more.csv',
  'data/more',
  'more.js',
])('a sentence of a press article is refused in %s, by itself and for its share', (file) => {
  const copied = 'Inspector Hart has told the minister, and the council was warned of it two years ago.';
  expect(inspectedWith(file, `note = {${copied}}`)).toEqual([
    expect.stringMatching(/is copied from a document whose rights are reserved/),
    expect.stringMatching(/21 of 41 words .*the council was warned of it two years ago/),
  ]);
});

it('a site without a page that it promises is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  try {
    cpSync(LITTLE_SITE, folder, { recursive: true });
    rmSync(join(folder, 'events/visit'), { recursive: true });
    const issues = inspectSite(folder, model as Model, SMALL).map(describeIssue);
    expect(issues).toContainEqual(expect.stringMatching(/the site does not have events\/visit\//));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it.each([
  [
    'a passage',
    'documents/hart-2001/index.html',
    'kept dry',
    'kept damp',
    /"books are kept damp" is shown at/,
  ],
  [
    'a finding',
    'findings/hart-2001-1/index.html',
    '30 June',
    '31 June',
    /shown at findings\/hart-2001-1\/, which/,
  ],
])('a page that shows other words than the register has of %s is refused', (_, file, words, by, issue) => {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  try {
    cpSync(LITTLE_SITE, folder, { recursive: true });
    const page = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), page.replaceAll(words, by));
    expect(inspectSite(folder, model as Model, SMALL).map(describeIssue)).toEqual([
      expect.stringMatching(issue),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('a file that cannot be read is refused by its name', () => {
  expect(inspectedWith('pagefind/fragment/broken.pf_fragment', 'no archive')).toEqual([
    expect.stringMatching(/^pagefind\/fragment\/broken\.pf_fragment — it cannot be read: .+ — build again$/),
  ]);
});

it('a source map is refused', () => {
  expect(inspectedWith('x.js.map', '{}')).toEqual([expect.stringMatching(/a source map/)]);
});
