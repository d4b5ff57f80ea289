/** What a schema found wrong, told to the person at the keyboard. */
import type { z } from 'astro/zod';
import { DATE_FORMS } from '../date/date.ts';
import { closest } from './edit-distance.ts';
import type { Fault } from './issue.ts';
import { must } from './must.ts';

/** A fault as the schema's library tells it. */
export type SchemaFault = z.core.$ZodIssue;

/** A path as people write it: `citations[0].quotation`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** The path at which a fault stands: of an unknown field the field, else what the schema looked at. */
export function placeOf(fault: SchemaFault): PropertyKey[] {
  return fault.code === 'unrecognized_keys' ? [...fault.path, ...fault.keys.slice(0, 1)] : fault.path;
}

/** What is wrong and what to do. `written` is the whole value that the schema looked at. */
export function describeFault(fault: SchemaFault, schema: z.ZodType, written: unknown): Fault {
  if (fault.code === 'unrecognized_keys') return unknownFields(fault.keys, keysAt(schema, fault.path));
  const value = fault.path.reduce(fieldOf, written);
  if (fault.code === 'invalid_type') return wrongType(value, fault.expected);
  if (fault.code === 'custom' && fault.params?.['date'])
    return { problem: fault.message, remedy: `write one of ${DATE_FORMS}` };
  return { problem: `${fault.message} (${JSON.stringify(value)})`, remedy: 'correct it' };
}

function unknownFields(keys: readonly string[], known: readonly string[]): Fault {
  const near = closest(must(keys[0], 'the unknown field'), known);
  return {
    problem: `there is no field "${keys.join('", "')}"`,
    remedy: near ? `did you mean "${near}"?` : `the fields are ${known.join(', ')}`,
  };
}

function wrongType(value: unknown, expected: string): Fault {
  return value === undefined
    ? { problem: 'the field is missing', remedy: `add it (${expected})` }
    : { problem: `${JSON.stringify(value)} is not a ${expected}`, remedy: `write a ${expected}` };
}

/** The keys that a schema knows at a path, for "did you mean". */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const node = path.reduce<unknown>((at, key) => {
    const parent = unwrapped(at);
    return typeof key === 'number'
      ? fieldOf(fieldOf(parent, 'def'), 'element')
      : fieldOf(fieldOf(parent, 'shape'), key);
  }, schema);
  return Object.keys(fieldOf(unwrapped(node), 'shape') ?? {});
}

/** A schema without what makes it optional or gives it a default. */
function unwrapped(schema: unknown): unknown {
  const inner = fieldOf(fieldOf(schema, 'def'), 'innerType');
  return inner === undefined ? schema : unwrapped(inner);
}

/** A field of a value; undefined where the value has no fields. */
function fieldOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
