/**
 * YAML with positions: what was written, checked by a schema, every fault with
 * its line and field. Dates stay the strings they were written as (YAML 1.2).
 */
import type { z } from 'astro/zod';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Issue } from './issue.ts';
import { describeFault, fieldName, placeOf } from './schema-fault.ts';
import { syntaxFaults, valueFaults, type YamlFault } from './yaml-faults.ts';
import { startOf } from './yaml-nodes.ts';

/** A checked value and where its parts stand, or issues. */
export interface Read<T> {
  value: T | undefined;
  issues: Issue[];
  /** The line of a field, by its path; the line of the nearest parent where the field itself is absent. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads YAML by a schema. `firstLine` is the file's line at which `source` begins. */
export function readYaml<T>(source: string, schema: z.ZodType<T>, file: string, firstLine = 1): Read<T> {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, uniqueKeys: true, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const { value, faults } = valueIn(document, schema, source);
  return {
    value,
    issues: faults.map(({ offset, ...fault }) => ({ file, line: lineAt(offset), ...fault })),
    lineOf: (path) => lineAt(startOf(document.contents, path)),
  };
}

/** The value of a document as a schema has it; faults alone where there are any. */
function valueIn<T>(
  document: Document.Parsed,
  schema: z.ZodType<T>,
  source: string,
): { value: T | undefined; faults: YamlFault[] } {
  const syntax = syntaxFaults(document);
  if (syntax.length > 0) return { value: undefined, faults: syntax };
  const written: unknown = document.toJS();
  const { data, error } = schema.safeParse(written);
  const faults = (error?.issues ?? []).map((fault) => ({
    offset: startOf(document.contents, placeOf(fault)),
    field: fieldName(fault.path),
    ...describeFault(fault, schema, written),
  }));
  const all = [...valueFaults(document, source), ...faults];
  return { value: all.length === 0 ? data : undefined, faults: all };
}
