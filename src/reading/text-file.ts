/**
 * Text files as they come from an editor's machine.
 *
 * A byte order mark and CRLF line ends are accepted and taken away; bytes that
 * are not UTF-8, control characters and bidirectional overrides are refused,
 * since they reach the page unseen.
 */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from './issue.ts';

/** The longest text file an editor may write, in bytes. */
export const MAX_BYTES = 256 * 1024;

/** Characters that nobody sees and that would reach the page: controls, zero widths, separators, bidirectional marks. */
export const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/u;

/** A text file's content, or undefined with the issues that prevent its use. `file` is relative to `root`. */
export function readText(
  root: string,
  file: string,
  maxBytes = MAX_BYTES,
): { text: string | undefined; issues: Issue[] } {
  const refuse = (problem: string, remedy: string) => ({
    text: undefined,
    issues: [{ file, problem, remedy }],
  });
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, file));
  } catch (error) {
    return refuse(
      `it cannot be read (${(error as NodeJS.ErrnoException).code})`,
      'restore the file or its permissions',
    );
  }
  if (bytes.length === 0) return refuse('the file is empty', 'write it or remove it');
  if (bytes.length > maxBytes)
    return refuse(`the file has ${bytes.length} bytes; at most ${maxBytes} are read`, 'divide it');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(`byte ${firstInvalidByte(bytes)} is not UTF-8`, 'save the file as UTF-8');
  }
  text = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const unseen = UNSEEN.exec(text);
  if (unseen) {
    const code = (unseen[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const line = text.slice(0, unseen.index).split('\n').length;
    return {
      text: undefined,
      issues: [
        {
          file,
          line,
          problem: `character U+${code} at offset ${unseen.index} cannot be seen`,
          remedy: 'remove it',
        },
      ],
    };
  }
  return { text, issues: [] };
}

function firstInvalidByte(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let index = 0; index < bytes.length; index += 1) {
    try {
      decoder.decode(bytes.subarray(index, index + 1), { stream: true });
    } catch {
      return index;
    }
  }
  return bytes.length;
}

/** What lies in a folder beside what is read there: nobody should wonder where their work went. */
export function strayNames(root: string, folder: string, read: readonly string[]): Issue[] {
  let names: string[] = [];
  try {
    names = readdirSync(join(root, folder)).sort();
  } catch {
    // That the folder is missing is told for each thing that is read from it.
  }
  return names
    .filter((name) => !read.includes(name))
    .map((name) => ({
      file: `${folder}/${name}`,
      problem: 'it is not read',
      remedy: `what is read in ${folder}/ is ${read.join(', ')}`,
    }));
}

/**
 * The files of one folder with the extension asked for, sorted; a file that
 * would be ignored is an issue, so that nobody wonders where their work went.
 */
export function listFiles(
  root: string,
  folder: string,
  extension: string,
): { files: string[]; issues: Issue[] } {
  let names: string[];
  try {
    names = readdirSync(join(root, folder)).sort();
  } catch {
    return {
      files: [],
      issues: [
        {
          file: `${folder}/`,
          problem: 'the folder is missing',
          remedy: `make it, with at least one ${extension} file`,
        },
      ],
    };
  }
  const issues: Issue[] = [];
  const files: string[] = [];
  for (const name of names) {
    const file = `${folder}/${name}`;
    const ignored = (problem: string, remedy: string) => issues.push({ file, problem, remedy });
    const status = lstatSync(join(root, file));
    if (status.isSymbolicLink()) ignored('a link is not followed', 'put the file itself here');
    else if (status.isDirectory())
      ignored('a folder is not looked into', `put the ${extension} files in ${folder}/ itself`);
    else if (!name.endsWith(extension))
      ignored(`only ${extension} files are read here`, 'rename it or take it away');
    else files.push(file);
  }
  if (names.length === 0)
    issues.push({
      file: `${folder}/`,
      problem: 'the folder is empty',
      remedy: `write at least one ${extension} file`,
    });
  return { files, issues };
}
