/** Passages that are named as the place where something stands: each is there. */
import { datingPassage } from '../../documents/dating-passage.ts';
import { closest } from '../../reading/edit-distance.ts';
import type { Fault, Issue, IssuePlace } from '../../reading/issue.ts';
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
    for (const kind of ['written', 'published'] as const)
      if (fields[kind]) yield [fields[kind].passage, place(kind, 'passage')];
    for (const list of ['otherDates', 'follows', 'citations'] as const)
      for (const [at, { passage }] of fields[list].entries()) yield [passage, place(list, at, 'passage')];
  }
}

function* ofFindings({ findings }: ReadRecord): Iterable<Reference> {
  for (const { fields, place } of findings)
    if (fields.datePassage) yield [fields.datePassage, place('datePassage')];
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

function* ofDocumentDates({ documents }: ReadRecord): Iterable<Reference> {
  for (const { id, dates } of documents)
    for (const [kind, dated] of Object.entries(dates))
      if (dated)
        yield [datingPassage(id, dated.passage), { file: editionFile(id), field: `dates.${kind}.passage` }];
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
