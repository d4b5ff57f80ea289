/** One thing that is stated: the value of a field, on one line. */
import { sha256 } from '../../documents/sha256.ts';
import type { IssuePlace } from '../../reading/issue.ts';

/** A field of something, and what it says. */
export interface Statement {
  /** The address of what it is said of, or a name where that has none: `events/visit/`, `themes/readers`. */
  subject: string;
  field: string;
  /** On one line. */
  value: string;
  /** Where it is written. */
  place: IssuePlace;
}

/** A value as a statement; none where it is absent, false or empty, as it is where nobody wrote it. */
export function statement(subject: string, field: string, value: unknown, place: IssuePlace): Statement[] {
  const line = inOneLine(value);
  return line === undefined || NOTHING.has(line) ? [] : [{ subject, field, value: line, place }];
}

const NOTHING: ReadonlySet<string> = new Set(['null', 'false', '""', '[]', '{}']);

/** The longest text that is kept in full. */
const LONG = 1000;

/** What looks like a space or like nothing. */
const UNSEEN = /[[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]--[ ]]/gv;

/** A value in JSON, its dates as they are written in EDTF; a long text by its SHA-256 and the number of its words. */
function inOneLine(value: unknown): string | undefined {
  if (typeof value === 'string' && value.length > LONG)
    return `sha256:${sha256(value)} (${value.split(/\s+/u).length} words)`;
  const json: string | undefined = JSON.stringify(value, (_, part: unknown) =>
    isDate(part) ? part.edtf : part,
  );
  return json?.replace(UNSEEN, escaped);
}

/** A character as JSON may write it: \u200b. */
function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

function isDate(value: unknown): value is { edtf: string } {
  return typeof value === 'object' && value !== null && 'edtf' in value;
}
