/**
 * Reads an edition: a document marked up in a strict and small part of Markdown.
 *
 * One block is one line, so that a difference between two versions of an
 * edition is a difference of one passage. A line may be
 *
 *     # Executive summary {#executive-summary}           heading, 1 to 4 levels
 *     54. The vast majority of care leavers … {#para-54}  paragraph with a printed label
 *     Leaders and senior managers … {#executive-summary-2}
 *     - in primary schools is 17% … {#children-3-1}       list item; two spaces a level
 *     | 1. Children who need help … | Good {#cover-1} |   table row
 *     [^2]: These are residential … {#note-2}             note
 *     = Our summary of the passage above, in our words.   a digest's summary
 *     [… lines 49–69: furniture, membership advert]       seed lines left out
 *     ---                                                 end of a section
 *
 * and every block carries its fragment identifier in braces, with the locator
 * behind it where that cannot be told from the fragment. Anything else on a
 * line is the document's words.
 */
import type { Issue } from '../reading/issue.ts';
import { QUOTATION_MARKS } from '../schemas/fields.ts';
import { type Inline, type Omission, parseInline } from './inline.ts';
import { LABEL } from './locate.ts';

/** How a block is marked up. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'note';

/** A block that is published. */
export interface Block {
  kind: BlockKind;
  /** Line of the edition file, 1-based. */
  line: number;
  fragment: string;
  /** The locator as the editor states it, where it does not follow from the fragment. */
  statedLocator?: string;
  /** The label that the document prints before the block: `54.`, `a)`, `(iv)`, `2.1`, `Q1`. */
  label?: string;
  /** Heading level 1–4, or depth of indentation from 0. */
  level: number;
  /** One list of parts for each cell of a row; one list in all for any other block. */
  cells: Inline[][];
  /** Our own words for what the passage says, in a digest. */
  summary?: string;
}

/** Seed lines that the edition leaves out between two blocks. */
export interface Gap {
  kind: 'gap';
  line: number;
  omission: Omission;
}

/** The end of a section: what follows belongs to no heading but the title. */
export interface SectionEnd {
  kind: 'end';
  line: number;
}

export type EditionLine = Block | Gap | SectionEnd;

const ANCHOR = / *\{#([^\s}]+)(?: ([^}]+))?\}$/;
const INDENT = /^( *)(.*)$/su;

/**
 * The lines of an edition's body, in order. `firstLine` is the line of the file
 * at which `body` begins. Issues name the line; `file` is filled in by them.
 */
export function parseEdition(
  body: string,
  file: string,
  firstLine = 1,
): { lines: EditionLine[]; issues: Issue[] } {
  const lines: EditionLine[] = [];
  const issues: Issue[] = [];
  for (const { text, line } of logicalLines(body, firstLine)) {
    try {
      const parsed = parseLine(text, line, lines.at(-1));
      if (parsed) lines.push(parsed);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      issues.push({ file, line, problem: error.message, remedy: 'correct the line' });
    }
  }
  return { lines, issues };
}

/** Lines that are not blank; a line that ends in `\` goes on in the next. */
function* logicalLines(body: string, firstLine: number): Generator<{ text: string; line: number }> {
  let held: { text: string; line: number } | undefined;
  for (const [index, text] of body.split('\n').entries()) {
    held = held ? { ...held, text: `${held.text}\n${text.trimStart()}` } : { text, line: firstLine + index };
    if (text.endsWith('\\')) continue;
    if (held.text.trim()) yield { ...held, text: held.text.trimEnd() };
    held = undefined;
  }
  if (held) yield held;
}

function parseLine(source: string, line: number, previous?: EditionLine): EditionLine | undefined {
  if (source === '---') return { kind: 'end', line };
  if (/^\|[\s|:-]*\|$/u.test(source)) return undefined; // the empty head and rule that Markdown wants of a table
  if (source.startsWith('= ')) return summarise(previous, source.slice(2).trim());
  if (/^\[… lines? /.test(source)) return gap(source, line);

  const [, spaces = '', marked = ''] = INDENT.exec(source) ?? [];
  if (spaces.length % 2) throw new RangeError('the indentation is not a multiple of two spaces');
  const row = marked.startsWith('|');
  const unanchored = row ? marked.replace(/ *\|$/u, '') : marked;
  const anchor = ANCHOR.exec(unanchored);
  if (!anchor) throw new RangeError('the block has no fragment identifier such as {#para-54} at its end');
  const [whole, fragment = '', statedLocator] = anchor;
  const text = unanchored.slice(0, anchor.index);
  const common = { line, fragment, ...(statedLocator && { statedLocator }) };
  if (row) {
    const [first = '', ...rest] = text
      .slice(1)
      .split('|')
      .map((cell) => cell.trim());
    const { label, words } = takeLabel(first);
    return { ...common, ...label, kind: 'row', level: 0, cells: [words, ...rest].map(parseInline) };
  }
  const { kind, level, content } = markup(text, spaces.length / 2);
  if (kind === 'note') {
    const [, label = '', words = ''] = /^\[\^(\w+)\]: (.*)$/su.exec(content) ?? [];
    return { ...common, kind, level, label, cells: [parseInline(words)] };
  }
  const { label, words } = takeLabel(content);
  if (!words.trim()) throw new RangeError(`the block ${whole.trim()} has no words`);
  return { ...common, ...label, kind, level, cells: [parseInline(words)] };
}

function markup(text: string, depth: number): { kind: BlockKind; level: number; content: string } {
  const heading = /^(#{1,4}) (.*)$/su.exec(text);
  if (heading) return { kind: 'heading', level: heading[1]?.length ?? 1, content: heading[2] ?? '' };
  if (/^\[\^\w+\]: /.test(text)) return { kind: 'note', level: depth, content: text };
  if (text.startsWith('- ')) return { kind: 'item', level: depth, content: text.slice(2) };
  return { kind: depth > 0 ? 'item' : 'paragraph', level: depth, content: text };
}

function takeLabel(text: string): { label: { label?: string }; words: string } {
  const [label] = LABEL.exec(text) ?? [];
  return label ? { label: { label }, words: text.slice(label.length + 1) } : { label: {}, words: text };
}

/** Adds a summary to the block before it, to which it belongs. */
function summarise(previous: EditionLine | undefined, summary: string): undefined {
  if (!previous || previous.kind === 'gap' || previous.kind === 'end' || previous.summary)
    throw new RangeError('a summary follows the passage that it sums up, once');
  if (QUOTATION_MARKS.test(summary))
    throw new RangeError('a summary is in our own words and carries no quotation marks; quote above it');
  previous.summary = summary;
}

function gap(source: string, line: number): Gap {
  const [part, ...more] = parseInline(source);
  if (part?.type !== 'omission' || !part.omission.lines || more.length > 0)
    throw new RangeError('an omission of lines stands alone on its line');
  return { kind: 'gap', line, omission: part.omission };
}
