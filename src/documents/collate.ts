/**
 * Collation: the proof that an edition says what its seed says.
 *
 * Both are read as words in order. They must be equal but for omissions that
 * the edition marks with their extent and reason, and for the typographic
 * changes that are declared (account.ts), and a block begins where a line of the seed begins. One
 * pass over both; nothing is searched for, so a word dropped, doubled, moved or
 * altered stops at the place where it stands.
 */
import { must } from '../reading/must.ts';
import type { Account, Difference, TypographicChange } from './account.ts';
import type { EditionLine } from './edition.ts';
import type { Omission } from './inline.ts';
import { editionTokens, type PrintedWord, type Token } from './tokens.ts';

/** Signs that stand before list items in text taken from PDF and from the web. */
const LIST_GLYPHS = new Set(['\u{f06e}', '\u{f02d}', '\u2212', '\u2022']);

/** Where each block of an edition stands among its seed's words: half-open, counted from 0. */
export type Extents = [from: number, to: number][];

/** How far collation has come. */
interface Progress {
  seed: readonly PrintedWord[];
  /** The place in the seed. */
  at: number;
  account: Account;
  extents: Extents;
}

/** Collates an edition with its seed: an account of every word and the place of each block, or the first difference. */
export function collate(
  seed: readonly PrintedWord[],
  edition: readonly EditionLine[],
): { account: Account; extents: Extents } | { difference: Difference } {
  const account = { seedWords: seed.length, publishedWords: 0, omitted: {}, omissions: [], changes: {} };
  const progress: Progress = { seed, at: 0, account, extents: [] };
  const tokens = edition.flatMap(editionTokens);
  for (const [index, token] of tokens.entries()) {
    const problem = takeToken(progress, token);
    if (problem) return { difference: differenceAt(progress, problem, tokens, index) };
  }
  if (progress.at < seed.length)
    return {
      difference: differenceAt(progress, 'the edition ends before the seed does', tokens, tokens.length),
    };
  return { account, extents: progress.extents };
}

/** Goes on by a token of the edition; returns what is wrong, if it does not stand in the seed. */
function takeToken(progress: Progress, token: Token): string | undefined {
  const { seed, at, extents } = progress;
  if (token.starts) {
    if (at > 0 && seed[at - 1]?.line === seed[at]?.line)
      return 'the edition begins a block within a line of the seed';
    extents.push([at, at]);
  }
  return token.type === 'omission' ? leaveOut(progress, token.omission) : publish(progress, token);
}

function leaveOut(progress: Progress, omission: Omission): string | undefined {
  const { seed, at, account } = progress;
  const words = extent(omission, seed, at);
  if (typeof words === 'string') return words;
  const { reason, detail } = omission;
  const left = seed.slice(at, at + words).map(({ line }) => line);
  const lines: [number, number] = [must(left[0], 'a word left out'), must(left.at(-1), 'a word left out')];
  account.omitted[reason] = (account.omitted[reason] ?? 0) + words;
  account.omissions.push({ reason, ...(detail && { detail }), at, words, lines });
  // Lines left out stand between two blocks.
  if (omission.lines) progress.at += words;
  else pass(progress, words);
  return undefined;
}

function publish(progress: Progress, token: Token & { type: 'word' }): string | undefined {
  const { seed, account } = progress;
  const glyph = seed[progress.at]?.text;
  if (token.starts === 'item' && glyph !== undefined && LIST_GLYPHS.has(glyph)) {
    countChange(account, 'list-glyph');
    pass(progress, 1);
  }
  const match = matchWord(token.text, seed, progress.at);
  if (!match) return 'the edition and the seed differ';
  if (match.change) countChange(account, match.change);
  if (token.noteDigits > 0) countChange(account, 'note-digit', token.noteDigits);
  account.publishedWords += 1;
  pass(progress, match.length);
  return undefined;
}

/** Passes words that belong to the block. */
function pass(progress: Progress, words: number): void {
  progress.at += words;
  const block = progress.extents.at(-1);
  if (block) block[1] = progress.at;
}

function countChange({ changes }: Account, kind: TypographicChange, by = 1): void {
  changes[kind] = (changes[kind] ?? 0) + by;
}

/** How many words of the seed, from `at`, an edition's word stands for; undefined if it does not match. */
function matchWord(
  word: string,
  seed: readonly PrintedWord[],
  at: number,
): { length: number; change?: TypographicChange } | undefined {
  const here = seed[at];
  const next = seed[at + 1];
  if (!here) return undefined;
  if (here.text === word) return { length: 1 };
  if (next && next.line > here.line && here.text.endsWith('-') && here.text + next.text === word)
    return { length: 2, change: 'line-end-hyphen' };
  if (here.text.includes('─') && here.text.replaceAll('─', '–') === word)
    return { length: 1, change: 'box-drawing-dash' };
  return undefined;
}

/** How many words an omission covers from `at`, or what is wrong with it. */
function extent(
  { words: count, lines }: Omission,
  seed: readonly PrintedWord[],
  at: number,
): number | string {
  if (count !== undefined)
    return at + count <= seed.length
      ? count
      : `${count} words are to be left out, ${seed.length - at} are left`;
  const [first, last] = must(lines, 'the extent of an omission');
  const line = seed[at]?.line;
  if (line === undefined || line < first || line > last || seed[at - 1]?.line === line)
    return `lines ${first}–${last} are to be left out, but the seed stands at line ${line ?? 'end'}`;
  let end = at;
  while ((seed[end]?.line ?? Infinity) <= last) end += 1;
  return end - at;
}

/** At most this many words of each side are shown. */
const SHOWN = 8;

function differenceAt(
  { seed, at }: Progress,
  problem: string,
  tokens: readonly Token[],
  index: number,
): Difference {
  const written = (token: Token) => (token.type === 'word' ? token.text : '[…]');
  const few = (words: readonly string[]) => words.join(' ') || '(the end)';
  return {
    problem,
    seedLine: (seed[at] ?? seed.at(-1))?.line ?? 0,
    editionLine: (tokens[index] ?? tokens.at(-1))?.line ?? 0,
    seedWords: few(seed.slice(at, at + SHOWN).map(({ text }) => text)),
    editionWords: few(tokens.slice(index, index + SHOWN).map(written)),
  };
}
