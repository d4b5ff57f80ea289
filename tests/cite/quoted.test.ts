import { expect, it } from 'vitest';
import { quoted, quotedHtml, quotedMarkdown } from '../../src/cite/formats/quoted.ts';
import { textFragmentLink } from '../../src/cite/formats/text-fragment.ts';
import { apa } from '../../src/cite/styles/apa.ts';
import { oscola } from '../../src/cite/styles/oscola.ts';
import { passage, plainText, REPORT, SIGNED_ARTICLE } from './documents.ts';

const { accessed: _, ...place } = passage(REPORT, 'para-54', { numbers: ['54'] });
const cited = { ...place, quotation: 'Books are <dry> & *well* kept.' };

it('a quotation stands in the style’s marks, with its note behind it', () => {
  expect(plainText(quoted(cited, apa))).toBe(
    '“Books are <dry> & *well* kept.” (Inspectorate, 2018, para. 54)',
  );
  expect(plainText(quoted(cited, oscola))).toMatch(
    /^‘Books are <dry> & \*well\* kept\.’ Inspectorate, ‘Borough/,
  );
  expect(quoted(place, apa)).toEqual(apa.note(place));
});

it('as HTML and as Markdown the words stand in a block of their own', () => {
  expect(quotedHtml(cited, apa)).toBe(
    '<figure><blockquote cite="https://marrow.example/report-2018/#para-54"><p>Books are &lt;dry&gt; &amp; *well* kept.</p></blockquote><figcaption>(Inspectorate, 2018, para. 54)</figcaption></figure>',
  );
  expect(quotedMarkdown(cited, apa)).toBe(
    '> Books are \\<dry\\> \\& \\*well\\* kept.\n>\n> (Inspectorate, 2018, para. 54)',
  );
  const article = passage(SIGNED_ARTICLE, 'headline', { kind: 'Headline', numbers: [] }, 'editorial');
  expect(quotedHtml(article, oscola)).toMatch(/^<p>Derek Hay, .*<i>Books &amp; Readers Now<\/i>/);
  expect(quotedMarkdown(article, oscola)).toContain(
    '*Books \\& Readers Now* (19 November 2014) \\[Headline\\]',
  );
});

it.each([
  ['dry-books, kept & well', '#para-54:~:text=dry%2Dbooks%2C%20kept%20%26%20well'],
  [
    'one two three four five six seven eight nine',
    '#para-54:~:text=one%20two%20three%20four,six%20seven%20eight%20nine',
  ],
  [
    'one two three four […] seven eight nine ten',
    '#para-54:~:text=one%20two%20three%20four,seven%20eight%20nine%20ten',
  ],
  ['[…] “leaking badly”, […]', '#para-54:~:text=%E2%80%9Cleaking%20badly%E2%80%9D%2C'],
  ['one […] three', '#para-54'],
  ['', '#para-54'],
])('the link to the words %j ends with %s', (quotation, ending) => {
  expect(textFragmentLink(cited.url, quotation)).toBe(`https://marrow.example/report-2018/${ending}`);
});
