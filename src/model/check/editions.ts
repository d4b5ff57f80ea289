/** What the front matter of an edition says of its passages. */
import type { Issue } from '../../reading/issue.ts';
import { editionFile } from '../read/documents.ts';
import type { ReadRecord } from '../read/record.ts';
import { didYouMean } from './did-you-mean.ts';

/** Entries of `refersTo` that name no passage of their document. */
export function* unknownReferences({ documents }: ReadRecord): Iterable<Issue> {
  for (const { id, passages, refersTo } of documents) {
    const fragments = new Set(passages.map(({ fragment }) => fragment));
    for (const [from, to] of Object.entries(refersTo))
      for (const fragment of [from, ...to])
        if (!fragments.has(fragment))
          yield {
            file: editionFile(id),
            field: `refersTo.${from}`,
            problem: `${id} has no passage "${fragment}"`,
            remedy: didYouMean(fragment, fragments),
          };
  }
}

/** Passages that refer to themselves. */
export function* selfReferences({ documents }: ReadRecord): Iterable<Issue> {
  for (const { id, refersTo } of documents)
    for (const [from, to] of Object.entries(refersTo))
      if (to.includes(from))
        yield {
          file: editionFile(id),
          field: `refersTo.${from}`,
          problem: 'a passage refers to itself',
          remedy: 'take it out of the list',
        };
}

/** Entries of `quotesOthers` for a passage that quotes nothing. */
export function* quotesOfNothing({ documents }: ReadRecord): Iterable<Issue> {
  for (const { id, quoted, quotesOthers } of documents) {
    const quoting = new Set(quoted.map(({ passage }) => passage.fragment));
    for (const [at, { passage }] of quotesOthers.entries())
      if (!quoting.has(passage))
        yield {
          file: editionFile(id),
          field: `quotesOthers[${at}].passage`,
          problem: `nothing stands in quotation marks in "${passage}" of ${id}`,
          remedy: quoting.size > 0 ? didYouMean(passage, quoting) : 'take the entry away',
        };
  }
}

/** Entries of `quotesOthers` for a document that is not among those known not to be held. */
export function* quotesOfTheUnknown({ documents, ids }: ReadRecord): Iterable<Issue> {
  const known = ids['document not held'];
  for (const { id, quotesOthers } of documents)
    for (const [at, { notHeld }] of quotesOthers.entries())
      if (known && notHeld !== undefined && !known.has(notHeld))
        yield {
          file: editionFile(id),
          field: `quotesOthers[${at}].notHeld`,
          problem: `content/site.yaml has no "${notHeld}" among notHeld`,
          remedy: didYouMean(notHeld, known),
        };
}
