/**
 * Text files as they come from an editor's machine. A byte order mark and CRLF
 * line ends are accepted and taken away; what is not UTF-8 and characters that
 * cannot be seen are refused, since they would reach the page unnoticed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault, Issue } from './issue.ts';

/** The longest text file an editor may write, in bytes. */
export const MAX_BYTES = 256 * 1024;

/** Characters that nobody sees and that would reach the page: controls, zero widths, separators, bidirectional marks. */
export const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/u;

/** A text file's content, or undefined with the issue that prevents its use. `file` is relative to `root`. */
export function readText(
  root: string,
  file: string,
  maxBytes = MAX_BYTES,
): { text: string | undefined; issues: Issue[] } {
  const text = textOf(join(root, file), maxBytes);
  return typeof text === 'string' ? { text, issues: [] } : { text: undefined, issues: [{ file, ...text }] };
}

type TextFault = Fault & Pick<Issue, 'line'>;

function textOf(path: string, maxBytes: number): string | TextFault {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return {
      problem: `it cannot be read (${(error as NodeJS.ErrnoException).code})`,
      remedy: 'restore the file or its permissions',
    };
  }
  if (bytes.length === 0) return { problem: 'the file is empty', remedy: 'write it or remove it' };
  if (bytes.length > maxBytes)
    return {
      problem: `the file has ${bytes.length} bytes; at most ${maxBytes} are read`,
      remedy: 'divide it',
    };
  const decoded = decode(bytes);
  if (typeof decoded !== 'string') return decoded;
  const text = decoded.replaceAll('\r\n', '\n');
  return unseenIn(text) ?? text;
}

function decode(bytes: Uint8Array): string | TextFault {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: `byte ${firstInvalidByte(bytes)} is not UTF-8`, remedy: 'save the file as UTF-8' };
  }
}

/** The offset of the first byte at which the decoder stops. */
function firstInvalidByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return bytes.findIndex((byte) => {
    try {
      decoder.decode(Uint8Array.of(byte), { stream: true });
      return false;
    } catch {
      return true;
    }
  });
}

/** The first character of a text that nobody sees, if there is one. */
function unseenIn(text: string): TextFault | undefined {
  const [character] = UNSEEN.exec(text) ?? [];
  if (character === undefined) return undefined;
  const offset = text.indexOf(character);
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    line: text.slice(0, offset).split('\n').length,
    problem: `character U+${code} at offset ${offset} cannot be seen`,
    remedy: 'remove it',
  };
}
