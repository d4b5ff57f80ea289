/** A document as words in order, each as it is printed: what collation compares. */
import type { Block, EditionLine } from './edition.ts';
import type { Omission } from './inline.ts';

/** A word with the punctuation at it, and the line, 1-based, on which it stands. */
export interface PrintedWord {
  text: string;
  line: number;
}

/** What white space of any kind divides. */
const PRINTED = /\S+/gu;

/** The words of a text, with their lines. */
export function printedWords(text: string): PrintedWord[] {
  return text
    .split('\n')
    .flatMap((line, index) => [...line.matchAll(PRINTED)].map(([word]) => ({ text: word, line: index + 1 })));
}

/** A word or an omission of an edition. `starts` is the kind of the block of which it is the first. */
export type Token =
  | { type: 'word'; text: string; line: number; starts?: Block['kind']; noteDigits: number }
  | { type: 'omission'; omission: Omission; line: number; starts?: Block['kind'] };

/** The words of a line of an edition as the document prints them: label, then text, note digits glued on. */
export function editionTokens(line: EditionLine): Token[] {
  if (line.kind === 'end') return [];
  if (line.kind === 'gap') return [{ type: 'omission', omission: line.omission, line: line.line }];
  const label = line.label === undefined ? '' : `${line.label} `;
  const tokens = line.cells.flatMap((cell, index) => cellTokens(index === 0 ? label : '', cell, line));
  const [first] = tokens;
  if (first) first.starts = line.kind;
  return tokens;
}

function cellTokens(label: string, cell: Block['cells'][number], { line }: Block): Token[] {
  const tokens: Token[] = [];
  let text = label;
  let digits: number[] = [];
  const flush = () => {
    for (const match of text.matchAll(PRINTED)) {
      const end = match.index + match[0].length;
      const noteDigits = digits.filter((digit) => digit >= match.index && digit < end).length;
      tokens.push({ type: 'word', text: match[0], line, noteDigits });
    }
    text = '';
    digits = [];
  };
  for (const part of cell) {
    if (part.type === 'text') text += part.text;
    else if (part.type === 'break') text += ' ';
    else if (part.type === 'noteReference') {
      digits.push(text.length);
      text += part.note;
    } else if (part.type === 'omission') {
      flush();
      tokens.push({ type: 'omission', omission: part.omission, line });
    }
  }
  flush();
  return tokens;
}
