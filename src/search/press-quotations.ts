/** How articles quote the documents: the check of quotations, made of what stands in the articles' own quotation marks. */
import { certainlyBefore } from '../date/date.ts';
import type { Part } from '../documents/difference.ts';
import type { Document } from '../documents/document.ts';
import type { Passage } from '../documents/passage.ts';
import { findQuotation } from '../documents/quotation.ts';
import type { Quoted } from '../documents/quoted.ts';
import type { Model } from '../model/model.ts';
import { must } from '../reading/must.ts';
import { makeCheck, type Verdict } from './check-quotation.ts';
import { MIN_WORDS } from './quotations-in.ts';

/** Words that an article has from elsewhere: from a document that is not held, by its name, or of someone who speaks. */
export type Elsewhere = { kind: 'not-held'; from: string } | { kind: 'spoken'; by: string };

/** A quotation in an article, and what is found of it. It holds only words of the article that its digest quotes, and single words that differ. */
export interface PressQuotation {
  /** The passage of the article. */
  passage: Passage;
  /** How many words are quoted. */
  length: number;
  /** The words, as the document quoted has them or else as the digest quotes them; missing where neither does. */
  words?: string;
  verdict: Verdict | Elsewhere;
}

/** An article with its quotations, in order. */
export interface PressArticle {
  document: Document;
  /** The documents that are compared: published in full, and not certainly later than the article. */
  compared: Document[];
  quotations: PressQuotation[];
}

/** Every article of the record with what it quotes. Single words are left out, since they are anyone's. */
export function pressQuotations({ documents, site }: Model): PressArticle[] {
  const notHeld = new Map(site.notHeld.map(({ id, name }) => [id, name]));
  return documents
    .filter(({ coverage }) => coverage === 'digest')
    .map((document) => {
      const compared = documents.filter(
        ({ coverage, issued }) => coverage === 'full' && !certainlyBefore(document.issued, issued),
      );
      const passages = compared.flatMap((held) => held.passages);
      const check = makeCheck(passages);
      const quotations = document.quoted
        .filter(({ words }) => words.split(' ').length >= MIN_WORDS)
        .map((quoted) => {
          const verdict = elsewhere(quoted, document, notHeld) ?? check(quoted.words);
          return publishable(quoted, verdict, passages);
        });
      return { document, compared, quotations };
    });
}

function elsewhere(
  { passage }: Quoted,
  { quotesOthers }: Document,
  names: ReadonlyMap<string, string>,
): Elsewhere | undefined {
  const entry = quotesOthers.find((other) => other.passage === passage.fragment);
  if (!entry) return undefined;
  const { notHeld, speaker = '' } = entry;
  return notHeld
    ? { kind: 'not-held', from: names.get(notHeld) ?? notHeld }
    : { kind: 'spoken', by: speaker };
}

function publishable(
  { passage, words }: Quoted,
  verdict: PressQuotation['verdict'],
  passages: readonly Passage[],
): PressQuotation {
  const isQuotedHere = findQuotation(words, passage.words).length > 0;
  const own = verdict.kind === 'verbatim' ? printed(verdict, passages) : undefined;
  const shown = own ?? (isQuotedHere ? words : undefined);
  const published =
    'parts' in verdict && !isQuotedHere ? { ...verdict, parts: verdict.parts.map(masked) } : verdict;
  return { passage, length: words.split(' ').length, ...(shown && { words: shown }), verdict: published };
}

/** The words of the first place at which a quotation stands, as its document has them. */
function printed(
  { places: [place] }: Verdict & { kind: 'verbatim' },
  passages: readonly Passage[],
): string | undefined {
  if (!place) return undefined;
  const { words } = must(
    passages.find(({ id }) => id === place.id),
    `the passage ${place.id}`,
  );
  return place.ranges.map(([start, end]) => words.slice(start, end)).join(' […] ');
}

/** A single word of the article that differs is shown; more of them are counted. */
function masked({ kind, words }: Part): Part {
  if (kind !== 'left' || words.length === 1) return { kind, words };
  return { kind, words: [`[… ${words.length} words]`] };
}
