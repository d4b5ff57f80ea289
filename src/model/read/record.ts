/** Reads a record's folder: everything in it by itself, nothing compared with anything else. */
import type { Document } from '../../documents/document.ts';
import type { Passage } from '../../documents/passage.ts';
import { strayNames } from '../../reading/folder.ts';
import type { Issue } from '../../reading/issue.ts';
import { isThere, readAsReceived, readText } from '../../reading/text-file.ts';
import { type AcronymFields, acronymsSchema } from '../../schemas/acronym.ts';
import { type ActorFields, actorsSchema } from '../../schemas/actor.ts';
import { type CorrectionFields, correctionsSchema } from '../../schemas/correction.ts';
import { type DisagreementFields, disagreementsSchema } from '../../schemas/disagreement.ts';
import { type EventFields, eventSchema } from '../../schemas/event.ts';
import { type FindingFields, findingsSchema } from '../../schemas/finding.ts';
import { type PageFields, pageSchema } from '../../schemas/page.ts';
import { type SiteFields, siteSchema } from '../../schemas/site.ts';
import { type ThemeFields, themeSchema } from '../../schemas/theme.ts';
import { ACCOUNT_RULES, PAGE_RULES } from '../prose/rules.ts';
import { parseRegister, REGISTER_FILE } from '../register.ts';
import type { RegisteredAddress } from '../registered-address.ts';
import { parseReviewed, REVIEWED_FILE } from '../reviewed/reviewed-file.ts';
import { type ReadEdition, readDocuments } from './documents.ts';
import { type Entry, entriesIn, entryIn } from './entry.ts';
import { nothing, type ReadPart } from './part.ts';
import { type ProseEntry, readProseFolder } from './prose-files.ts';
import { idsOf, type WrittenIds } from './written-ids.ts';
import { readList, readOptionalList, readYamlFile, readYamlFolder } from './yaml-files.ts';

/** The corrections' place in the record. */
export const CORRECTIONS_FILE = 'content/corrections.yaml';

const SITE_FILE = 'content/site.yaml';

/** What is read in content/. */
const READ = [
  'README.md',
  'acronyms.yaml',
  'actors.yaml',
  'corrections.yaml',
  'disagreements.yaml',
  'documents',
  'events',
  'findings',
  'pages',
  'permalinks.txt',
  'reviewed.txt',
  'site.yaml',
  'themes',
];

/** Everything that was written and is in order by itself. */
export interface ReadRecord {
  site: SiteFields | undefined;
  /** The site by its file alone, whatever `ADDRESS` is. */
  siteAsWritten: Entry<SiteFields>[];
  /** In order of their dates. */
  documents: Document[];
  /** The same documents with their front matter as it is written, and with what only checks may see. */
  editions: ReadEdition[];
  /** By id, in order of document and place. */
  passages: ReadonlyMap<string, Passage>;
  events: ProseEntry<EventFields>[];
  findings: Entry<FindingFields>[];
  disagreements: Entry<DisagreementFields>[];
  actors: Entry<ActorFields>[];
  themes: Entry<ThemeFields>[];
  acronyms: Entry<AcronymFields>[];
  pages: ProseEntry<PageFields>[];
  register: RegisteredAddress[];
  reviewed: ReturnType<typeof parseReviewed>;
  corrections: Entry<CorrectionFields>[];
  /** The files of each folder, also those that could not be read. */
  files: Record<'documents' | 'events' | 'findings' | 'pages' | 'themes', string[]>;
  ids: WrittenIds;
}

/** The record in `root`, which holds `seeds/` and `content/`, and what is wrong with its files. */
export function readRecord(root: string): { record: ReadRecord; issues: Issue[] } {
  const site = readYamlFile(root, SITE_FILE, siteSchema);
  const parts = readParts(root);
  const reviewed = readReviewed(root);
  const documents = parts.documents.entries.map(({ document }) => document);
  const passages = documents.flatMap((document) => document.passages);
  const record = {
    site: site.value && publishedElsewhere(site.value),
    siteAsWritten: entryIn(SITE_FILE, site),
    documents,
    editions: parts.documents.entries,
    passages: new Map(passages.map((passage) => [passage.id, passage])),
    events: parts.events.entries,
    findings: parts.findings.entries,
    disagreements: parts.disagreements.entries,
    actors: parts.actors.entries,
    themes: parts.themes.entries,
    acronyms: parts.acronyms.entries,
    pages: parts.pages.entries,
    register: parts.register.entries,
    reviewed: parseReviewed(reviewed.text ?? ''),
    corrections: parts.corrections.entries,
    files: filesOf(parts),
    ids: idsOf(parts, site.value),
  };
  const issues = Object.values(parts).flatMap((part) => part.issues);
  return {
    record,
    issues: [...strayNames(root, 'content', READ), ...site.issues, ...reviewed.issues, ...issues],
  };
}

/** `ADDRESS` takes the place of the address that the record gives. */
function publishedElsewhere(site: SiteFields): SiteFields {
  return { ...site, address: process.env['ADDRESS'] || site.address };
}

/** The folders of which every file name is an id. */
function filesOf({ documents, events, findings, pages, themes }: ReturnType<typeof readParts>) {
  return {
    documents: documents.files,
    events: events.files,
    findings: findings.files,
    pages: pages.files,
    themes: themes.files,
  };
}

function readParts(root: string) {
  return {
    documents: readDocuments(root),
    events: readProseFolder(root, 'content/events', eventSchema, ACCOUNT_RULES),
    findings: readYamlFolder(root, 'content/findings', findingsSchema, entriesIn),
    disagreements: readOptionalList(root, 'content/disagreements.yaml', disagreementsSchema),
    actors: readList(root, 'content/actors.yaml', actorsSchema),
    themes: readYamlFolder(root, 'content/themes', themeSchema, entryIn),
    acronyms: readOptionalList(root, 'content/acronyms.yaml', acronymsSchema),
    pages: readProseFolder(root, 'content/pages', pageSchema, PAGE_RULES),
    register: readRegister(root),
    corrections: readOptionalList(root, CORRECTIONS_FILE, correctionsSchema),
  };
}

/** The register of permalinks; a record that has none yet has an empty one. */
function readRegister(root: string): ReadPart<RegisteredAddress> {
  if (!isThere(root, REGISTER_FILE)) return nothing();
  const { text, issues } = readText(root, REGISTER_FILE, Number.POSITIVE_INFINITY);
  if (text === undefined) return { ...nothing(), complete: false, issues };
  const { entries, issues: faults } = parseRegister(text);
  return { entries, complete: faults.length === 0, issues: faults };
}

/** What was reviewed; in a record that has no such file yet nothing was. It repeats what stands elsewhere, so its characters are judged there. */
function readReviewed(root: string): ReturnType<typeof readAsReceived> {
  return isThere(root, REVIEWED_FILE) ? readAsReceived(root, REVIEWED_FILE) : { text: undefined, issues: [] };
}
