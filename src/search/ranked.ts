/** What has all words of a query, best first. */
import { fold } from '../fold.ts';
import { occurrencesOf } from '../phrase.ts';
import type { Query } from '../query.ts';
import { type Found, oursOf } from '../search-result.ts';
import { indexedText, tellingOf } from '../search-word.ts';
import type { Candidate, Index } from './engine.ts';
import { quoted } from './near.ts';

/** So many of the best are looked at again; these are read before the others, and can be shown. */
const WEIGHED = 10;
/** An account in our words counts for less than the words it rests on; words that stand together, for more. */
const OURS = 0.6;
/** A heading or a row is short, and so scores high; it says less than what stands below it. */
const NAMES = 0.25;
const TOGETHER = 1.6;

/** The files with all the words, best first; the best of them weighed by what they say. */
export async function ranked(index: Index, query: Query): Promise<string[]> {
  const found = await filesWith(index, query);
  const files = found.map(({ file }) => file);
  const best = await index.read(files.slice(0, WEIGHED));
  const phrase = query.words.join(' ');
  const weigh = ({ kind, names, words, ours }: Found) =>
    (kind === 'event' ? OURS : names ? NAMES : 1) *
    (query.words.length > 1 && ` ${indexedText(`${words}\n${ours}`)} `.includes(` ${phrase} `)
      ? TOGETHER
      : 1);
  const scores = new Map(
    best.map((record, at) => [files[at], (found[at]?.score ?? 0) * weigh(record)] as const),
  );
  const again = files.slice(0, WEIGHED).sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  return [...again, ...files.slice(WEIGHED)];
}

/** So many of what may have to be taken out are read to see whether it has the very words; the rest is taken out unseen. */
const READ = 500;

/** What has all words but none of those that are not wanted: these to the letter, while Pagefind finds their stems. */
async function filesWith(index: Index, { words, without }: Query): Promise<Candidate[]> {
  const [found, ...out] = await Promise.all([
    index.find(tellingOf(words).join(' ')),
    ...without.map((text) => index.find(quoted(text))),
  ]);
  const doubtful = new Set(out.flat().map(({ file }) => file));
  const files = found.map(({ file }) => file).filter((file) => doubtful.has(file));
  const read = await index.read(files.slice(0, READ));
  for (const [at, record] of read.entries()) {
    const text = fold(`${record.words}\n${oursOf(record)}`);
    if (!without.some((one) => occurrencesOf(one, text).length > 0)) doubtful.delete(files[at] ?? '');
  }
  return found.filter(({ file }) => !doubtful.has(file));
}
