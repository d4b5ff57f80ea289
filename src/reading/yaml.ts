/**
 * YAML with positions: what was written, checked by a schema, every fault with
 * its line and field. Dates stay the strings they were written as (YAML 1.2).
 */

import type { z } from 'astro/zod';
import { isMap, isScalar, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml';
import { DATE_FORMS } from '../date/date.ts';
import { nearest } from './edit-distance.ts';
import type { Issue } from './issue.ts';
import { UNSEEN } from './text-file.ts';

/** A checked value and where its parts stand, or issues. */
export interface Read<T> {
  value: T | undefined;
  issues: Issue[];
  /** The line of a field, by its path; the line of the nearest parent where the field itself is absent. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Splits `---` front matter from what follows. `bodyLine` is the file's line at which the body begins. */
export function splitFrontMatter(
  text: string,
  file: string,
): { yaml: string; body: string; bodyLine: number } | Issue {
  const remedy = 'begin the file with a line ---, the fields, and a line ---';
  if (!text.startsWith('---\n')) return { file, line: 1, problem: 'there is no front matter', remedy };
  const end = text.indexOf('\n---\n', 3);
  if (end < 0) return { file, line: 1, problem: 'the front matter does not end', remedy };
  const yaml = text.slice(4, end + 1);
  return { yaml, body: text.slice(end + 5), bodyLine: yaml.split('\n').length + 2 };
}

/** Reads YAML by a schema. `firstLine` is the file's line at which `source` begins. */
export function readYaml<S extends z.ZodType>(
  source: string,
  schema: S,
  file: string,
  firstLine = 1,
): Read<z.infer<S>> {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, uniqueKeys: true, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly PropertyKey[]) => lineAt(startOf(document.contents, path));
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    problem: `the YAML cannot be read: ${firstSentence(error.message)}`,
    remedy: 'correct it: indent with spaces, give each key once, close each quotation mark',
  }));
  if (faults.length > 0) return { value: undefined, issues: faults, lineOf };

  const issues = unquotedDates(document.contents, file, lineAt);
  let written: unknown;
  try {
    written = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    const problem = `the YAML cannot be read: ${firstSentence((error as Error).message)}`;
    return {
      value: undefined,
      issues: [
        { file, line: firstLine, problem, remedy: 'write each value where it stands, without & and *' },
      ],
      lineOf,
    };
  }
  const unseen = JSON.stringify(written, (_, value) =>
    typeof value === 'string' && UNSEEN.test(value) ? '\uffff' : value,
  );
  if (unseen?.includes('\uffff'))
    issues.push({
      file,
      line: firstLine,
      problem: 'a value has a character that cannot be seen',
      remedy: 'remove it',
    });
  const parsed = schema.safeParse(written);
  if (!parsed.success)
    for (const fault of parsed.error.issues) {
      const told = tell(fault, schema, written);
      const at = fault.code === 'unrecognized_keys' ? [...fault.path, fault.keys[0] ?? ''] : fault.path;
      issues.push({ file, line: lineOf(at), field: fieldName(fault.path), ...told });
    }
  return { value: issues.length === 0 ? parsed.data : undefined, issues, lineOf };
}

function firstSentence(message: string): string {
  return message.split('\n')[0]?.replace(/\.$/, '') ?? message;
}

/** A path as people write it: `citations[0].quotation`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** The offset at which the node at `path` begins, or the nearest of its parents. */
function startOf(root: ParsedNode | null, path: readonly PropertyKey[]): number {
  let node: Node | null | undefined = root;
  let start = root?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) break;
      start = (pair.key as Node).range?.[0] ?? start;
      node = pair.value as Node | null;
    } else {
      const items: unknown = node && 'items' in node ? node.items : undefined;
      const item = Array.isArray(items) ? (items[Number(key)] as Node | undefined) : undefined;
      if (!item) break;
      node = item;
      start = item.range?.[0] ?? start;
    }
  }
  return start;
}

/** An unquoted date is a number or a string by accident; which, depends on the reader. */
function unquotedDates(root: ParsedNode | null, file: string, lineAt: (offset: number) => number): Issue[] {
  if (!root) return [];
  const found: Issue[] = [];
  const visit = (node: unknown, field: string): void => {
    if (isMap(node))
      for (const { key, value } of node.items) visit(value, isScalar(key) ? String(key.value) : field);
    else if (isScalar(node)) {
      if (
        node.type === 'PLAIN' &&
        /^(\d{4}(-\d{2}){0,2}[~?]?|\.\.)(\/(\d{4}(-\d{2}){0,2}[~?]?|\.\.))?([T ]\d.*)?$/.test(
          node.source ?? '',
        )
      )
        found.push({
          file,
          line: lineAt(node.range?.[0] ?? 0),
          field,
          problem: `the date ${node.source} is not in quotation marks`,
          remedy: `write "${node.source}"`,
        });
    } else if (node && typeof node === 'object' && 'items' in node && Array.isArray(node.items))
      for (const item of node.items) visit(item, field);
  };
  visit(root, '');
  return found;
}

type Fault = z.core.$ZodIssue;

/** What is wrong and what to do, for one fault that the schema found. */
function tell(fault: Fault, schema: z.ZodType, written: unknown): Pick<Issue, 'problem' | 'remedy'> {
  if (fault.code === 'unrecognized_keys') {
    const [key = ''] = fault.keys;
    const known = keysAt(schema, fault.path);
    const near = nearest(key, known);
    return {
      problem: `there is no field "${fault.keys.join('", "')}"`,
      remedy: near ? `did you mean "${near}"?` : `the fields are ${known.join(', ')}`,
    };
  }
  const value = fault.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    written,
  );
  if (fault.code === 'invalid_type' && value === undefined)
    return { problem: 'the field is missing', remedy: `add it (${fault.expected})` };
  if (fault.code === 'invalid_type')
    return {
      problem: `${JSON.stringify(value)} is not a ${fault.expected}`,
      remedy: `write a ${fault.expected}`,
    };
  if (fault.code === 'custom' && fault.params?.['date'])
    return { problem: fault.message, remedy: `write one of ${DATE_FORMS}` };
  return { problem: `${fault.message} (${JSON.stringify(value)})`, remedy: 'correct it' };
}

/** The keys that the schema knows at a path, for "did you mean". */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  const inner = (node: unknown): unknown => {
    const definition = (node as { def?: { innerType?: unknown; element?: unknown } } | undefined)?.def;
    return definition?.innerType ? inner(definition.innerType) : node;
  };
  for (const key of path) {
    const node = inner(at) as { shape?: Record<string, unknown>; def?: { element?: unknown } } | undefined;
    at = typeof key === 'number' ? node?.def?.element : node?.shape?.[String(key)];
  }
  return Object.keys((inner(at) as { shape?: object } | undefined)?.shape ?? {});
}
