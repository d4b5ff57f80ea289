/** Findings: each in the file of its document, of a passage that there is. */
import type { Issue } from '../../reading/issue.ts';
import { passagesByFinding, passagesOfFindings } from '../finding-passage.ts';
import { nameOf } from '../read/entry.ts';
import type { ReadRecord } from '../read/record.ts';
import { didYouMean } from './did-you-mean.ts';

/** Files of findings that are named after no document. */
export function* findingsOfNoDocument({ files, documents, ids }: ReadRecord): Iterable<Issue> {
  for (const file of files.findings)
    if (ids.document?.has(nameOf(file)) === false)
      yield {
        file,
        problem: `there is no document "${nameOf(file)}"`,
        remedy: `name the file after its document: ${didYouMean(
          nameOf(file),
          documents.map(({ id }) => id),
        )}`,
      };
}

/** Findings that stand in the file of another document than their passage. */
export function* findingsElsewhere({ findings, passages, documents }: ReadRecord): Iterable<Issue> {
  const passageOf = passagesOfFindings(passages);
  const made = new Set(documents.map(({ id }) => id));
  for (const { name, fields, place } of findings) {
    const document = passageOf(fields.id)?.document ?? name;
    if (document !== name && made.has(name))
      yield {
        ...place('id'),
        problem: `it is of ${document}`,
        remedy: `move it to content/findings/${document}.yaml`,
      };
  }
}

/** Findings whose id is that of no passage. */
export function* findingsOfNoPassage({ findings, passages, documents }: ReadRecord): Iterable<Issue> {
  const passageOf = passagesOfFindings(passages);
  const made = new Set(documents.map(({ id }) => id));
  for (const { name, fields, place } of findings)
    if (made.has(name) && !passageOf(fields.id))
      yield {
        ...place('id'),
        problem: 'there is no such passage',
        remedy: didYouMean(fields.id, passagesByFinding(passages).keys()),
      };
}

/** Findings that explain a date and give none. */
export function* explainedDates({ findings }: ReadRecord): Iterable<Issue> {
  for (const { fields, place } of findings)
    if (!fields.date && (fields.datePassage ?? fields.dateNote))
      yield {
        ...place('date'),
        problem: 'a date is explained and not given',
        remedy: 'add it, or take the explanation away',
      };
}
