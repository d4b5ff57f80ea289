/** Reads the files of a record that have front matter: editions, events, pages. */
import type { z } from 'astro/zod';
import { listFiles } from '../../reading/folder.ts';
import { type FrontMatter, splitFrontMatter } from '../../reading/front-matter.ts';
import type { Issue } from '../../reading/issue.ts';
import { readText } from '../../reading/text-file.ts';
import { type Read, readYaml } from '../../reading/yaml.ts';
import { type Prose, readProse } from '../prose/prose.ts';
import type { ProseRules } from '../prose/rules.ts';
import { type Entry, entryIn } from './entry.ts';
import { type Folder, type ReadPart, readEach } from './part.ts';

/** Front matter and the prose below it. */
export interface ProseEntry<T> extends Entry<T>, Prose {
  file: string;
  /** The prose as it is written. */
  text: string;
}

/** Every file of a folder that has front matter and prose. */
export function readProseFolder<T>(
  root: string,
  folder: string,
  schema: z.ZodType<T>,
  rules: ProseRules,
): Folder<ProseEntry<T>> {
  return readEach(listFiles(root, folder, '.mdx'), (file) => readProseFile(root, file, schema, rules));
}

function readProseFile<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
  rules: ProseRules,
): ReadPart<ProseEntry<T>> {
  const front = readFront(root, file, schema);
  if (!('body' in front)) return { entries: [], complete: false, issues: front.issues };
  const { issues, ...prose } = readProse(front.body, file, front.bodyLine, rules);
  return {
    entries: entryIn(file, front).map((entry) => ({ ...entry, ...prose, file, text: front.body.trim() })),
    complete: front.value !== undefined,
    issues: [...front.issues, ...issues],
  };
}

/** A file's front matter by its schema, and what follows it; issues alone where there is none to read. `received` is the text that it repeats. */
export function readFront<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
  maxBytes?: number,
  received?: string,
): (Read<T> & Pick<FrontMatter, 'body' | 'bodyLine'>) | { issues: Issue[] } {
  const { text, issues } = readText(root, file, maxBytes, received);
  if (text === undefined) return { issues };
  const split = splitFrontMatter(text, file);
  if ('problem' in split) return { issues: [split] };
  const { yaml, body, bodyLine } = split;
  return { ...readYaml(yaml, schema, file, 2), body, bodyLine };
}
