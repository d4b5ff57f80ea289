/** What is wrong with YAML as it was written, whatever a schema says of it. */
import { type Document, type Scalar, visit } from 'yaml';
import { characterFaults } from './characters.ts';
import type { Fault } from './issue.ts';
import { fieldName } from './schema-fault.ts';
import { offsetOf, scalarsIn } from './yaml-nodes.ts';

/** A fault and where it stands in the YAML. */
export type YamlFault = Fault & { offset: number; field?: string };

/** Why a document has no value. */
export function syntaxFaults(document: Document.Parsed): YamlFault[] {
  const faults = [...document.errors, ...document.warnings].map(({ message, pos: [offset] }) => ({
    offset,
    problem: `the YAML cannot be read: ${message.replace(/\.?(?:\n.*)?$/s, '')}`,
    remedy: 'correct it: indent with spaces, give each key once, close each quotation mark',
  }));
  return [...faults, ...aliases(document)];
}

/** A value has one place, at which its faults are told. */
function aliases(document: Document.Parsed): YamlFault[] {
  const found: YamlFault[] = [];
  visit(document, {
    Alias(_, alias) {
      found.push({
        offset: offsetOf(alias),
        problem: `the YAML cannot be read: *${alias.source} stands for a value that is elsewhere`,
        remedy: 'write each value where it stands, without & and *',
      });
    },
  });
  return found;
}

/** What is wrong with single values. `source` is what the document was parsed from. */
export function valueFaults({ contents }: Document.Parsed, source: string): YamlFault[] {
  return [...scalarsIn(contents)].flatMap(({ scalar, path }) =>
    [...unquotedDate(scalar), ...escapedCharacters(scalar, source)].map((fault) => ({
      offset: offsetOf(scalar),
      field: fieldName(path),
      ...fault,
    })),
  );
}

const DATE = /(?:\d{4}(?:-\d{2}){0,2}[~?]?|\.\.)/.source;
const DATE_OR_SPAN = new RegExp(`^${DATE}(?:/${DATE})?(?:[T ]\\d.*)?$`);

/** An unquoted date is a number or a string by accident; which, depends on the reader. */
function unquotedDate({ type, source = '' }: Scalar): Fault[] {
  if (type !== 'PLAIN' || !DATE_OR_SPAN.test(source)) return [];
  return [{ problem: `the date ${source} is not in quotation marks`, remedy: `write "${source}"` }];
}

/** Escapes in quotation marks stand for characters that the file itself may not have. */
function escapedCharacters({ value }: Scalar, source: string): Fault[] {
  if (typeof value !== 'string') return [];
  return characterFaults(value, source).map(({ problem, remedy }) => ({ problem, remedy }));
}
