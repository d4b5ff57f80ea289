import { expect, it } from 'vitest';
import { italic, joinParts, linkTo, prefixed, runs, toHtml, toMarkdown } from '../../src/cite/text-runs.ts';
import { plainText } from './documents.ts';

const CITED = runs`R & Co, ${italic('A_<b>')} ${prefixed(' to ', '')}<${linkTo('https://a.example/?b=1&c=_2')}>`;

it('neighbours that are set alike are one run, and what is absent leaves nothing', () => {
  expect(joinParts(['a', '', undefined, [], 'b'], ', ')).toEqual([{ text: 'a, b' }]);
  expect(runs`${prefixed('(', undefined, ')')}`).toEqual([]);
  expect(prefixed('(', italic('b'), ')')).toEqual([
    { text: '(' },
    { text: 'b', italic: true },
    { text: ')' },
  ]);
});

it('plain text, HTML and Markdown come of the same runs', () => {
  expect(plainText(CITED)).toBe('R & Co, A_<b> <https://a.example/?b=1&c=_2>');
  expect(toHtml(CITED)).toBe(
    'R &amp; Co, <i>A_&lt;b&gt;</i> &lt;<a href="https://a.example/?b=1&amp;c=_2">https://a.example/?b=1&amp;c=_2</a>&gt;',
  );
  expect(toMarkdown(CITED)).toBe('R \\& Co, *A\\_\\<b\\>* \\<<https://a.example/?b=1&c=_2>\\>');
});
