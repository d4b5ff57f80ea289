/** Reads the files of a record, each by itself: what stands in it, and what is wrong with it. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { compareDates } from '../date/date.ts';
import { type Document, makeDocument } from '../documents/document.ts';
import { parseEdition } from '../documents/edition.ts';
import { readSeed, seedFile, strayFiles } from '../documents/seed.ts';
import type { Issue } from '../reading/issue.ts';
import { listFiles, readText } from '../reading/text-file.ts';
import { type Read, readYaml, splitFrontMatter } from '../reading/yaml.ts';
import { documentSchema } from '../schemas/document.ts';
import type { SiteFields } from '../schemas/site.ts';
import { checkIds } from './check/ids.ts';
import { checkQuotationCaps } from './check/press.ts';
import { checkQuotesOthers } from './check/quotes-others.ts';
import { checkRefersTo } from './check/refers-to.ts';
import { type ProseParagraph, readProse } from './prose/prose.ts';
import type { ProseRules } from './prose/rules.ts';
import { parseRegister, REGISTER_FILE } from './register.ts';

/** A file with front matter, read and checked by itself. */
export interface Written<T> {
  id: string;
  file: string;
  fields: T;
  lineOf: Read<T>['lineOf'];
  paragraphs: ProseParagraph[];
}

/** A file that is YAML as a whole. */
export function readOne<S extends z.ZodType>(root: string, file: string, schema: S): Read<z.infer<S>> {
  const { text, issues } = readText(root, file);
  if (text === undefined) return { value: undefined, issues, lineOf: () => 1 };
  return readYaml(text, schema, file);
}

/** A file that is YAML as a whole, and that a record may do without. */
export function readOptional<S extends z.ZodType>(root: string, file: string, schema: S): Read<z.infer<S>> {
  if (!existsSync(join(root, file))) return { value: undefined, issues: [], lineOf: () => 1 };
  return readOne(root, file, schema);
}

/** A file's front matter by its schema, and what follows it; `split` is missing where there is none to read. */
function readFront<S extends z.ZodType>(root: string, file: string, schema: S, maxBytes?: number) {
  const { text, issues } = readText(root, file, maxBytes);
  if (text === undefined) return { issues };
  const split = splitFrontMatter(text, file);
  if ('problem' in split) return { issues: [split] };
  return { ...readYaml(split.yaml, schema, file, 2), split };
}

/** Every file of a folder that has front matter and prose. */
export function readWritten<S extends z.ZodType>(
  root: string,
  folder: string,
  schema: S,
  rules: ProseRules,
): { written: Written<z.infer<S>>[]; ids: string[]; issues: Issue[] } {
  const { files, issues } = listFiles(root, folder, '.mdx');
  issues.push(...checkIds(files, '.mdx'));
  const written: Written<z.infer<S>>[] = [];
  for (const file of files) {
    const front = readFront(root, file, schema);
    issues.push(...front.issues);
    if (!('split' in front)) continue;
    const { value, lineOf, split } = front;
    const prose = readProse(split.body, file, split.bodyLine, rules);
    issues.push(...prose.issues);
    if (value !== undefined)
      written.push({ id: basename(file, '.mdx'), file, fields: value, lineOf, paragraphs: prose.paragraphs });
  }
  return { written, ids: files.map((file) => basename(file, '.mdx')), issues };
}

/** A file that is YAML as a whole, with its name as its id. */
export interface YamlFile<T> {
  id: string;
  file: string;
  value: T | undefined;
  lineOf: Read<T>['lineOf'];
}

/** Every file of a folder of YAML files; a record may do without the folder. */
export function readFolder<S extends z.ZodType>(
  root: string,
  folder: string,
  schema: S,
): { files: YamlFile<z.infer<S>>[]; issues: Issue[] } {
  if (!existsSync(join(root, folder))) return { files: [], issues: [] };
  const { files, issues } = listFiles(root, folder, '.yaml');
  issues.push(...checkIds(files, '.yaml'));
  const read = files.map((file) => {
    const { value, lineOf, issues: faults } = readOne(root, file, schema);
    issues.push(...faults);
    return { id: basename(file, '.yaml'), file, value, lineOf };
  });
  return { files: read, issues };
}

/** Every edition, made a document with its seed. `refused` are the ids of those that could not be. */
export function readDocuments(
  root: string,
  site: SiteFields | undefined,
): { documents: Document[]; refused: Set<string>; issues: Issue[] } {
  const { files, issues } = listFiles(root, 'content/documents', '.md');
  const ids = files.map((file) => basename(file, '.md'));
  issues.push(...checkIds(files, '.md'), ...strayFiles(root, ids));
  const documents: Document[] = [];
  for (const [index, file] of files.entries()) {
    const id = ids[index] ?? '';
    const front = readFront(root, file, documentSchema, Number.POSITIVE_INFINITY);
    issues.push(...front.issues);
    if (!('split' in front)) continue;
    const { value, split } = front;
    const edition = parseEdition(split.body, file, split.bodyLine);
    issues.push(...edition.issues);
    if (!value || edition.issues.length > 0) continue;
    const seed = readSeed(root, id, value.seed.sha256);
    if ('problem' in seed) {
      issues.push(seed);
      continue;
    }
    const made = makeDocument(id, value, edition.lines, seed.text, file, seedFile(id));
    issues.push(...made.issues);
    if (!made.document) continue;
    documents.push(made.document);
    issues.push(...checkRefersTo(made.document, file));
    if (!site) continue;
    issues.push(
      ...checkQuotationCaps(made.document, site.quotationCaps, file),
      ...checkQuotesOthers(made.document, site, file),
    );
  }
  return {
    refused: new Set(ids).difference(new Set(documents.map(({ id }) => id))),
    documents: documents.sort((a, b) => compareDates(a.issued, b.issued) || (a.id < b.id ? -1 : 1)),
    issues,
  };
}

/** The register of permalinks; a record that has none yet has an empty one. */
export function readRegister(root: string): ReturnType<typeof parseRegister> {
  if (!existsSync(join(root, REGISTER_FILE))) return { entries: [], issues: [] };
  const { text, issues } = readText(root, REGISTER_FILE, Number.POSITIVE_INFINITY);
  const register = parseRegister(text ?? '');
  return { entries: register.entries, issues: [...issues, ...register.issues] };
}
