/** How the press quoted the letter: what an archivist found by hand. */
import { expect, it } from 'vitest';
import { loadRecord } from '../../src/model/load.ts';
import type { Model } from '../../src/model/model.ts';
import { PROJECT } from '../../src/reading/paths.ts';
import { passagesIn } from '../../src/search/check-quotation.ts';
import { pressQuotations } from '../../src/search/press-quotations.ts';

const articles = pressQuotations(loadRecord(PROJECT).model as Model);

/** For each quotation: the article's passage, how many words, the verdict, and where the words are. */
const table = (id: string) =>
  articles
    .find(({ document }) => document.id === id)
    ?.quotations.map(({ passage, length, verdict }) => {
      if (verdict.kind === 'not-held') return [passage.fragment, length, verdict.kind, verdict.from];
      if (verdict.kind === 'spoken') return [passage.fragment, length, verdict.kind, verdict.by];
      return [passage.fragment, length, verdict.kind, ...passagesIn(verdict)];
    });

it('Public Sector Executive has four quotations exact, one in another case, one with a word cut short, two from a letter not held', () => {
  const morgan = 'Nicky Morgan’s letter of 7 October 2014';
  expect(table('pse-2014')).toEqual([
    ['para-1', 16, 'typography', 'wilshaw-2014#background-3'],
    ['para-3', 2, 'verbatim', 'wilshaw-2014#background-2'],
    ['para-5', 22, 'verbatim', 'wilshaw-2014#para-1-a'],
    ['para-6', 2, 'altered', 'wilshaw-2014#background-2', 'wilshaw-2014#para-2'],
    ['para-6', 16, 'verbatim', 'wilshaw-2014#para-2-b'],
    ['para-7', 40, 'verbatim', 'wilshaw-2014#para-2-b'],
    ['para-9', 12, 'not-held', morgan],
    ['para-9', 17, 'not-held', morgan],
  ]);
});

it('CYP Now quotes a report that is not held, the council and its acting director, and no document of the record', () => {
  const report = 'Ofsted’s inspection report of November 2014';
  const statement = 'the council, in a statement';
  expect(table('cypn-2014')).toEqual([
    ['para-3', 2, 'not-held', report],
    ['para-8', 7, 'not-held', report],
    ['para-10', 2, 'not-held', report],
    ['para-16', 2, 'spoken', statement],
    ['para-16', 6, 'spoken', statement],
    ['para-17', 66, 'spoken', 'Jane Parfrement, acting director of children’s services'],
  ]);
});
