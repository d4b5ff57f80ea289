/** Seeds: the documents as they were received, held to their SHA-256. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../reading/issue.ts';
import { LINK } from '../reading/text-file.ts';
import { sha256 } from './sha256.ts';

/** The seed's path in the record, by document. */
export const seedFile = (document: string) => `seeds/${document}.txt`;

/** The text of a seed whose bytes have the SHA-256 expected, or the issue that forbids its use. */
export function readSeed(root: string, document: string, expected: string): { text: string } | Issue {
  const file = seedFile(document);
  let bytes: Buffer;
  try {
    if (lstatSync(join(root, file)).isSymbolicLink()) return { file, ...LINK };
    bytes = readFileSync(join(root, file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const problem = code === 'ENOENT' ? 'the seed is missing' : `the seed cannot be read (${code})`;
    return {
      file,
      problem: `${problem}; its SHA-256 is ${expected}`,
      remedy: 'restore the file as it was received',
    };
  }
  const actual = sha256(bytes);
  if (actual === expected)
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
      return {
        file,
        problem: 'the seed is not UTF-8',
        remedy: 'take the text of the document as UTF-8, and its SHA-256 anew',
      };
    }
  return {
    file,
    problem: `${diagnose(bytes, expected)}: expected SHA-256 ${expected}, the file has ${actual}`,
    remedy: 'restore the file as it was received; a seed is never edited',
  };
}

/** Tells the usual accidents from a change of words. */
function diagnose(bytes: Buffer, expected: string): string {
  const withoutMark = bytes.subarray(0, 3).toString('hex') === 'efbbbf' ? bytes.subarray(3) : bytes;
  const unixEnds = Buffer.from(withoutMark.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  if (sha256(withoutMark) === expected) return 'the seed was saved again with a byte order mark';
  if (sha256(unixEnds) === expected) return 'the seed was saved again with CRLF line ends';
  return 'the seed was changed';
}

/** Files in seeds/ that no edition names. */
export function strayFiles(root: string, documents: readonly string[]): Issue[] {
  let names: string[] = [];
  try {
    names = readdirSync(join(root, 'seeds')).sort();
  } catch {
    // Each seed that is missing is told by readSeed.
  }
  const known = new Set(documents.map((id) => `${id}.txt`));
  return names
    .filter((name) => !known.has(name))
    .map((name) => ({
      file: `seeds/${name}`,
      problem: 'no edition has this seed',
      remedy: `write content/documents/${name.replace(/\.[^.]*$/, '')}.md or take the file away`,
    }));
}
