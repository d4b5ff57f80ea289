/**
 * Reads a record's folder, joins what stands in it and checks the whole: one
 * run, every fault. The model is there only when nothing is refused.
 */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { compareDates } from '../date.ts';
import { type Document, makeDocument, type Passage } from '../documents/document.ts';
import { parseEdition } from '../documents/edition.ts';
import { type Issue, refusals } from '../issue.ts';
import { type ActorFields, actorsSchema } from '../schemas/actor.ts';
import { documentSchema } from '../schemas/document.ts';
import { eventSchema } from '../schemas/event.ts';
import { type Read, readYaml, splitFrontMatter } from '../schemas/front-matter.ts';
import { type PageFields, pageSchema } from '../schemas/page.ts';
import { type SiteFields, siteSchema } from '../schemas/site.ts';
import { listFiles, readText } from '../source.ts';
import { addressesOf } from './addresses.ts';
import { checkActors } from './check/actors.ts';
import { checkDocumentDates } from './check/document-dates.ts';
import { checkEvents } from './check/events.ts';
import { checkIds } from './check/ids.ts';
import { checkQuotationCaps } from './check/press.ts';
import { type Model, passagesOf, type RecordEvent } from './model.ts';
import { ACCOUNT_RULES, PAGE_RULES, type ProseParagraph, readProse } from './prose.ts';
import { checkRegister, parseRegister, REGISTER_FILE } from './register.ts';
import { readSeed, seedFile, strayFiles } from './seeds.ts';

/** A file with front matter, read and checked by itself. */
export interface Written<T> {
  id: string;
  file: string;
  fields: T;
  lineOf: Read<T>['lineOf'];
  paragraphs: ProseParagraph[];
}

/**
 * The record in `root`, which holds `seeds/` and `content/`. `served` are its
 * addresses, also when the register does not have them yet.
 */
export function loadRecord(root: string): { model?: Model; issues: Issue[]; served: Set<string> } {
  const issues: Issue[] = [];
  const keep = <T>(read: { issues: Issue[] } & T): T => {
    issues.push(...read.issues);
    return read;
  };
  const site = keep(readOne(root, 'content/site.yaml', siteSchema)).value;
  const actors = keep(readOne(root, 'content/actors.yaml', actorsSchema));
  const { documents, refused } = keep(readDocuments(root, site));
  const events = keep(readWritten(root, 'content/events', eventSchema, ACCOUNT_RULES));
  const pages = keep(readWritten(root, 'content/pages', pageSchema, PAGE_RULES)).written;
  const register = keep(readRegister(root)).entries;
  const byId = new Map(
    documents.flatMap((document) => document.passages.map((passage) => [passage.id, passage])),
  );

  const passages = { byId, refused };
  const actorIds = actors.value?.map(({ id }) => id);
  const checked = { events: events.written, eventIds: events.ids, passages, actorIds, site };
  const joined = keep(checkEvents(checked)).events;
  issues.push(...checkActors(actors, passages), ...checkDocumentDates(documents, passages));
  const model = site && joinModel(site, documents, byId, joined, actors.value ?? [], pages, register);
  const served = model ? addressesOf(model) : new Set<string>();
  if (model && refusals(issues).length === 0) issues.push(...checkRegister(register, served));
  return { ...(model && refusals(issues).length === 0 && { model }), issues, served };
}

function readOne<S extends z.ZodType>(root: string, file: string, schema: S): Read<z.infer<S>> {
  const { text, issues } = readText(root, file);
  if (text === undefined) return { value: undefined, issues, lineOf: () => 1 };
  return readYaml(text, schema, file);
}

/** Every file of a folder that has front matter and prose. */
function readWritten<S extends z.ZodType>(
  root: string,
  folder: string,
  schema: S,
  rules: typeof ACCOUNT_RULES,
): { written: Written<z.infer<S>>[]; ids: string[]; issues: Issue[] } {
  const { files, issues } = listFiles(root, folder, '.mdx');
  issues.push(...checkIds(files, '.mdx'));
  const written: Written<z.infer<S>>[] = [];
  for (const file of files) {
    const source = readText(root, file);
    issues.push(...source.issues);
    if (source.text === undefined) continue;
    const split = splitFrontMatter(source.text, file);
    if ('problem' in split) {
      issues.push(split);
      continue;
    }
    const { value, lineOf, issues: faults } = readYaml(split.yaml, schema, file, 2);
    const prose = readProse(split.body, file, split.bodyLine, rules);
    issues.push(...faults, ...prose.issues);
    if (value !== undefined)
      written.push({ id: basename(file, '.mdx'), file, fields: value, lineOf, paragraphs: prose.paragraphs });
  }
  return { written, ids: files.map((file) => basename(file, '.mdx')), issues };
}

function readDocuments(
  root: string,
  site: SiteFields | undefined,
): { documents: Document[]; refused: Set<string>; issues: Issue[] } {
  const { files, issues } = listFiles(root, 'content/documents', '.md');
  const ids = files.map((file) => basename(file, '.md'));
  issues.push(...checkIds(files, '.md'), ...strayFiles(root, ids));
  const documents: Document[] = [];
  for (const [index, file] of files.entries()) {
    const id = ids[index] ?? '';
    const source = readText(root, file, Number.POSITIVE_INFINITY);
    issues.push(...source.issues);
    if (source.text === undefined) continue;
    const split = splitFrontMatter(source.text, file);
    if ('problem' in split) {
      issues.push(split);
      continue;
    }
    const { value, issues: faults } = readYaml(split.yaml, documentSchema, file, 2);
    const edition = parseEdition(split.body, file, split.bodyLine);
    issues.push(...faults, ...edition.issues);
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
    if (site) issues.push(...checkQuotationCaps(made.document, site.quotationCaps, file));
  }
  return {
    refused: new Set(ids.filter((id) => !documents.some((document) => document.id === id))),
    documents: documents.sort((a, b) => compareDates(a.issued, b.issued) || (a.id < b.id ? -1 : 1)),
    issues,
  };
}

function readRegister(root: string): ReturnType<typeof parseRegister> {
  if (!existsSync(join(root, REGISTER_FILE))) return { entries: [], issues: [] };
  const { text, issues } = readText(root, REGISTER_FILE, Number.POSITIVE_INFINITY);
  const register = parseRegister(text ?? '');
  return { entries: register.entries, issues: [...issues, ...register.issues] };
}

function joinModel(
  site: SiteFields,
  documents: Document[],
  passages: ReadonlyMap<string, Passage>,
  events: RecordEvent[],
  actors: ActorFields[],
  pages: Written<PageFields>[],
  register: Model['register'],
): Model {
  const eventsOn = new Map<string, RecordEvent[]>();
  for (const event of events)
    for (const id of passagesOf(event)) eventsOn.set(id, [...(eventsOn.get(id) ?? []), event]);
  const filed = ({ sort, name }: ActorFields) => (sort ?? name).toLowerCase();
  return {
    site,
    documents,
    passages,
    events,
    actors: [...actors]
      .sort((a, b) => (filed(a) < filed(b) ? -1 : 1))
      .map((actor) => ({ ...actor, events: events.filter((event) => event.actors.includes(actor.id)) })),
    pages: pages.map(({ id, fields }) => ({ ...fields, id })),
    register,
    eventsOn,
  };
}
