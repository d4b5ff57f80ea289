/** Passages that are named as the place where something stands: each is there. */
import { datingPassage } from '../../documents/dating-passage.ts';
import { closest } from '../../reading/edit-distance.ts';
import type { Fault, Issue, IssuePlace } from '../../reading/issue.ts';
import type { DatedBy } from '../../schemas/fields.ts';
import { editionFile } from '../read/documents.ts';
import type { ReadRecord } from '../read/record.ts';

type Reference = [passage: string, place: IssuePlace];

/** References to passages that there are not. */
export function* unknownPassages(record: ReadRecord): Iterable<Issue> {
  for (const references of [ofEvents, ofFindings, ofActors, ofAcronyms, ofDisagreements, ofDocumentDates])
    for (const [passage, place] of references(record)) {
      const fault = unknownPassage(passage, record);
      if (fault) yield { ...place, ...fault };
    }
}

function* ofEvents({ events }: ReadRecord): Iterable<Reference> {
  for (const { fields, place } of events) {
    yield [fields.datePassage, place('datePassage')];
    for (const [at, bound] of fields.dateBounds.entries()) yield [bound, place('dateBounds', at)];
    for (const kind of ['written', 'published'] as const)
      if (fields[kind]) yield* ofDate(fields[kind], (...path) => place(kind, ...path));
    for (const [at, date] of fields.otherDates.entries())
      yield* ofDate(date, (...path) => place('otherDates', at, ...path));
    for (const list of ['follows', 'citations'] as const)
      for (const [at, { passage }] of fields[list].entries()) yield [passage, place(list, at, 'passage')];
  }
}

function* ofFindings({ findings }: ReadRecord): Iterable<Reference> {
  for (const { fields, place } of findings) {
    if (fields.datePassage) yield [fields.datePassage, place('datePassage')];
    for (const [at, bound] of fields.dateBounds.entries()) yield [bound, place('dateBounds', at)];
  }
}

function* ofActors({ actors }: ReadRecord): Iterable<Reference> {
  for (const { fields, place } of actors)
    for (const list of ['posts', 'names'] as const)
      for (const [at, { passage }] of fields[list].entries()) yield [passage, place(list, at, 'passage')];
}

function* ofAcronyms({ acronyms }: ReadRecord): Iterable<Reference> {
  for (const { fields, place } of acronyms) yield [fields.passage, place('passage')];
}

function* ofDisagreements({ disagreements }: ReadRecord): Iterable<Reference> {
  for (const { fields, place } of disagreements)
    for (const [at, { passage }] of fields.sides.entries()) if (passage) yield [passage, place('sides', at)];
}

function* ofDocumentDates({ editions }: ReadRecord): Iterable<Reference> {
  for (const { document, place } of editions)
    for (const [kind, dated] of Object.entries(document.dates))
      if (dated)
        for (const [passage, at] of ofDate(dated, (...path) => place('dates', kind, ...path)))
          yield [datingPassage(document.id, passage), at];
}

function* ofDate(
  { passage, bounds }: Pick<DatedBy, 'passage' | 'bounds'>,
  place: (...path: PropertyKey[]) => IssuePlace,
): Iterable<Reference> {
  yield [passage, place('passage')];
  for (const [at, bound] of bounds.entries()) yield [bound, place('bounds', at)];
}

/** What is wrong with a reference to a passage, if anything. What refers to a document that is refused itself is not told of as well. */
function unknownPassage(id: string, { passages, documents, ids }: ReadRecord): Fault | undefined {
  if (passages.has(id)) return undefined;
  const [name = ''] = id.split('#');
  const document = documents.find((one) => one.id === name);
  if (document)
    return unknownFragment(
      id,
      document.passages.map((passage) => passage.id),
      name,
    );
  if (ids.document?.has(name)) return undefined;
  return {
    problem: `there is no document "${name}"`,
    remedy: `name one of ${documents.map((one) => one.id).join(', ')}`,
  };
}

function unknownFragment(id: string, known: readonly string[], document: string): Fault {
  const near = closest(id, known);
  return {
    problem: `${document} has no passage "${id.slice(document.length + 1)}"`,
    remedy: near ? `did you mean ${near}?` : `the passages are in ${editionFile(document)}`,
  };
}
