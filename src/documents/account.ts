/** What collation tells: the account of a seed's words, or the first difference from it. */
import type { OmissionReason } from './inline.ts';

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
