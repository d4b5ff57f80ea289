import { expect, it } from 'vitest';
import { parseDate } from '../../src/date/date.ts';
import { type Document, makeDocument } from '../../src/documents/document.ts';
import { parseEdition } from '../../src/documents/edition.ts';
import type { Model } from '../../src/model/model.ts';
import type { DocumentFields } from '../../src/schemas/document.ts';
import { pressQuotations } from '../../src/search/press-quotations.ts';

const ARTICLE = `Roof news
The letter says “the roof of the library leaks” and that ‘the council was told of it by no one at all in two years’.
It has an “old and leaky roof” and “leaks”, and the mayor’s view is “we knew nothing of any leak”.
Buy two, “get one for free today”.`;

const EDITION = `# Roof news {#title Title}
[… 25 words: rights] {#para-1}
= The letter is quoted.
[… 8 words: rights] “leaks”, [… 11 words: rights] {#para-2}
= The mayor knew nothing.
[… line 4: furniture, an advert]`;

function document(id: string, fields: Partial<DocumentFields>, edition: string, seed = edition): Document {
  const { lines } = parseEdition(edition, id);
  const plain = { quotesOthers: [], refersTo: {}, 'title-short': id } as unknown as DocumentFields;
  const made = makeDocument(id, { ...plain, ...fields }, lines, seed.replace(/ \{#.*\}/gu, ''), id, id);
  if (!made.document) throw new Error(made.issues.map(({ problem }) => problem).join());
  return made.document;
}

function quotationsOf(written: string) {
  const letter = document(
    'letter',
    { coverage: 'full', issued: parseDate(written) },
    'The roof of the library leaks. The council was told of it by the inspector in two years. {#para-1}',
  );
  const article = document(
    'article',
    {
      coverage: 'digest',
      issued: parseDate('2001-04-12'),
      quotesOthers: [{ passage: 'para-2', speaker: 'the mayor' }],
    },
    EDITION,
    ARTICLE,
  );
  const model = { documents: [letter, article], site: { notHeld: [] } } as unknown as Model;
  return pressQuotations(model)[0]?.quotations ?? [];
}

it('the quotations of an article are those of its body, but for single words', () => {
  expect(quotationsOf('2001').map(({ passage, length }) => [passage.fragment, length])).toEqual([
    ['para-1', 6],
    ['para-1', 14],
    ['para-2', 4],
    ['para-2', 6],
  ]);
});

it('of several words that only the article has no more is told than how many they are', () => {
  const altered = quotationsOf('2001')[1]?.verdict;
  expect(altered).toMatchObject({ kind: 'altered', id: 'letter#para-1' });
  expect(JSON.stringify(altered)).toMatch(/\[… \d words\]/);
  expect(JSON.stringify(quotationsOf('2001'))).not.toMatch(/no one at all|old and leaky|we knew/);
});

it('words in no document of the record are as their article has them, elsewhere', () => {
  expect(
    quotationsOf('2001')
      .slice(2)
      .map(({ verdict }) => verdict),
  ).toEqual(Array(2).fill({ kind: 'spoken', by: 'the mayor' }));
});

it('a document that was written after the article is not compared', () => {
  expect(
    quotationsOf('2002')
      .slice(0, 2)
      .map(({ verdict }) => verdict.kind),
  ).toEqual(['absent', 'absent']);
});
