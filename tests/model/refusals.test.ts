import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/documents/sha256.ts';
import { loadRecord } from '../../src/model/load.ts';
import { describeIssue } from '../../src/reading/issue.ts';
import { type Change, issuesWith, review, SMALL, withSmall } from '../fixtures/small.ts';

/** A headline with all that a page, an attribute or a feed might choke on. */
const NASTY = `${'Very long '.repeat(10)}${'a'.repeat(200)} 📚 יוֹנָה q\u0301 </script> &amp; "><img src=x onerror=alert(1)>`;
const VISIT = 'content/events/visit.mdx';
const WARNING = 'content/events/warning.mdx';
const REPAIR = 'content/events/repair.mdx';
const FINDINGS = 'content/findings/hart-2001.yaml';
const ARTICLE_FINDINGS = 'content/findings/gazette-2001.yaml';
const LETTER = 'content/documents/hart-2001.md';
const ARTICLE = 'content/documents/gazette-2001.md';
const SEED = 'seeds/hart-2001.txt';

it('the little record itself is accepted', () => {
  expect(loadRecord(SMALL).issues).toEqual([]);
});

/** Each is refused with one issue that matches. */
const refused: Record<string, [name: string, issue: RegExp, ...changes: Change[]][]> = {
  'a field': [
    ['that is missing', /visit\.mdx:2 title — the field is missing/, [VISIT, /title: .*\n/, '']],
    [
      'that is misspelt',
      /visit\.mdx:6 — there is no field "datePasage" — did you mean "datePassage"\?/,
      [VISIT, 'datePassage: hart-2001#background-1', 'datePassage: hart-2001#background-1\ndatePasage: x'],
    ],
    [
      'of a theme that is missing',
      /readers\.yaml:1 description — the field is missing/,
      ['content/themes/readers.yaml', /description: .*\n/, ''],
    ],
    [
      'of the wrong type',
      /principal — "perhaps" is not a boolean/,
      [VISIT, 'principal: true', 'principal: perhaps'],
    ],
    [
      'that stands twice',
      /the YAML cannot be read: .*unique/i,
      [VISIT, 'lane: inspection', 'lane: inspection\nlane: council'],
    ],
    [
      'whose quotation mark is not closed',
      /the YAML cannot be read/,
      [VISIT, 'date: "2001-03"', 'date: "2001-03'],
    ],
    ['indented with a tab', /the YAML cannot be read/, [VISIT, '  - key: visited', '\t- key: visited']],
    ['that refers to another', /the YAML cannot be read/, [VISIT, 'lane: inspection', 'lane: *nothing']],
    [
      'with a character that nobody sees',
      /visit\.mdx:2 title — character U\+202E at offset 2 cannot be seen/,
      [VISIT, /title: .*/, 'title: "An\\u202e inspector"'],
    ],
    [
      'with a letter in another form, written as an escape',
      /visit\.mdx:2 title — "e\u0301" is written as U\+0065 U\+0301, .* — write "é" as U\+00E9/,
      [VISIT, /title: .*/, 'title: "An e\\u0301tude"'],
    ],
    [
      'in other marks of quotation',
      /own words carry no quotation marks/,
      [VISIT, 'title: An inspector', 'title: An 「inspector」'],
    ],
    ['of white space alone', /Too small|at least|>=1/i, [VISIT, /title: .*/, 'title: "   "']],
    [
      'with quotation marks in our words',
      /own words carry no quotation marks/,
      [VISIT, 'title: An inspector', 'title: An “inspector”'],
    ],
  ],
  'a date': [
    [
      'that is in no calendar',
      /visit\.mdx:4 date — February 2015 has no day 30 — write one of/,
      [VISIT, '"2001-03"', '"2015-02-30"'],
    ],
    ['in a leap year that is none', /has no day 29/, [VISIT, '"2001-03"', '"2014-02-29"']],
    [
      'with a time',
      /not a date in the form used here — write one of "2014-09-30"/,
      [VISIT, '"2001-03"', '"2001-03-01T10:00Z"'],
    ],
    ['written day first', /has more than one "\/" — write one of/, [VISIT, '"2001-03"', '"1/3/2001"']],
    ['in words', /not a date in the form used here/, [VISIT, '"2001-03"', '"March 2001"']],
    ['with its ends reversed', /ends before it begins/, [VISIT, '"2001-03"', '"2001-04/2001-03"']],
    [
      'that is not in quotation marks',
      /the date 2001-03 is not in quotation marks — write "2001-03"/,
      [VISIT, '"2001-03"', '2001-03'],
    ],
    [
      'open at an end and not in quotation marks',
      /the date \.\.\/2001-06-30 is not in quotation marks/,
      [REPAIR, '"[..2001-06-30]"', '../2001-06-30'],
    ],
    [
      'given elsewhere that is in no calendar',
      /warning\.mdx:\d+ otherDates\[0\]\.date — there is no month 13/,
      [WARNING, '"1999"', '"1999-13"'],
    ],
    [
      'given elsewhere that is the event’s own',
      /warning\.mdx:\d+ otherDates\[0\]\.date — 1999\/2000 is the event's own date — correct one/,
      [WARNING, '"1999"', '"1999/2000"'],
    ],
    [
      'given elsewhere without a passage',
      /otherDates\[0\]\.passage — the field is missing/,
      [WARNING, / {4}passage: gazette.*\n/, ''],
    ],
    ['without a passage', /datePassage — the field is missing/, [VISIT, /datePassage: .*\n/, '']],
    [
      'within the span, called background',
      /within the record's span/,
      [VISIT, 'principal: true', 'principal: true\nbackground: true'],
    ],
  ],
  'an id': [
    ['in capitals', /"Visit2" is not an id/, ['content/events/Visit2.mdx', 'x']],
    ['that differs by case alone', /has the same id but for case/, ['content/events/VISIT.mdx', 'x']],
    [
      'that systems keep for themselves',
      /"con" is a name that systems keep/,
      ['content/events/con.mdx', 'x'],
    ],
    ['that a page of ours has', /"cite" is a name/, ['content/pages/cite.mdx', 'x']],
    [
      'of a theme that stands twice',
      /readers\.yaml — content\/themes\/Readers\.yaml has the same id but for case/,
      ['content/themes/Readers.yaml', 'name: Readers\ndescription: Again.\n'],
    ],
    [
      'of an actor that stands twice',
      /"jo-hart" stands here twice/,
      [
        'content/actors.yaml',
        '- id: marrow-vale',
        '- id: jo-hart\n  name: J\n  kind: person\n  description: Again.\n  names: [{ name: J, passage: hart-2001#title }]\n- id: marrow-vale',
      ],
    ],
  ],
  'a name': [
    [
      'that the passage does not have',
      /marrow-vale names\[0\]\.name — hart-2001#title does not have the name "Marrow Dale"/,
      ['content/actors.yaml', '- name: Marrow Vale', '- name: Marrow Dale'],
    ],
  ],
  'an acronym': [
    [
      'that its passage does not have',
      /acronyms\.yaml:1 \[0\]\.acronym — hart-2001#background-1 does not have "MVL"/,
      ['content/acronyms.yaml', '- { acronym: MVL, long: Marrow Vale, passage: hart-2001#background-1 }\n'],
    ],
    [
      'of a passage that there is not',
      /acronyms\.yaml:3 \[0\]\.passage — hart-2001 has no passage "background-9"/,
      ['content/acronyms.yaml', '- acronym: MVL\n  long: Marrow Vale\n  passage: hart-2001#background-9\n'],
    ],
    [
      'that is none',
      /an acronym has two to ten letters and begins with a capital/,
      ['content/acronyms.yaml', '- { acronym: mv, long: Marrow Vale, passage: hart-2001#background-1 }\n'],
    ],
  ],
  'a quotation': [
    [
      'altered by one letter',
      /passage \[?Background.* of hart-2001 does not contain "I visited Marrow Dale.*the nearest words are in hart-2001#background-1: "I visited Marrow <Vale>/,
      [VISIT, 'quotation: I visited Marrow Vale', 'quotation: I visited Marrow Dale'],
    ],
    ['with another inflection', /does not contain "I visit Marrow Vale/, [VISIT, 'I visited', 'I visit']],
    ['with a word denied', /does not contain/, [VISIT, 'I visited', 'I not visited']],
    [
      'in another case',
      /does not contain/,
      [VISIT, 'quotation: I visited Marrow Vale', 'quotation: I visited marrow vale'],
    ],
    [
      'in another order',
      /does not contain/,
      [VISIT, 'I visited Marrow Vale in March', 'I visited in Marrow Vale March'],
    ],
    [
      'from the wrong passage',
      /these words stand in hart-2001#background-1/,
      [
        VISIT,
        '  - key: visited\n    passage: hart-2001#background-1',
        '  - key: visited\n    passage: hart-2001#background-2',
      ],
    ],
    [
      'stitched from two passages',
      /does not contain/,
      [VISIT, 'I visited Marrow Vale in March 2001.', 'it is well used. The visit found'],
    ],
    [
      'that cuts a number in two',
      /does not contain "0 June 2001/,
      [REPAIR, 'quotation: It must be mended by 30 June 2001.', 'quotation: 0 June 2001.'],
    ],
    [
      'with a denial put in',
      /\[not\] cannot stand in a quotation/,
      [VISIT, 'I visited Marrow', 'I [not] visited Marrow'],
    ],
    [
      'with a sentence put in',
      /\[and so did everybody else\] cannot stand/,
      [VISIT, 'I visited Marrow', 'I [and so did everybody else] visited Marrow'],
    ],
    ['with nothing in its brackets', /\[\] cannot stand/, [VISIT, 'I visited Marrow', 'I [] visited Marrow']],
    [
      'with an ellipsis that leaves nothing out',
      /does not contain "I \[…\] visited/,
      [VISIT, 'I visited Marrow', 'I […] visited Marrow'],
    ],
    [
      'that stands twice in its passage',
      /"Readers ask for" stands 2 times in hart-2001#para-2 — add prefix: or suffix:/,
      [
        REPAIR,
        'passage: hart-2001#para-1\n    quotation: It must be mended by 30 June 2001.',
        'passage: hart-2001#para-2\n    quotation: Readers ask for',
      ],
    ],
  ],
  'a reference': [
    [
      'to a passage that is not there',
      /hart-2001 has no passage "para-88" — did you mean hart-2001#para-/,
      [VISIT, 'datePassage: hart-2001#background-1', 'datePassage: hart-2001#para-88'],
    ],
    [
      'from another date to a passage that is not there',
      /otherDates\[0\]\.passage — gazette-2001 has no passage "para-9"/,
      [WARNING, 'gazette-2001#para-1', 'gazette-2001#para-9'],
    ],
    [
      'of words quoted from elsewhere to a passage that quotes nothing',
      /quotesOthers\[0\]\.passage — nothing stands in quotation marks in "para-2"/,
      [ARTICLE, 'dates:\n', 'quotesOthers:\n  - passage: para-2\n    speaker: the mayor\ndates:\n'],
    ],
    [
      'of words quoted from elsewhere to a document that is not known',
      /quotesOthers\[0\]\.notHeld — content\/site\.yaml has no "minutes" among notHeld/,
      [ARTICLE, 'dates:\n', 'quotesOthers:\n  - passage: para-1\n    notHeld: minutes\ndates:\n'],
    ],
    [
      'of words quoted from elsewhere to neither a document nor a speaker',
      /quotesOthers\[0\] — say which document is quoted or who speaks, one of the two/,
      [ARTICLE, 'dates:\n', 'quotesOthers:\n  - passage: para-1\ndates:\n'],
    ],
    [
      'of one passage to another that is not there',
      /refersTo\.para-1 — gazette-2001 has no passage "para-9"/,
      [ARTICLE, 'dates:\n', 'refersTo:\n  para-1: [para-9]\ndates:\n'],
    ],
    [
      'of a passage that is not there',
      /refersTo\.para-9 — gazette-2001 has no passage "para-9"/,
      [ARTICLE, 'dates:\n', 'refersTo:\n  para-9: [para-1]\ndates:\n'],
    ],
    [
      'of a passage to itself',
      /refersTo\.para-1 — a passage refers to itself/,
      [ARTICLE, 'dates:\n', 'refersTo:\n  para-1: [para-1]\ndates:\n'],
    ],
    [
      'to a document that is not there',
      /there is no document "hart-2002" — name one of/,
      [VISIT, 'datePassage: hart-2001#background-1', 'datePassage: hart-2002#background-1'],
    ],
    [
      'to an actor that is not there',
      /there is no actor "jo-heart" — did you mean "jo-hart"\?/,
      [VISIT, '[jo-hart, ', '[jo-heart, '],
    ],
    [
      'to a finding that is not there',
      /repair\.mdx:\d+ findings\[1\] — there is no finding "hart-2001-table-3" — did you mean "hart-2001-table-2"\?/,
      [REPAIR, 'table-2]', 'table-3]'],
    ],
    [
      'to a theme that is not there',
      /visit\.mdx:\d+ themes\[1\] — there is no theme "reader" — did you mean "readers"\?/,
      [VISIT, 'buildings, readers]', 'buildings, reader]'],
    ],
    [
      'to a lane that is not there',
      /there is no lane "inspecton" — did you mean "inspection"\?/,
      [VISIT, 'lane: inspection', 'lane: inspecton'],
    ],
    [
      'to an event that is not there',
      /there is no event "visitation" — did you mean "visit"\?|there is no event "visits"/,
      [REPAIR, 'event: visit', 'event: visits'],
    ],
    [
      'of an event to itself',
      /an event follows from itself: repair → repair/,
      [REPAIR, 'event: visit', 'event: repair'],
    ],
    [
      'in a circle',
      /an event follows from itself: repair → visit → repair/,
      [
        VISIT,
        'lane: inspection',
        'lane: inspection\nfollows: [{ event: repair, passage: hart-2001#para-1 }]',
      ],
    ],
    [
      'in the account to no citation',
      /<Citation of="fond" \/> names no citation — did you mean "found"\?/,
      [VISIT, '<Citation of="found" />', '<Citation of="fond" /> <Citation of="found" />'],
    ],
    [
      'that the account does not make',
      /the account makes no use of citation "found"/,
      [VISIT, '<Citation of="found" />', '<Citation of="visited" />'],
    ],
    [
      'to a quotation that is not given',
      /citation "found" has no quotation to set/,
      [VISIT, '<Citation of="found" />', '<Quoted of="found" />'],
    ],
  ],
  'press text': [
    [
      'in a quotation longer than the cap',
      /15 words together are quoted; at most 12 may be/,
      [
        ARTICLE,
        '[… 7 words: rights] “leaking badly”, [… 19 words: rights]',
        '[… 7 words: rights] “leaking badly”, a letter by Inspector Hart has told the minister, and the council was [… 6 words: rights]',
      ],
    ],
    [
      'in all more than the cap',
      /words are quoted; at most \d+ may be/,
      [
        ARTICLE,
        '[… 7 words: rights] “leaking badly”, [… 19 words: rights]',
        '[… 7 words: rights] “leaking badly”, a letter by Inspector Hart [… 14 words: rights]',
      ],
    ],
  ],
  MDX: [
    [
      'that imports',
      /an import or export is not allowed/,
      [VISIT, 'Jo Hart wrote', "import fs from 'node:fs'\n\nJo Hart wrote"],
    ],
    [
      'with an expression',
      /an \{expression\} is not allowed/,
      [VISIT, 'Jo Hart wrote', 'Jo {1 + 1} Hart wrote'],
    ],
    [
      'with a script',
      /<script> is not a component/,
      [VISIT, 'Jo Hart wrote', '<script>alert(1)</script>\n\nJo Hart wrote'],
    ],
    [
      'with a frame',
      /<iframe> is not a component/,
      [VISIT, 'Jo Hart wrote', '<iframe src="https://x.example" />\n\nJo Hart wrote'],
    ],
    [
      'with an event handler',
      /<Citation> is not written as it must be/,
      [VISIT, '<Citation of="found" />', '<Citation of="found" onclick="x" />'],
    ],
    [
      'with a property that is code',
      /<Citation> is not written as it must be/,
      [VISIT, '<Citation of="found" />', '<Citation of={found} /> <Citation of="found" />'],
    ],
    [
      'with a script in a link',
      /the link to "javascript:alert\(1\)" is not allowed/,
      [VISIT, 'Jo Hart wrote', '[Jo](javascript:alert(1)) wrote'],
    ],
    [
      'with data in a link',
      /the link to "data:text\/html,x" is not allowed/,
      [VISIT, 'Jo Hart wrote', '[Jo](data:text/html,x) wrote'],
    ],
    [
      'with a component that is not ours',
      /<Figure> is not a component/,
      [VISIT, 'Jo Hart wrote', '<Figure of="a" /> Jo Hart wrote'],
    ],
    ['with a bare <', /a bare < begins code here/, [VISIT, 'Jo Hart wrote', 'Fewer than < three wrote']],
    ['with a bare {', /cannot be read as MDX.*a bare < or \{/, [VISIT, 'Jo Hart wrote', 'A bare { wrote']],
    [
      'with quotation marks in the account',
      /the quotation mark “ in an account/,
      [VISIT, 'Jo Hart wrote', 'Jo Hart, “the inspector”, wrote'],
    ],
    ['with a picture', /a picture is not allowed/, [VISIT, 'Jo Hart wrote', '![Jo](../jo.png) wrote']],
  ],
  'an edition': [
    [
      'with a word added',
      /hart-2001\.md:\d+ — the edition and the seed differ: the edition has "very well used\..*seeds\/hart-2001\.txt:11 has "well used\./,
      [LETTER, 'it is well used', 'it is very well used'],
    ],
    [
      'with a word dropped',
      /the edition has "used\..*has "well used/,
      [LETTER, 'it is well used', 'it is used'],
    ],
    ['with a word changed', /the edition has "damp.*has "dry/, [LETTER, 'kept dry', 'kept damp']],
    [
      'with blocks moved',
      /the edition and the seed differ/,
      [
        LETTER,
        '    - in the town library {#background-2-1-1}\n    - in the village library {#background-2-1-2}',
        '    - in the village library {#background-2-1-2}\n    - in the town library {#background-2-1-1}',
      ],
    ],
    [
      'with an omission that gives no reason',
      /does not say what is left out and why/,
      [LETTER, 'line 35: furniture, a page number', 'line 35'],
    ],
    [
      'with a note mark in front of figures',
      /\[\^1\] does not stand at the end of a word/,
      [LETTER, 'by 30 June', 'by [^1]0 June'],
    ],
    [
      'with a label and a fragment that do not agree',
      /the label "2\." and the fragment "para-7" do not agree/,
      [LETTER, '{#para-2}', '{#para-7}'],
    ],
    [
      'with a locator twice',
      /the locator "Table, row 1" is that of line \d+ too/,
      [LETTER, 'Table, row 2', 'Table, row 1'],
    ],
    [
      'published in full that leaves words out because of rights',
      /leaves nothing out because of rights/,
      [LETTER, 'it is well used. {', '[… 4 words: rights] {'],
    ],
    [
      'with an omission of nothing',
      /does not say what is left out/,
      [ARTICLE, '[… 9 words: rights]', '[… 0 words: rights]'],
    ],
    [
      'with quotation marks in a summary',
      /a summary is in our own words and carries no quotation marks/,
      [ARTICLE, '= June is the last month', '= June is “the last” month'],
    ],
    [
      'with a fragment twice',
      /the fragment stands already at line/,
      [LETTER, '{#background-2-2}', '{#background-2-1}'],
    ],
    [
      'with a heading level skipped',
      /a heading of level 4 follows one of level 2/,
      [LETTER, '### 1. The roof', '#### 1. The roof'],
    ],
    [
      'with a summary in a document published in full',
      /has no summaries/,
      [LETTER, 'J. Hart {#signature Signature}', 'J. Hart {#signature Signature}\n= A name.'],
    ],
    [
      'with a paragraph of a digest left out and not summed up',
      /left out whole and not summed up/,
      [ARTICLE, '= June is the last month for mending it.\n', ''],
    ],
  ],
  'a file': [
    ['with a byte that is not UTF-8', /byte \d+ is not UTF-8/, [VISIT, Buffer.from([0x2d, 0x2d, 0xff])]],
    ['with a NUL', /character U\+0000 at offset 1 cannot be seen/, [VISIT, 'a\u0000']],
    ['with a line end of a bare CR', /character U\+000D at offset \d+ cannot be seen/, [VISIT, /\n/g, '\r']],
    ['with a bidirectional override', /character U\+202E/, [VISIT, 'Jo Hart wrote', 'Jo \u202eHart wrote']],
    [
      'with characters that nobody sees, each told with its name and its line',
      /visit\.mdx:2 — character U\+061C at offset \d+ cannot be seen \(Arabic letter mark\)[^\n]*\n.*visit\.mdx:21 — character U\+2003/,
      [VISIT, 'title: An inspector', 'title: An in\u061cspector'],
      [VISIT, 'The letter lists', 'The\u2003letter lists'],
    ],
    [
      'with a letter of another script',
      /visit\.mdx:19 — in the word "Hаrt" the letter "а" \(U\+0430\) is Cyrillic, others are Latin/,
      [VISIT, 'Jo Hart wrote', 'Jo H\u0430rt wrote'],
    ],
    [
      'with a reference to a character that nobody sees',
      /visit\.mdx:19 — character U\+200B/,
      [VISIT, 'Jo Hart wrote', 'Jo H&#x200b;art wrote'],
    ],
    [
      'with a letter of another script in a summary of ours',
      /gazette-2001\.md:\d+ — in the word "Junе"/,
      [ARTICLE, '= June is', '= Jun\u0435 is'],
    ],
    ['that is empty', /visit\.mdx — the file is empty/, [VISIT, '']],
    ['that is too large', /the file has \d+ bytes; at most 262144 are read/, [VISIT, 'x'.repeat(300_000)]],
    ['without front matter', /there is no front matter/, [VISIT, 'Words.']],
    [
      'that would be ignored beside the folders',
      /content\/actors\.yaml\.bak — it is not read/,
      ['content/actors.yaml.bak', 'x'],
    ],
    [
      'that would be ignored',
      /only \.mdx files are read here — rename it/,
      ['content/events/visit.mdx.bak', 'x'],
    ],
    [
      'that would be ignored among the themes',
      /readers\.yml — only \.yaml files are read here/,
      ['content/themes/readers.yml', 'x'],
    ],
  ],
  'a seed': [
    ['that is missing', /hart-2001\.txt — the seed is missing; its SHA-256 is [0-9a-f]{64}/, [SEED, null]],
    ['that no edition has', /extra\.txt — no edition has this seed/, ['seeds/extra.txt', 'x']],
    [
      'with one byte changed',
      /the seed was changed: expected SHA-256 [0-9a-f]{64}, the file has [0-9a-f]{64}/,
      [SEED, 'March 2001', 'March 2002'],
    ],
    ['saved again with a byte order mark', /saved again with a byte order mark/, [SEED, /^/, '\ufeff']],
    ['saved again with CRLF', /saved again with CRLF line ends/, [SEED, /\n/g, '\r\n']],
  ],
  'a permalink': [
    [
      'that is served no more',
      /permalinks\.txt:\d+ — events\/gone\/ was published and is served no more/,
      ['content/permalinks.txt', /^/, 'events/gone/ - 2026-11-22\n'],
    ],
    [
      'of a finding that was taken out',
      /permalinks\.txt:\d+ — findings\/gazette-2001-1\/ was published and is served no more/,
      [ARTICLE_FINDINGS, null],
    ],
    [
      'that is new',
      /1 new address is not registered: events\/visit\/ — .*run: npm run permalinks/,
      ['content/permalinks.txt', /events\/visit\/ .*\n/, ''],
    ],
    [
      'that leads to nothing',
      /leads to events\/nowhere\/, which does not exist/,
      ['content/permalinks.txt', /^/, 'events/gone/ - 2026-11-22 -> events/nowhere/\n'],
    ],
    [
      'that stands twice',
      /events\/visit\/ stands here twice/,
      ['content/permalinks.txt', /^/, 'events/visit/ - 2026-11-22\n'],
    ],
    [
      'without the words for which it stands',
      /permalinks\.txt:1 — "events\/gone\/" is not an entry — write "address SHA-256 day"/,
      ['content/permalinks.txt', /^/, 'events/gone/\n'],
    ],
    [
      'published on no day',
      /permalinks\.txt:1 — February 2027 has no day 30/,
      ['content/permalinks.txt', /^/, 'events/gone/ - 2027-02-30\n'],
    ],
    [
      'a line of the register for an address above the site',
      /permalinks\.txt:1 — "\.\.\/gone\/" is not an address below that of the site/,
      ['content/permalinks.txt', /^/, '../gone/ - 2026-11-22 withdrawn 2027-03-03: it told of nothing\n'],
    ],
    [
      'a withdrawal before the publication',
      /permalinks\.txt:1 — events\/gone\/ is withdrawn before it is published/,
      ['content/permalinks.txt', /^/, 'events/gone/ - 2026-11-22 withdrawn 2025-03-03: it told of nothing\n'],
    ],
    [
      'published in no more than a month',
      /permalinks\.txt:1 — "2027-02" is not a day/,
      ['content/permalinks.txt', /^/, 'events/gone/ - 2027-02\n'],
    ],
    [
      'withdrawn without a reason',
      /is not an entry/,
      ['content/permalinks.txt', /^/, 'events/gone/ - 2026-11-22 withdrawn 2027-03-03: \n'],
    ],
    [
      'withdrawn and served',
      /events\/visit\/ is served after all/,
      ['content/permalinks.txt', /(events\/visit\/ .*)/, '$1 withdrawn 2027-03-03: it told of nothing'],
    ],
  ],
  'the site': [
    [
      'with a window that has no end',
      /site\.yaml:\d+ windows\[0\] — a window of time needs both its ends/,
      ['content/site.yaml', '"1999/2001"', '"1999/.."'],
    ],
    [
      'without an address',
      /site\.yaml:\d+ address — the field is missing/,
      ['content/site.yaml', /address: .*\n/, ''],
    ],
  ],
};

for (const [what, cases] of Object.entries(refused))
  describe(`${what} is refused`, () => {
    it.each(cases)('%s', (_, issue, ...changes) => {
      const issues = issuesWith(...changes);
      expect(issues.join('\n')).toMatch(issue);
    });
  });

describe('accepted is', () => {
  it.each<[string, ...Change[]]>([
    [
      'a leap day',
      [VISIT, '"2001-03"', '"2016-02-29~"\ndateBasis: inferred\ndateNote: So it is thought.'],
      ['content/site.yaml', 'span: "2001"', 'span: "2001/2016"'],
      ['content/events/repair.mdx', /follows:\n.*\n.*\n/, ''],
    ],
    ['a byte order mark', [VISIT, /^/, '\ufeff']],
    ['CRLF line ends', [VISIT, /\n/g, '\r\n']],
    ['a guide for editors beside what they write', ['content/README.md', 'How to add an event.']],
    [
      'an alias for an address',
      ['content/permalinks.txt', /^/, 'events/gone/ - 2026-11-22 -> events/visit/\n'],
    ],
    [
      'an address withdrawn with a reason',
      ['content/permalinks.txt', /^/, 'events/gone/ - 2026-11-22 withdrawn 2027-03-03: it told of nothing\n'],
    ],
    [
      'a quotation made one by its context',
      [
        REPAIR,
        'passage: hart-2001#para-1\n    quotation: It must be mended by 30 June 2001.',
        'passage: hart-2001#para-2\n    quotation: Readers ask for\n    suffix: more',
      ],
    ],
    [
      'a quotation with words left out',
      [VISIT, 'I visited Marrow Vale in March 2001.', 'I visited […] in March 2001.'],
    ],
    [
      'a very long word, an emoji, a name from right to left',
      [VISIT, 'Jo Hart wrote', `${'a'.repeat(200)} 📚 יוֹנָה wrote`],
    ],
    [
      'a headline that tries the page',
      [VISIT, 'title: An inspector visits the libraries', `title: '${NASTY}'`],
    ],
    [
      'a record without themes',
      ['content/themes', null],
      [FINDINGS, /themes: .*/g, ''],
      [ARTICLE_FINDINGS, /themes: .*/g, ''],
      [VISIT, 'themes: [buildings, readers]\n', ''],
      [REPAIR, 'themes: [buildings]\n', ''],
    ],
    ['a link to another site', [VISIT, 'Jo Hart wrote', '[Jo](https://example.org/) Hart wrote']],
  ])('%s', (_, ...changes) => {
    expect(issuesWith(...changes)).toEqual([]);
  });
});

it('an event outside the span that is not called background is warned of, not refused', () => {
  const issues = issuesWith([WARNING, 'background: true\n', '']);
  expect(issues).toEqual([expect.stringMatching(/^warning: .*outside the record's span/)]);
});

it('a theme that no event and no finding has is warned of, not refused', () => {
  const issues = issuesWith(
    [FINDINGS, /readers/g, 'buildings'],
    [VISIT, 'buildings, readers]', 'buildings]'],
  );
  expect(issues).toEqual([
    expect.stringMatching(
      /^warning: content\/themes\/readers\.yaml — no event and no finding has this theme/,
    ),
  ]);
});

it('what refers to a document that was refused is not told of as well', () => {
  expect(issuesWith([LETTER, 'kept dry', 'kept damp'])).toHaveLength(1);
});

it('what refers to findings that could not be read, or were refused, is not told of as well', () => {
  expect(issuesWith([FINDINGS, 'kind: strength', 'kind: strenth'])).toHaveLength(1);
  expect(issuesWith([FINDINGS, 'by 30 June 2001.', 'by 31 June 2001.'])).toHaveLength(1);
});

it('all faults of all files are told in one run', () => {
  const issues = issuesWith(
    [VISIT, '"2001-03"', '"2001-13"'],
    [REPAIR, 'lane: council', 'lane: town'],
    [LETTER, 'kept dry', 'kept damp'],
  );
  expect(issues.length).toBeGreaterThanOrEqual(3);
});

it('a folder that is empty or missing is refused', () => {
  expect(issuesWith(['content/events', null]).join()).toMatch(/content\/events\/ — the folder is missing/);
  const issues = withSmall([['content/events', null]], (root) => {
    mkdirSync(join(root, 'content/events'));
    return loadRecord(root).issues.map(describeIssue);
  });
  expect(issues.join()).toMatch(/content\/events\/ — the folder is empty/);
});

it.each([
  'content/events/link.mdx',
  'content/site.yaml',
  'content/acronyms.yaml',
  'content/permalinks.txt',
  SEED,
])('a link in place of a file is refused, also one that leads nowhere: %s', (file) => {
  for (const target of ['/etc/hostname', '/nowhere']) {
    const issues = withSmall([], (root) => {
      rmSync(join(root, file), { force: true });
      symlinkSync(target, join(root, file));
      return loadRecord(root).issues.map(describeIssue);
    });
    expect(issues).toContainEqual(`${file} — a link is not followed — put the file itself here`);
  }
});

describe('a character of the seed that we may not write ourselves', () => {
  /** The letter and its seed with words in the place of others. */
  const set = (words: string): string[] =>
    withSmall(
      [
        [LETTER, 'kept dry', words],
        [SEED, 'kept dry', 'kept\u200b dr\u0443'],
      ],
      (root) => {
        const digest = sha256(readFileSync(join(root, SEED)));
        const path = join(root, LETTER);
        writeFileSync(path, readFileSync(path, 'utf8').replace(/sha256: .*/, `sha256: ${digest}`));
        review(root);
        return loadRecord(root)
          .issues.map(describeIssue)
          .filter((issue) => !issue.startsWith('content/permalinks.txt'));
      },
    );

  it('is accepted where the edition repeats it', () => {
    expect(set('kept\u200b dr\u0443')).toEqual([]);
  });
  it('is refused anywhere else', () => {
    expect(set('kept\u200b dr\u0443 {#background-2-1}\n  - dr\u200by')).toEqual([
      expect.stringMatching(/hart-2001\.md:\d+ — character U\+200B/),
    ]);
  });
});
