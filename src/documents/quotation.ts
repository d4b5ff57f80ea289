/**
 * Finding a quotation in a passage, exactly.
 *
 * A quotation is one or more runs of the passage's words, in order, each to
 * the letter; only the width of white space is free. `[…]` stands for words
 * left out between two runs. `[word]` is an editor's insertion: the runs on
 * its two sides must follow one another directly. Whole words only.
 */
import { must } from '../reading/must.ts';
import { oneSpace } from '../reading/one-space.ts';
import { isInsideWord } from './word.ts';

/** Where a quotation's runs stand in a text: half-open ranges of UTF-16 offsets. */
export type Ranges = [start: number, end: number][];

/** Context that makes a quotation one, where its words occur more than once (W3C TextQuoteSelector). */
export interface Context {
  prefix?: string | undefined;
  suffix?: string | undefined;
}

interface Run {
  words: string;
  /** What stands between this run and the one before it. */
  after: 'omission' | 'insertion';
}

/** All places at which a quotation stands in a text whose white space is single spaces; none, if it does not. */
export function findQuotation(quotation: string, text: string, { prefix, suffix }: Context = {}): Ranges[] {
  const [first, ...rest] = runsOf(quotation);
  if (!first) return [];
  const found: Ranges[] = [];
  for (const start of occurrences(first.words, text)) {
    const ranges = follow([start, start + first.words.length], rest, text);
    if (!ranges) continue;
    const [, end] = must(ranges.at(-1), 'the end of a quotation');
    const preceded = prefix === undefined || text.slice(0, start).trimEnd().endsWith(oneSpace(prefix));
    const succeeded = suffix === undefined || text.slice(end).trimStart().startsWith(oneSpace(suffix));
    if (preceded && succeeded) found.push(ranges);
  }
  return found;
}

/** The runs of document words in a quotation, in order. */
function runsOf(quotation: string): Run[] {
  const runs: Run[] = [];
  let after: Run['after'] = 'omission';
  for (const part of oneSpace(quotation).split(/(\[[^\]]*\])/u)) {
    const words = part.trim();
    if (part === '[…]') after = 'omission';
    else if (/^\[.*\]$/u.test(part)) after = 'insertion';
    else if (words) runs.push({ words, after });
  }
  return runs;
}

/** The ranges of a quotation whose first run stands at `first`, if the rest follows; the nearest place of each is taken. */
function follow(first: [number, number], rest: readonly Run[], text: string): Ranges | undefined {
  const ranges: Ranges = [first];
  let end = first[1];
  for (const { words, after } of rest) {
    const at = occurrences(words, text).find((place) => place >= end);
    if (at === undefined) return undefined;
    const between = text.slice(end, at).trim();
    if (after === 'insertion' ? between !== '' : between === '') return undefined;
    end = at + words.length;
    ranges.push([at, end]);
  }
  return ranges;
}

/** Where `words` stands in `text` as whole words, ascending. */
function occurrences(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isInsideWord(text, at) && !isInsideWord(text, at + words.length)) places.push(at);
  return places;
}
