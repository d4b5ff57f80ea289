/**
 * Reads a record's folder, joins what stands in it and checks the whole: one
 * run, every fault. The model is there only when nothing is refused.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../documents/document.ts';
import type { Passage } from '../documents/passage.ts';
import { type Issue, refusals } from '../issue.ts';
import { type AcronymFields, acronymsSchema } from '../schemas/acronym.ts';
import { type ActorFields, actorsSchema } from '../schemas/actor.ts';
import { eventSchema } from '../schemas/event.ts';
import { type PageFields, pageSchema } from '../schemas/page.ts';
import { type SiteFields, siteSchema } from '../schemas/site.ts';
import { type ThemeFields, themeSchema } from '../schemas/theme.ts';
import { strayNames } from '../source.ts';
import { addressesOf } from './addresses.ts';
import { ACRONYMS_FILE, checkAcronyms } from './check/acronyms.ts';
import { checkActors } from './check/actors.ts';
import { checkDocumentDates } from './check/document-dates.ts';
import { checkEvents } from './check/events.ts';
import { checkThemes } from './check/themes.ts';
import { type Connections, type Model, passagesOf, type RecordEvent } from './model.ts';
import { ACCOUNT_RULES, PAGE_RULES } from './prose.ts';
import { readDocuments, readFolder, readOne, readRegister, readWritten, type Written } from './read.ts';
import { checkRegister } from './register.ts';

/** What is read in content/. */
const READ = [
  'acronyms.yaml',
  'actors.yaml',
  'documents',
  'events',
  'pages',
  'permalinks.txt',
  'site.yaml',
  'themes',
];

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
  issues.push(...strayNames(root, 'content', READ));
  const site = keep(readOne(root, 'content/site.yaml', siteSchema)).value;
  const actors = keep(readOne(root, 'content/actors.yaml', actorsSchema));
  const acronyms = existsSync(join(root, ACRONYMS_FILE))
    ? keep(readOne(root, ACRONYMS_FILE, acronymsSchema))
    : undefined;
  const { documents, refused } = keep(readDocuments(root, site));
  const themes = keep(readFolder(root, 'content/themes', themeSchema));
  const events = keep(readWritten(root, 'content/events', eventSchema, ACCOUNT_RULES));
  const pages = keep(readWritten(root, 'content/pages', pageSchema, PAGE_RULES)).written;
  const register = keep(readRegister(root)).entries;
  const byId = new Map(
    documents.flatMap((document) => document.passages.map((passage) => [passage.id, passage])),
  );

  const passages = { byId, refused };
  const actorIds = actors.value && new Set(actors.value.map(({ id }) => id));
  const checked = {
    events: events.written,
    eventIds: new Set(events.ids),
    passages,
    actorIds,
    themeIds: new Set(themes.ids),
    site,
  };
  const joined = keep(checkEvents(checked)).events;
  if (acronyms) issues.push(...checkAcronyms(acronyms, passages));
  issues.push(...checkActors(actors, passages), ...checkDocumentDates(documents, passages));
  const others = {
    actors: actors.value ?? [],
    themes: themes.values,
    acronyms: acronyms?.value ?? [],
    pages,
    register,
  };
  const model = site && joinModel(site, documents, byId, joined, others);
  const served = model ? addressesOf(model) : new Set<string>();
  if (model && refusals(issues).length === 0)
    issues.push(...checkThemes(model.themes), ...checkRegister(register, served));
  return { ...(model && refusals(issues).length === 0 && { model }), issues, served };
}

/** What stands beside documents and events, as it was read. */
interface Others {
  actors: ActorFields[];
  themes: (ThemeFields & { id: string })[];
  acronyms: AcronymFields[];
  pages: Written<PageFields>[];
  register: Model['register'];
}

function joinModel(
  site: SiteFields,
  documents: Document[],
  passages: ReadonlyMap<string, Passage>,
  events: RecordEvent[],
  { actors, themes, acronyms, pages, register }: Others,
): Model {
  const eventsOf = eventsBy(events, ({ actors: ids }) => ids);
  const eventsAbout = eventsBy(events, ({ themes: ids }) => ids);
  const filed = ({ name, sort = name }: { name: string; sort?: string | undefined }) => sort.toLowerCase();
  const byName = (a: { name: string }, b: { name: string }) => (filed(a) < filed(b) ? -1 : 1);
  return {
    site,
    documents,
    passages,
    events,
    actors: [...actors].sort(byName).map((actor) => ({ ...actor, events: eventsOf.get(actor.id) ?? [] })),
    themes: [...themes].sort(byName).map((theme) => ({ ...theme, events: eventsAbout.get(theme.id) ?? [] })),
    acronyms,
    pages: pages.map(({ id, fields }) => ({ ...fields, id })),
    register,
    eventsOn: eventsBy(events, passagesOf),
    connections: connect(events, passages),
  };
}

/** The events by each of the keys that they have, in their order. */
function eventsBy(
  events: readonly RecordEvent[],
  keysOf: (event: RecordEvent) => readonly string[],
): Map<string, RecordEvent[]> {
  const by = new Map<string, RecordEvent[]>();
  for (const event of events)
    for (const key of new Set(keysOf(event))) {
      const sharing = by.get(key);
      if (sharing) sharing.push(event);
      else by.set(key, [event]);
    }
  return by;
}

/** What each event came of, and what came of it. */
function connect(
  events: readonly RecordEvent[],
  passages: ReadonlyMap<string, Passage>,
): Map<string, Connections> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const connections = new Map(events.map(({ id }): [string, Connections] => [id, { cameOf: [], led: [] }]));
  for (const later of events)
    for (const { event: id, passage: says } of later.follows) {
      const [earlier, passage] = [byId.get(id), passages.get(says)];
      if (!earlier || !passage) continue;
      connections.get(later.id)?.cameOf.push({ event: earlier, passage });
      connections.get(id)?.led.push({ event: later, passage });
    }
  return connections;
}
