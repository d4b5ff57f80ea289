import { expect, it } from 'vitest';
import { STYLES } from '../../src/cite/styles.ts';
import { plainText } from './documents.ts';
import { PLACES } from './golden.ts';

const source = { name: 'the Pell report of August 2014', author: 'Pell', year: '2014' };
const cited = PLACES['a label of a letter that another document dates'];
const SECONDARY: Record<string, string> = {
  'OSCOLA (4th edn)':
    'The Pell report of August 2014, cited in Letter from Sir Miles Hart to Nina Morel ([30 September 2014]) 2(c) <https://marrow.example/hart-2014/#para-2-c> accessed 5 March 2026.',
  'Harvard (Cite Them Right)': '(Pell, 2014, cited in Hart, [2014], 2(c))',
  'APA (7th edn)': '(Pell, 2014, as cited in Hart, [2014], 2(c))',
  'Chicago (notes)':
    'The Pell report of August 2014, cited in Miles Hart to Nina Morel, [September 30, 2014], 2(c), accessed March 5, 2026, https://marrow.example/hart-2014/#para-2-c.',
  'MLA (9th edn)': '(Pell, qtd. in Hart, 2(c))',
  'MHRA (4th edn)':
    'The Pell report of August 2014, cited in Miles Hart, letter to Nina Morel, [30 September 2014], 2(c) <https://marrow.example/hart-2014/#para-2-c> [accessed 5 March 2026].',
};

it.each(STYLES.map((style) => [style.name, style] as const))(
  '%s cites a source that is not held through the document that tells of it',
  (name, style) => {
    expect(plainText(style.secondary(source, cited))).toBe(SECONDARY[name]);
  },
);

it('a source of which no held document tells the year is cited without one', () => {
  const [, harvard, apa] = STYLES;
  expect(plainText(harvard?.secondary({ ...source, year: undefined }, cited) ?? [])).toMatch(
    /^\(Pell, no date, cited in /,
  );
  expect(plainText(apa?.secondary({ ...source, year: undefined }, cited) ?? [])).toMatch(
    /^\(Pell, n\.d\., as cited in /,
  );
});
