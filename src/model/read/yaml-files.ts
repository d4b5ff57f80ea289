/** Reads the files of a record that are YAML as a whole. */
import type { z } from 'astro/zod';
import { listFiles } from '../../reading/folder.ts';
import { isThere, readText } from '../../reading/text-file.ts';
import { type Read, readYaml } from '../../reading/yaml.ts';
import { type Entry, entriesIn } from './entry.ts';
import { type Folder, nothing, type ReadPart, readEach } from './part.ts';

/** One file. */
export function readYamlFile<T>(root: string, file: string, schema: z.ZodType<T>): Read<T> {
  const { text, issues } = readText(root, file);
  if (text === undefined) return { value: undefined, issues, lineOf: () => 1 };
  return readYaml(text, schema, file);
}

/** The things that a file lists. */
export function readList<T extends object>(
  root: string,
  file: string,
  schema: z.ZodType<T[]>,
): ReadPart<Entry<T>> {
  return partOf(file, readYamlFile(root, file, schema), entriesIn);
}

/** The things that a file lists, which a record may do without. */
export function readOptionalList<T extends object>(
  root: string,
  file: string,
  schema: z.ZodType<T[]>,
): ReadPart<Entry<T>> {
  return isThere(root, file) ? readList(root, file, schema) : nothing();
}

/** The things in every file of a folder, which a record may do without. */
export function readYamlFolder<V, T>(
  root: string,
  folder: string,
  schema: z.ZodType<V>,
  entriesOf: (file: string, read: Read<V>) => Entry<T>[],
): Folder<Entry<T>> {
  if (!isThere(root, folder)) return nothing();
  return readEach(listFiles(root, folder, '.yaml'), (file) =>
    partOf(file, readYamlFile(root, file, schema), entriesOf),
  );
}

function partOf<V, T>(
  file: string,
  read: Read<V>,
  entriesOf: (file: string, read: Read<V>) => Entry<T>[],
): ReadPart<Entry<T>> {
  return { entries: entriesOf(file, read), complete: read.value !== undefined, issues: read.issues };
}
