/** How much of a reserved document the built site has, quoted or not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copiedShares } from '../../src/inspection/inspect-shares.ts';
import { foldedWords } from '../../src/inspection/runs-of-words.ts';
import { loadRecord } from '../../src/model/load.ts';
import type { Model } from '../../src/model/model.ts';
import { describeIssue } from '../../src/reading/issue.ts';
import { SMALL } from '../fixtures/small.ts';

const model = loadRecord(SMALL).model as Model;
const seedOf = (id: string) => readFileSync(join(SMALL, `seeds/${id}.txt`), 'utf8');
const seeds = new Map(model.documents.map(({ id }) => [id, seedOf(id)]));

/** What is said of a site with some files, by their names. */
function faultsOf(files: Record<string, string>, site: Model = model): string[] {
  const shares = copiedShares(site, seeds);
  for (const [file, text] of Object.entries(files)) shares.look(file, foldedWords(text));
  return shares.faults().map(describeIssue);
}

// Of the article’s 41 words six are quoted; ten may be.
const SEVEN = 'has told the minister, and the council';

it('a run of seven words counts, in quotation marks or not, however it is set', () => {
  const fault =
    'content/documents/gazette-2001.md — 13 of 41 words (31.7 per cent) stand in the site, quoted or in runs of 7 and more; at most 10 may: "has told the minister, and the council", 7 of them unquoted, in a.html — say it in other words of ours, or quote less';
  for (const text of [SEVEN, `“${SEVEN}”`, SEVEN.toUpperCase(), SEVEN.replaceAll(' ', '\\n')])
    expect(faultsOf({ 'a.html': text })).toEqual([fault]);
});

it('six words are no run, and words that are quoted count once', () => {
  expect(faultsOf({ 'a.html': 'has told the minister, and the' })).toEqual([]);
  const quoted = 'The roof of Marrow Vale library is “leaking badly”';
  expect(faultsOf({ 'a.html': `${quoted}, a` }).join()).toMatch(/12 of 41 words/);
});

it('runs of several files count together, and each is told with some of the files that have it', () => {
  const files = { 'a.html': SEVEN, 'b.csv': SEVEN, 'c.xml': SEVEN, 'd.html': 'must be mended by the end of' };
  expect(faultsOf(files)).toEqual([
    expect.stringMatching(
      /20 of 41 .*the council", 7 of them unquoted, in a\.html, b\.csv and 1 more; "must be mended by the end of", 7 of them unquoted, in d\.html —/,
    ),
  ]);
});

it('the names of people, bodies and posts are set apart', () => {
  const named = (name: string): Model => ({
    ...model,
    actors: model.actors.map((actor, at) =>
      at === 0 ? { ...actor, names: [{ name, passage: '' }] } : actor,
    ),
  });
  expect(faultsOf({ 'a.html': SEVEN }, named('The Minister and the Council'))).toEqual([]);
  expect(faultsOf({ 'a.html': SEVEN }, named('The Mayor'))).toHaveLength(1);
});

it('what a document published in full says as well is set apart', () => {
  const [letter, article] = model.documents;
  const passage = { ...model.passages.get('hart-2001#para-2'), runs: [`The article ${SEVEN}.`] };
  const documents = [{ ...letter, passages: [passage] }, article] as Model['documents'];
  expect(faultsOf({ 'a.html': SEVEN }, { ...model, documents })).toEqual([]);
});
