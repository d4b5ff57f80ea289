/**
 * Text files as they come from an editor's machine. A byte order mark and CRLF
 * line ends are accepted and taken away; what is not UTF-8, and characters that
 * are not what they seem, are refused.
 */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { characterFaults } from './characters.ts';
import type { Fault, Issue } from './issue.ts';

/** The longest text file an editor may write, in bytes. */
export const MAX_BYTES = 256 * 1024;

/** What a link in the place of a file is told. */
export const LINK: Fault = { problem: 'a link is not followed', remedy: 'put the file itself here' };

/** Whether something has a name, be it a link that leads nowhere. */
export function isThere(root: string, file: string): boolean {
  return lstatSync(join(root, file), { throwIfNoEntry: false }) !== undefined;
}

interface TextRead {
  text: string | undefined;
  issues: Issue[];
}

/**
 * A text file's content, or undefined with the issues that prevent its use.
 * `file` is relative to `root`. What stands in `received`, the text that this
 * one repeats, is accepted as it stands there.
 */
export function readText(root: string, file: string, maxBytes = MAX_BYTES, received = ''): TextRead {
  const read = readAsReceived(root, file, maxBytes);
  const { text = '' } = read;
  const issues = characterFaults(text, received).map(({ offset, ...fault }) => {
    return { file, line: text.slice(0, offset).split('\n').length, ...fault };
  });
  return issues.length > 0 ? { text: undefined, issues } : read;
}

/** A text file's content, whatever characters it has. */
export function readAsReceived(root: string, file: string, maxBytes = Number.POSITIVE_INFINITY): TextRead {
  const text = textOf(join(root, file), maxBytes);
  return typeof text === 'string' ? { text, issues: [] } : { text: undefined, issues: [{ file, ...text }] };
}

function textOf(path: string, maxBytes: number): string | Fault {
  let bytes: Buffer;
  try {
    if (lstatSync(path).isSymbolicLink()) return LINK;
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
  return typeof decoded === 'string' ? decoded.replaceAll('\r\n', '\n') : decoded;
}

function decode(bytes: Uint8Array): string | Fault {
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
