/**
 * How much of a document whose rights are reserved the built site has word for
 * word, in quotation marks or not: what its edition quotes, and what stands
 * anywhere in runs too long to be an accident. Set apart are the names of people, bodies
 * and posts, which have no other words, and what a document published in full
 * says as well.
 */
import type { Document } from '../documents/document.ts';
import { quotedShare } from '../documents/quoted-share.ts';
import type { Model } from '../model/model.ts';
import { editionFile } from '../model/read/documents.ts';
import type { Issue } from '../reading/issue.ts';
import { type ArticleWord, articleWords, placesOf } from './article-words.ts';
import { foldedWords, runsAmong, runsOf } from './runs-of-words.ts';

/** At least this many words in a row count as copied. */
const RUN = 7;

/** At most this many of the longest runs are told, each with at most this many of the files in which it stands. */
const TOLD = 5;
const TOLD_FILES = 2;

/** What is counted of a document. */
interface Counted {
  document: Document;
  words: ArticleWord[];
  /** The document's folded words, each with the word of which it is a part. */
  parts: { text: string; of: ArticleWord; apart: boolean }[];
  /** Where each run begins among them. */
  runs: Map<string, number[]>;
  /** The files in which a run stands. */
  files: Map<string, Set<string>>;
}

/** Counts, file by file, what the site has of the documents whose rights are reserved; `faults` then says of which it has too much. */
export function copiedShares(model: Model, seeds: ReadonlyMap<string, string>) {
  const reserved = model.documents.filter(({ rights }) => rights.terms === 'all-rights-reserved');
  const counted = reserved.map((document) => counting(document, seeds.get(document.id) ?? '', model));
  const find = runsAmong(
    counted.flatMap(({ runs }) => [...runs.keys()]),
    RUN,
  );
  return {
    look(file: string, folded: readonly string[]): void {
      for (const run of find(folded))
        for (const { runs, files } of counted)
          if (runs.has(run)) files.set(run, (files.get(run) ?? new Set()).add(file));
    },
    faults: (): Issue[] => counted.flatMap((each) => faultsOf(each, model.site.quotationCaps.share)),
  };
}

function counting(document: Document, seed: string, model: Model): Counted {
  const words = articleWords(document, seed);
  const split = words.flatMap((of) => foldedWords(of.text).map((text) => ({ text, of })));
  const folded = split.map(({ text }) => text);
  const apart = placesOf(namesIn(model), folded);
  for (const place of placesOf(publishedRuns(model), folded)) apart.add(place);
  const runs = new Map<string, number[]>();
  for (const [at, run] of runsOf(folded, RUN).entries()) runs.set(run, [...(runs.get(run) ?? []), at]);
  const parts = split.map((part, at) => ({ ...part, apart: apart.has(at) }));
  return { document, words, parts, runs, files: new Map() };
}

/** Names of people, bodies and posts. */
function namesIn({ actors }: Model): string[][] {
  const names = actors.flatMap(({ name, names, posts }) => [
    name,
    ...names.map((other) => other.name),
    ...posts.map(({ post }) => post),
  ]);
  return names.map(foldedWords);
}

/** Runs of the documents that are published in full. */
function publishedRuns({ documents }: Model): string[][] {
  const full = documents.filter(({ coverage }) => coverage === 'full');
  const texts = full.flatMap(({ passages }) => passages.flatMap((passage) => passage.runs));
  return texts.flatMap((text) => runsOf(foldedWords(text), RUN)).map((run) => run.split(' '));
}

/** A word that stands in a run that the site has: the files that have it, and whether it counts. */
interface Copied {
  files: ReadonlySet<string>;
  counts: boolean;
}

/** What is wrong with what the site has of a document, if it has too much. */
function faultsOf(counted: Counted, share: number): Issue[] {
  const { document, words } = counted;
  const copied = copiedWords(counted);
  const { total } = quotedShare(document);
  const had = words.filter((word) => word.quoted || copied.get(word)?.counts).length;
  const most = Math.floor(total * share);
  if (had <= most) return [];
  const percent = ((100 * had) / total).toFixed(1);
  const runs = longestRuns(words, copied);
  return [
    {
      file: editionFile(document.id),
      problem: `${had} of ${total} words (${percent} per cent) stand in the site, quoted or in runs of ${RUN} and more; at most ${most} may: ${runs.join('; ')}`,
      remedy: 'say it in other words of ours, or quote less',
    },
  ];
}

/** The words in runs that the site has. */
function copiedWords({ parts, runs, files }: Counted): Map<ArticleWord, Copied> {
  const copied = new Map<ArticleWord, Copied>();
  for (const [run, where] of files)
    for (const from of runs.get(run) ?? [])
      for (const { of, apart } of parts.slice(from, from + RUN)) {
        const before = copied.get(of);
        copied.set(of, {
          files: before?.files.union(where) ?? where,
          counts: !apart || (before?.counts ?? false),
        });
      }
  return copied;
}

/** The runs with most words that count and are not quoted in the edition, and where they stand. */
function longestRuns(words: readonly ArticleWord[], copied: ReadonlyMap<ArticleWord, Copied>): string[] {
  const runs: ArticleWord[][] = [[]];
  for (const word of words)
    if (copied.has(word)) runs.at(-1)?.push(word);
    else runs.push([]);
  return runs
    .map((run) => ({ run, unquoted: run.filter((word) => !word.quoted && copied.get(word)?.counts) }))
    .filter(({ unquoted }) => unquoted.length > 0)
    .sort((a, b) => b.unquoted.length - a.unquoted.length)
    .slice(0, TOLD)
    .map(({ run, unquoted }) => {
      const files = [...new Set(unquoted.flatMap((word) => [...(copied.get(word)?.files ?? [])]))];
      const more = files.length > TOLD_FILES ? ` and ${files.length - TOLD_FILES} more` : '';
      const text = run.map(({ text }) => text).join(' ');
      return `"${text}", ${unquoted.length} of them unquoted, in ${files.slice(0, TOLD_FILES).join(', ')}${more}`;
    });
}
