/**
 * Reads a record's folder, joins what stands in it and checks the whole: one
 * run, every fault. The model is there only when nothing is refused.
 */
import { type Issue, refusals } from '../reading/issue.ts';
import { strayNames } from '../reading/text-file.ts';
import { acronymsSchema } from '../schemas/acronym.ts';
import { actorsSchema } from '../schemas/actor.ts';
import { correctionsSchema } from '../schemas/correction.ts';
import { disagreementsSchema } from '../schemas/disagreement.ts';
import { eventSchema } from '../schemas/event.ts';
import { type FindingFields, findingsSchema } from '../schemas/finding.ts';
import { pageSchema } from '../schemas/page.ts';
import { type SiteFields, siteSchema } from '../schemas/site.ts';
import { themeSchema } from '../schemas/theme.ts';
import { addressesOf } from './addresses.ts';
import { ACRONYMS_FILE, checkAcronyms } from './check/acronyms.ts';
import { checkActors } from './check/actors.ts';
import { CORRECTIONS_FILE, checkCorrections } from './check/corrections.ts';
import { checkDisagreements, DISAGREEMENTS_FILE } from './check/disagreements.ts';
import { checkDocumentDates } from './check/document-dates.ts';
import { checkEvents } from './check/events.ts';
import { checkFindings } from './check/findings.ts';
import { checkThemes } from './check/themes.ts';
import { joinModel } from './join.ts';
import type { Model } from './model.ts';
import { ACCOUNT_RULES, PAGE_RULES } from './prose.ts';
import {
  readDocuments,
  readFolder,
  readOne,
  readOptional,
  readRegister,
  readWritten,
  type YamlFile,
} from './read.ts';
import { checkRegister } from './register.ts';

/** What is read in content/. */
const READ = [
  'acronyms.yaml',
  'actors.yaml',
  'corrections.yaml',
  'disagreements.yaml',
  'documents',
  'events',
  'findings',
  'pages',
  'permalinks.txt',
  'site.yaml',
  'themes',
];

/**
 * The record in `root`, which holds `seeds/` and `content/`. `site` is what is
 * said of it as a whole, as far as that could be read. `served` are its
 * addresses with the words for which they stand, also when the register does
 * not have them yet; of a draft, that is a warning.
 */
export function loadRecord(
  root: string,
  { draft = false } = {},
): { model?: Model; site?: SiteFields; issues: Issue[]; served: Map<string, string> } {
  const issues: Issue[] = [];
  const keep = <T>(read: { issues: Issue[] } & T): T => {
    issues.push(...read.issues);
    return read;
  };
  issues.push(...strayNames(root, 'content', READ));
  const given = keep(readOne(root, 'content/site.yaml', siteSchema)).value;
  // `ADDRESS` takes the place of the address that the record gives.
  const site = given && { ...given, address: process.env['ADDRESS'] || given.address };
  const actors = keep(readOne(root, 'content/actors.yaml', actorsSchema));
  const acronyms = keep(readOptional(root, ACRONYMS_FILE, acronymsSchema));
  const disagreements = keep(readOptional(root, DISAGREEMENTS_FILE, disagreementsSchema));
  const { documents, refused } = keep(readDocuments(root, site));
  const themes = keep(readFolder(root, 'content/themes', themeSchema));
  const eventFiles = keep(readWritten(root, 'content/events', eventSchema, ACCOUNT_RULES));
  const findingFiles = keep(readFolder(root, 'content/findings', findingsSchema));
  const pages = keep(readWritten(root, 'content/pages', pageSchema, PAGE_RULES)).written;
  const register = keep(readRegister(root)).entries;
  const corrections = keep(readOptional(root, CORRECTIONS_FILE, correctionsSchema));
  const byId = new Map(
    documents.flatMap((document) => document.passages.map((passage) => [passage.id, passage])),
  );

  const passages = { byId, refused };
  const actorIds = actors.value && new Set(actors.value.map(({ id }) => id));
  const known = { passages, actorIds, themeIds: new Set(themes.files.map(({ id }) => id)), site };
  const { findings } = keep(checkFindings({ files: findingFiles.files, ...known }));
  const written = { events: eventFiles.written, eventIds: new Set(eventFiles.ids) };
  const named = { findings, findingIds: idsIn(findingFiles.files) };
  const { events } = keep(checkEvents({ ...written, ...named, ...known }));
  issues.push(
    ...checkAcronyms(acronyms, passages),
    ...checkActors(actors, passages),
    ...checkDocumentDates(documents, passages),
  );
  const others = {
    events,
    findings,
    disagreements: keep(checkDisagreements(disagreements, { ...named, passages })).disagreements,
    actors: actors.value ?? [],
    themes: themes.files.flatMap(({ id, value }) => (value ? [{ ...value, id }] : [])),
    acronyms: acronyms.value ?? [],
    pages,
    register,
    corrections: corrections.value ?? [],
  };
  const model = site && joinModel(site, documents, byId, others);
  const served = model ? addressesOf(model) : new Map<string, string>();
  if (model && refusals(issues).length === 0)
    issues.push(
      ...checkThemes(model.themes),
      ...checkRegister(register, served, draft),
      ...checkCorrections(register, corrections, served),
    );
  return { ...(model && refusals(issues).length === 0 && { model }), ...(site && { site }), issues, served };
}

/** The ids of all findings that were written; undefined where a file could not be read. */
function idsIn(files: readonly YamlFile<FindingFields[]>[]): Set<string> | undefined {
  if (files.some(({ value }) => value === undefined)) return undefined;
  return new Set(files.flatMap(({ value = [] }) => value.map(({ id }) => id)));
}
