/** Names and acronyms: each stands in the passage that it names, to the letter. */
import type { Passage } from '../../documents/passage.ts';
import { findQuotation } from '../../documents/quotation.ts';
import type { Issue } from '../../reading/issue.ts';
import type { ReadRecord } from '../read/record.ts';

/** Actors that no passage names. */
export function* unnamedActors({ actors }: ReadRecord): Iterable<Issue> {
  for (const { fields, place } of actors)
    if (fields.posts.length + fields.names.length === 0)
      yield {
        ...place(),
        problem: 'no passage names this actor',
        remedy: 'add a post or a name with its passage',
      };
}

/** Names of actors that their passages do not have. */
export function* wrongNames({ actors, passages }: ReadRecord): Iterable<Issue> {
  for (const { fields, place } of actors)
    for (const [at, { name, passage: id }] of fields.names.entries()) {
      const passage = passages.get(id);
      if (passage && !has(passage, name))
        yield {
          ...place('names', at, 'name'),
          problem: `${id} does not have the name "${name}"`,
          remedy: 'write the name as the passage has it',
        };
    }
}

/** Acronyms, and what they stand for, that their passages do not have. */
export function* wrongAcronyms({ acronyms, passages }: ReadRecord): Iterable<Issue> {
  for (const { fields, place } of acronyms) {
    const passage = passages.get(fields.passage);
    for (const field of ['acronym', 'long'] as const)
      if (passage && !has(passage, fields[field]) && !has(passage, `${fields[field]}s`))
        yield {
          ...place(field),
          problem: `${passage.id} does not have "${fields[field]}"`,
          remedy: 'write it as the passage has it, in the singular',
        };
  }
}

/** Whether words stand in a passage, or in our summary of it. */
function has({ words, summary = '' }: Passage, wanted: string): boolean {
  return [words, summary].some((text) => findQuotation(wanted, text).length > 0);
}
