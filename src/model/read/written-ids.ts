/** What can be referred to. */
import type { SiteFields } from '../../schemas/site.ts';
import { type Entry, nameOf } from './entry.ts';
import type { Folder, ReadPart } from './part.ts';

/** The ids of all that was written, also of what is refused by itself; undefined where some could not be read. */
export type WrittenIds = Readonly<
  Record<
    'document' | 'event' | 'finding' | 'actor' | 'theme' | 'lane' | 'document not held',
    ReadonlySet<string> | undefined
  >
>;

/** Where ids are written: names of files, and lists. */
interface Written {
  documents: Folder<unknown>;
  events: Folder<unknown>;
  themes: Folder<unknown>;
  findings: ReadPart<Entry<{ id: string }>>;
  actors: ReadPart<Entry<{ id: string }>>;
}

/** The ids of a record, by what they are of. */
export function idsOf(
  { documents, events, themes, findings, actors }: Written,
  site: SiteFields | undefined,
): WrittenIds {
  const named = ({ files }: Folder<unknown>) => new Set(files.map(nameOf));
  const listed = ({ entries, complete }: ReadPart<Entry<{ id: string }>>) =>
    complete ? new Set(entries.map(({ fields }) => fields.id)) : undefined;
  return {
    document: named(documents),
    event: named(events),
    theme: named(themes),
    finding: listed(findings),
    actor: listed(actors),
    lane: site && new Set(site.lanes.map(({ id }) => id)),
    'document not held': site && new Set(site.notHeld.map(({ id }) => id)),
  };
}
