/**
 * The little that may stand inside a line of an edition, apart from the
 * document's own words:
 *
 * - `[^2]` a reference to note 2, printed as a raised digit in the document;
 * - `[sic]` after a slip that a reader would take for ours;
 * - `[… 21 words: rights]` words of the seed that are left out here, and why;
 * - `\` at a line's end, a line break that the document makes.
 */
import { oneSpace } from '../reading/one-space.ts';

export type Inline =
  | { type: 'text'; text: string }
  | { type: 'noteReference'; note: string }
  | { type: 'sic' }
  | { type: 'break' }
  | { type: 'omission'; omission: Omission };

/** Words of the seed that the edition leaves out. Exactly one extent is given. */
export interface Omission {
  reason: OmissionReason;
  /** The reason at more length, in our words. */
  detail?: string;
  /** How many words, counted from where the edition stands. */
  words?: number;
  /** Whole lines of the seed, 1-based, both included. */
  lines?: [first: number, last: number];
}

/** Why words may be left out, and what the site says of it. */
export const OMISSION_REASONS = {
  rights: 'the words are the publisher’s copyright; a digest stands in their place',
  furniture: 'page furniture: menus, adverts, captions and credits are no part of the document',
  'personal-data': 'a telephone number or an e-mail address',
  boilerplate: 'standing text about the publisher, the same in all its documents',
} as const;

export type OmissionReason = keyof typeof OMISSION_REASONS;

const MARK = /\[\^(\d+)\]|\[(sic)\]|\[…([^\]]*)\]|(\\\n)/g;
const EXTENT = /^ (?:([1-9]\d*) words?|lines? (\d+)(?:[–-](\d+))?): ([a-z-]+)(?:, (.+))?$/;

/** The parts of one block's text. Throws a RangeError for an omission that cannot be read. */
export function parseInline(source: string): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  const text = (to: number) => {
    if (to > end) parts.push({ type: 'text', text: source.slice(end, to) });
  };
  for (const match of source.matchAll(MARK)) {
    text(match.index);
    end = match.index + match[0].length;
    const [, note, sic, omission, lineBreak] = match;
    if (note !== undefined) parts.push({ type: 'noteReference', note: noteMark(source, match.index, note) });
    else if (sic) parts.push({ type: 'sic' });
    else if (lineBreak) parts.push({ type: 'break' });
    else if (omission !== undefined) parts.push({ type: 'omission', omission: parseOmission(omission) });
  }
  text(source.length);
  return parts;
}

/** A note's mark stands where a raised digit was run into a word: behind its letters or its stop, and before no figure. */
function noteMark(source: string, at: number, note: string): string {
  const [before, after] = [source.slice(0, at), source.slice(at + note.length + 3)];
  if (!/[\p{L}.,;:’)]$/u.test(before) || /^[\p{L}\p{N}]|^,\d/u.test(after))
    throw new RangeError(`[^${note}] does not stand at the end of a word, where a note's mark stands`);
  return note;
}

/** `extent` is what stands between `[…` and `]`. */
function parseOmission(extent: string): Omission {
  const [, words, first, last, reason, detail] = EXTENT.exec(extent) ?? [];
  if (!isReason(reason))
    throw new RangeError(
      `"[…${extent}]" does not say what is left out and why; write "[… 12 words: rights]" or "[… lines 3–5: furniture]", with one of the reasons ${Object.keys(OMISSION_REASONS).join(', ')}`,
    );
  return {
    reason,
    ...(detail && { detail }),
    ...(words && { words: Number(words) }),
    ...(first && { lines: [Number(first), Number(last ?? first)] }),
  };
}

function isReason(reason: string | undefined): reason is OmissionReason {
  return reason !== undefined && Object.hasOwn(OMISSION_REASONS, reason);
}

/**
 * What a reader reads, as plain text: no note digits, no sic marks, a line
 * break as a space, an omission between words as `[…]`.
 */
export function plainText(parts: readonly Inline[]): string {
  const written = parts.map((part) => {
    if (part.type === 'text') return part.text;
    if (part.type === 'break') return ' ';
    return part.type === 'omission' ? '[…]' : '';
  });
  return oneSpace(written.join(''));
}
