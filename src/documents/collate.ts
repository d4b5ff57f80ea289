/**
 * Collation: the proof that an edition says what its seed says.
 *
 * Both are read as words in order. They must be equal but for omissions that
 * the edition marks with their extent and reason, and for the typographic
 * changes listed here, and a block begins where a line of the seed begins. One
 * pass over both; nothing is searched for, so a word dropped, doubled, moved or
 * altered stops at the place where it stands.
 */
import type { EditionLine } from './edition.ts';
import type { Omission, OmissionReason } from './inline.ts';
import { editionTokens, type PrintedWord, type Token } from './tokens.ts';

/** The declared typographic changes from seed to edition, and what the site says of each. */
export const TYPOGRAPHIC_CHANGES = {
  'list-glyph': 'the sign before a list item, rendered as a list',
  'line-end-hyphen': 'a hyphenated word broken at a line’s end, joined with its hyphen kept',
  'note-digit': 'a raised note number run into a word, set as a link to the note',
  'box-drawing-dash': 'a box-drawing character for a dash, set as an en dash',
} as const;

export type TypographicChange = keyof typeof TYPOGRAPHIC_CHANGES;

/** What became of every word of a seed. Counts are of words. */
export interface Account {
  seedWords: number;
  publishedWords: number;
  /** Words of the seed left out, by reason. */
  omitted: Partial<Record<OmissionReason, number>>;
  /** Each omission in order: the seed's words from `at` on, counted from 0, and the lines they stand on. */
  omissions: {
    reason: OmissionReason;
    detail?: string;
    at: number;
    words: number;
    lines: [number, number];
  }[];
  /** How often each typographic change was made. */
  changes: Partial<Record<TypographicChange, number>>;
}

/** The first difference between an edition and its seed. */
export interface Difference {
  problem: string;
  seedLine: number;
  editionLine: number;
  /** The words of each from the difference on, a few of them. */
  seedWords: string;
  editionWords: string;
}

/** Signs that stand before list items in text taken from PDF and from the web. */
const LIST_GLYPHS = new Set(['\u{f06e}', '\u{f02d}', '\u2212', '\u2022']);

/** Where each block of an edition stands among its seed's words: half-open, counted from 0. */
export type Extents = [from: number, to: number][];

/** Collates an edition with its seed: an account of every word and the place of each block, or the first difference. */
export function collate(
  seed: readonly PrintedWord[],
  edition: readonly EditionLine[],
): { account: Account; extents: Extents } | { difference: Difference } {
  const account: Account = {
    seedWords: seed.length,
    publishedWords: 0,
    omitted: {},
    omissions: [],
    changes: {},
  };
  const change = (kind: TypographicChange, by = 1) => {
    if (by > 0) account.changes[kind] = (account.changes[kind] ?? 0) + by;
  };
  const tokens = edition.flatMap(editionTokens);
  const extents: Extents = [];
  let at = 0;
  const pass = (words: number, inBlock = true) => {
    at += words;
    const block = extents.at(-1);
    if (block && inBlock) block[1] = at;
  };
  for (const [index, token] of tokens.entries()) {
    const stop = (problem: string) => ({ difference: difference(problem, seed, at, tokens, index) });
    if (token.starts && at > 0 && seed[at - 1]?.line === seed[at]?.line)
      return stop('the edition begins a block within a line of the seed');
    if (token.starts) extents.push([at, at]);
    if (token.type === 'omission') {
      const length = extent(token.omission, seed, at);
      if (typeof length === 'string') return stop(length);
      const { reason, detail } = token.omission;
      const left = seed.slice(at, at + length);
      account.omitted[reason] = (account.omitted[reason] ?? 0) + length;
      account.omissions.push({
        reason,
        ...(detail && { detail }),
        at,
        words: length,
        lines: [left[0]?.line ?? 0, left.at(-1)?.line ?? 0],
      });
      pass(length, token.omission.lines === undefined);
      continue;
    }
    if (token.starts === 'item' && LIST_GLYPHS.has(seed[at]?.text ?? '')) {
      change('list-glyph');
      pass(1);
    }
    const match = matchWord(token.text, seed, at);
    if (!match) return stop('the edition and the seed differ');
    if (match.change) change(match.change);
    change('note-digit', token.noteDigits);
    account.publishedWords += 1;
    pass(match.length);
  }
  if (at < seed.length)
    return {
      difference: difference('the edition ends before the seed does', seed, at, tokens, tokens.length),
    };
  return { account, extents };
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
  const [first, last] = lines ?? [0, 0];
  const line = seed[at]?.line;
  if (line === undefined || line < first || line > last || seed[at - 1]?.line === line)
    return `lines ${first}–${last} are to be left out, but the seed stands at line ${line ?? 'end'}`;
  let end = at;
  while ((seed[end]?.line ?? Infinity) <= last) end += 1;
  return end - at;
}

function difference(
  problem: string,
  seed: readonly PrintedWord[],
  at: number,
  tokens: readonly Token[],
  index: number,
): Difference {
  const shown = 8;
  const written = (token: Token) => (token.type === 'word' ? token.text : '[…]');
  return {
    problem,
    seedLine: (seed[at] ?? seed.at(-1))?.line ?? 0,
    editionLine: (tokens[index] ?? tokens.at(-1))?.line ?? 0,
    seedWords:
      seed
        .slice(at, at + shown)
        .map((word) => word.text)
        .join(' ') || '(the end)',
    editionWords:
      tokens
        .slice(index, index + shown)
        .map(written)
        .join(' ') || '(the end)',
  };
}
