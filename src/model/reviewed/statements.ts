/**
 * Everything that editors state and no rule proves: each field of each thing
 * that they write, by the schemas' own lists of fields, so that one that is
 * added tomorrow is held as well; accounts and pages; and what editions and
 * the register say beside the documents' words. The words of findings are left
 * out, since the register holds them.
 */
import { acronymSchema } from '../../schemas/acronym.ts';
import { actorSchema } from '../../schemas/actor.ts';
import { type CorrectionFields, correctionSchema } from '../../schemas/correction.ts';
import { disagreementSchema } from '../../schemas/disagreement.ts';
import { documentSchema } from '../../schemas/document.ts';
import { eventSchema } from '../../schemas/event.ts';
import { findingSchema } from '../../schemas/finding.ts';
import { pageSchema } from '../../schemas/page.ts';
import { siteSchema } from '../../schemas/site.ts';
import { themeSchema } from '../../schemas/theme.ts';
import {
  actorAddress,
  disagreementAddress,
  documentAddress,
  eventAddress,
  findingAddress,
  pageAddress,
} from '../permalink.ts';
import type { Entry } from '../read/entry.ts';
import type { ProseEntry } from '../read/prose-files.ts';
import type { ReadRecord } from '../read/record.ts';
import { editionStatements } from './edition-statements.ts';
import { registerStatements } from './register-statements.ts';
import { type Statement, statement } from './statement.ts';

/** What a record states. */
export function statementsOf(record: ReadRecord): Statement[] {
  const { documents, events, pages, register } = record;
  return [
    ...listedStatements(record),
    ...fieldsOf(documentSchema, record.editions, ({ name }) => documentAddress(name)),
    ...documents.flatMap((document) => [...editionStatements(document)]),
    ...fieldsOf(eventSchema, events, ({ name }) => eventAddress(name)),
    ...events.flatMap((event) => textOf(eventAddress(event.name), event)),
    ...fieldsOf(pageSchema, pages, ({ name }) => pageAddress(name)),
    ...pages.flatMap((page) => textOf(pageAddress(page.name), page)),
    ...registerStatements(register),
  ];
}

/** What stands in YAML. */
function listedStatements(record: ReadRecord): Statement[] {
  const { siteAsWritten, findings, disagreements, actors, themes, acronyms, corrections } = record;
  return [
    ...fieldsOf(siteSchema, siteAsWritten, () => 'site'),
    ...fieldsOf(findingSchema, findings, ({ fields }) => findingAddress(fields.id), ['id', 'quotation']),
    ...fieldsOf(disagreementSchema, disagreements, ({ fields }) => disagreementAddress(fields.id), ['id']),
    ...fieldsOf(actorSchema, actors, ({ fields }) => actorAddress(fields.id), ['id']),
    ...fieldsOf(themeSchema, themes, ({ name }) => `themes/${name}`),
    ...fieldsOf(acronymSchema, acronyms, ({ fields }) => `acronyms/${fields.acronym}`, ['acronym']),
    ...fieldsOf(correctionSchema, corrections, nthCorrection),
  ];
}

/** The fields that a schema has, of each entry; `held` are those that the subject or the register has. */
function fieldsOf<T extends object>(
  { shape }: { shape: object },
  entries: readonly Entry<T>[],
  subject: (entry: Entry<T>, at: number, all: readonly Entry<T>[]) => string,
  held: readonly string[] = [],
): Statement[] {
  const names = Object.keys(shape).filter((name) => !held.includes(name));
  return entries.flatMap((entry, at) =>
    names.flatMap((name) =>
      statement(subject(entry, at, entries), name, Reflect.get(entry.fields, name), entry.place(name)),
    ),
  );
}

/** The corrections of an address are told apart by their order. */
function nthCorrection(
  { fields: { address } }: Entry<CorrectionFields>,
  at: number,
  all: readonly Entry<CorrectionFields>[],
): string {
  const before = all.slice(0, at).filter(({ fields }) => fields.address === address);
  return `corrections/${before.length + 1}/${address}`;
}

/** The text of an account or a page, as it is written. */
const textOf = (subject: string, { file, text }: ProseEntry<unknown>): Statement[] =>
  statement(subject, 'text', text, { file, field: 'text' });
