/** Events and findings as tables. A field with several values has them after one another, with a space between. */
import { csv } from './csv.ts';
import type { PublicRecord } from './record-schema.ts';

const EVENT_COLUMNS = [
  'id',
  'date',
  'dateBasis',
  'datePassage',
  'title',
  'summary',
  'lane',
  'principal',
  'background',
  'actors',
  'themes',
  'findings',
  'notHeld',
  'url',
] as const;

const FINDING_COLUMNS = [
  'id',
  'document',
  'fragment',
  'headline',
  'quotation',
  'kind',
  'counts',
  'date',
  'dateBasis',
  'datePassage',
  'themes',
  'actors',
  'notHeld',
  'sha256',
  'url',
  'leadIn',
] as const;

/** The events of the public record as a table. */
export const eventsTable = ({ events }: PublicRecord): string => table(EVENT_COLUMNS, events);

/** The findings of the public record as a table. */
export const findingsTable = ({ findings }: PublicRecord): string => table(FINDING_COLUMNS, findings);

type Value = string | boolean | readonly string[] | undefined;

function table<C extends string>(columns: readonly C[], rows: readonly { [column in C]?: Value }[]): string {
  const text = (value: Value) => (Array.isArray(value) ? value.join(' ') : String(value ?? ''));
  return csv(
    columns,
    rows.map((row) => columns.map((column) => text(row[column]))),
  );
}
