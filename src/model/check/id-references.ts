/** Events, findings, actors, themes and the like that are named by their ids: each is there. */
import type { Issue, IssuePlace } from '../../reading/issue.ts';
import type { ReadRecord } from '../read/record.ts';
import type { WrittenIds } from '../read/written-ids.ts';
import { didYouMean } from './did-you-mean.ts';

type Reference = [kind: keyof WrittenIds, id: string, place: IssuePlace];

/** References to what there is not. Where some of a kind could not be read, nobody can tell. */
export function* unknownIds(record: ReadRecord): Iterable<Issue> {
  for (const references of [ofEvents, ofFindings, ofPosts, ofDisagreements])
    for (const [kind, id, place] of references(record)) {
      const known = record.ids[kind];
      if (known && !known.has(id))
        yield { ...place, problem: `there is no ${kind} "${id}"`, remedy: didYouMean(id, known) };
    }
}

function* ofEvents({ events }: ReadRecord): Iterable<Reference> {
  for (const { fields, place } of events) {
    yield ['lane', fields.lane, place('lane')];
    for (const [at, { event }] of fields.follows.entries())
      yield ['event', event, place('follows', at, 'event')];
    for (const [kind, list] of [...BOTH_HAVE, ['finding', 'findings']] as const)
      for (const [at, id] of fields[list].entries()) yield [kind, id, place(list, at)];
  }
}

function* ofFindings({ findings }: ReadRecord): Iterable<Reference> {
  for (const { fields, place } of findings)
    for (const [kind, list] of BOTH_HAVE)
      for (const [at, id] of fields[list].entries()) yield [kind, id, place(list, at)];
}

/** What events and findings name alike. */
const BOTH_HAVE = [
  ['actor', 'actors'],
  ['theme', 'themes'],
  ['document not held', 'notHeld'],
] as const;

function* ofPosts({ actors }: ReadRecord): Iterable<Reference> {
  for (const { fields, place } of actors)
    for (const [at, { body }] of fields.posts.entries())
      if (body !== undefined) yield ['actor', body, place('posts', at, 'body')];
}

function* ofDisagreements({ disagreements }: ReadRecord): Iterable<Reference> {
  for (const { fields, place } of disagreements)
    for (const [at, { finding }] of fields.sides.entries())
      if (finding !== undefined) yield ['finding', finding, place('sides', at)];
}
