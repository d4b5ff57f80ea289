/** Ids: names of files and of things in them, which become addresses. */
import type { Issue } from '../../reading/issue.ts';
import { ID, RESERVED_IDS } from '../../schemas/fields.ts';
import { type Entry, nameOf } from '../read/entry.ts';
import type { ReadRecord } from '../read/record.ts';

/** Names of pages of ours, beside those of the record's own in one folder. */
const OUR_PAGES = new Set(['cite', 'permanence', 'verification']);

/** File names that cannot be part of an address. */
export function* malformedIds({ files }: ReadRecord): Iterable<Issue> {
  for (const file of Object.values(files).flat())
    if (!ID.test(nameOf(file)))
      yield {
        file,
        problem: `"${nameOf(file)}" is not an id`,
        remedy: 'name the file with lower-case letters, digits and hyphens only',
      };
}

/** File names that a file system, a server or a page of ours has. */
export function* reservedIds({ files }: ReadRecord): Iterable<Issue> {
  for (const file of Object.values(files).flat())
    if (RESERVED_IDS.has(nameOf(file).toLowerCase()) || OUR_PAGES.has(nameOf(file)))
      yield {
        file,
        problem: `"${nameOf(file)}" is a name that systems keep for themselves`,
        remedy: 'choose another',
      };
}

/** File names that some file systems and servers take for the same. */
export function* confusableIds({ files: folders }: ReadRecord): Iterable<Issue> {
  for (const files of Object.values(folders)) {
    const seen = new Map<string, string>();
    for (const file of files) {
      const folded = nameOf(file).normalize('NFKC').toLowerCase();
      const before = seen.get(folded);
      if (before)
        yield {
          file,
          problem: `${before} has the same id but for case or form`,
          remedy: 'rename one of them',
        };
      seen.set(folded, file);
    }
  }
}

/** Actors that have the id of another. */
export function* actorsTwice({ actors }: ReadRecord): Iterable<Issue> {
  yield* twice(actors, 'id', ({ id }) => [`"${id}" stands here twice`, 'give each its own id']);
}

/** Disagreements that have the id of another. */
export function* disagreementsTwice({ disagreements }: ReadRecord): Iterable<Issue> {
  yield* twice(disagreements, 'id', ({ id }) => [`"${id}" stands here twice`, 'give each its own id']);
}

/** Findings of one document that have the same id. */
export function* findingsTwice({ findings }: ReadRecord): Iterable<Issue> {
  for (const ofDocument of Map.groupBy(findings, ({ name }) => name).values())
    yield* twice(ofDocument, 'id', () => ['the id stands here twice', 'end further ones in -b, -c, …']);
}

/** Acronyms that are spelt out twice. */
export function* acronymsTwice({ acronyms }: ReadRecord): Iterable<Issue> {
  yield* twice(acronyms, 'acronym', ({ acronym }) => [
    `"${acronym}" stands here twice`,
    'leave it here once',
  ]);
}

/** Entries whose field says what that of an earlier one says. */
function* twice<T>(
  entries: readonly Entry<T>[],
  field: keyof T,
  say: (fields: T) => [problem: string, remedy: string],
): Iterable<Issue> {
  const seen = new Set<unknown>();
  for (const { fields, place } of entries) {
    if (seen.has(fields[field])) {
      const [problem, remedy] = say(fields);
      yield { ...place(field), problem, remedy };
    }
    seen.add(fields[field]);
  }
}
