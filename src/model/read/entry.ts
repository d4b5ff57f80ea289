/** What was written, each thing by itself: an event, a finding, an actor. */
import { basename, extname } from 'node:path';
import type { IssuePlace } from '../../reading/issue.ts';
import { fieldName } from '../../reading/schema-fault.ts';
import type { Read } from '../../reading/yaml.ts';

/** One thing that was written, in order by itself, and where its fields stand. */
export interface Entry<T> {
  /** The name of its file: an event's, a page's or a theme's id, the document of a finding. */
  name: string;
  fields: T;
  /** Where a field stands, by its path. */
  place: (...path: PropertyKey[]) => IssuePlace;
}

/** A file's name without its folder and ending. */
export const nameOf = (file: string): string => basename(file, extname(file));

/** The thing that a file holds; none where it could not be read. */
export function entryIn<T>(file: string, { value, lineOf }: Read<T>): Entry<T>[] {
  if (value === undefined) return [];
  const place = (...path: PropertyKey[]) => ({ file, line: lineOf(path), field: fieldName(path) });
  return [{ name: nameOf(file), fields: value, place }];
}

/** The things that a file lists; none where it could not be read. Fields are told with the thing's id, if it has one. */
export function entriesIn<T extends { id?: string }>(
  file: string,
  { value = [], lineOf }: Read<T[]>,
): Entry<T>[] {
  return value.map((fields, index) => ({
    name: nameOf(file),
    fields,
    place: (...path) => ({
      file,
      line: lineOf([index, ...path]),
      field: fields.id === undefined ? fieldName([index, ...path]) : `${fields.id} ${fieldName(path)}`.trim(),
    }),
  }));
}
