/** Runs of words that one text has from another, whatever stands between the words. */
import { wordPattern } from '../documents/word.ts';

const PART_OF_WORD = wordPattern('');
const WORD = wordPattern("’'");

/** A line break within a text that is given as data. */
const ESCAPED_BREAK = /\\[nrt]/gu;

const folded = (text: string, pattern: RegExp): string[] =>
  text.replace(ESCAPED_BREAK, ' ').toLowerCase().match(pattern) ?? [];

/** A text's words in small letters, parted wherever something stands between letters or figures. */
export const foldedParts = (text: string): string[] => folded(text, PART_OF_WORD);

/** The same, but that an apostrophe parts no word: a possessive is not counted as two. */
export const foldedWords = (text: string): string[] => folded(text.replaceAll('’', "'"), WORD);

/** Every run of so many words of a folded text, in order. */
export function runsOf(folded: readonly string[], length: number): string[] {
  return Array.from({ length: Math.max(0, folded.length - length + 1) }, (_, at) =>
    folded.slice(at, at + length).join(' '),
  );
}

/** A search for some runs, all of so many words. It returns those found in a folded text. */
export function runsAmong(runs: Iterable<string>, length: number): (folded: readonly string[]) => string[] {
  const known = new Set(runs);
  const openings = new Map<string, Set<string>>();
  for (const run of known) {
    const [first = '', second = ''] = run.split(' ', 2);
    openings.set(first, (openings.get(first) ?? new Set()).add(second));
  }
  return (folded) => {
    // Most pairs of words open no such run; only where one does is the run put together.
    const found: string[] = [];
    for (let at = 0; at <= folded.length - length; at += 1) {
      if (!openings.get(folded[at] ?? '')?.has(folded[at + 1] ?? '')) continue;
      const run = folded.slice(at, at + length).join(' ');
      if (known.has(run)) found.push(run);
    }
    return found;
  };
}
